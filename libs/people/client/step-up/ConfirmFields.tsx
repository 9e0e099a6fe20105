import { CARRIED_FIELD, useRefusedForm, type RefusedForm } from '@minga/kernel/client';
import { useActionData } from 'react-router';

type Proof = 'code' | 'password';

/** What the form with this proof was refused for; undefined when it was not. */
export function useRefusedProof(by: Proof): RefusedForm | undefined {
  const refused = useRefusedForm();
  return refused?.values['confirm-by'] === by ? refused : undefined;
}

/** By what one confirms, where one comes back to, and the form that was sent from there without script. */
export function ConfirmFields({ by, back }: { by: Proof; back: string }) {
  const answer = useActionData() as { carried?: string } | undefined;
  const refused = useRefusedForm();
  const form = answer?.carried ?? refused?.values[CARRIED_FIELD];
  return (
    <>
      <input type="hidden" name="confirm-by" value={by} />
      <input type="hidden" name="return" value={back} />
      {form !== undefined && <input type="hidden" name={CARRIED_FIELD} value={form} />}
    </>
  );
}
