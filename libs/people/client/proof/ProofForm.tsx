import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, LinkButton, TextField } from '@minga/ui';
import type { ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';

export interface ProofFormProps {
  /** From the mailed link; without it the code is asked for. */
  token: string;
  submit: string;
  /** Where a new link or code is asked for. */
  again?: string;
  /** Further fields by name, with their labels, for the summary of what is wrong. */
  labels?: Record<string, string>;
  children?: ReactNode;
}

/**
 * One button for who followed the link, a code for who did not. The link itself changes nothing when it is fetched:
 * programs that look at mail follow links too.
 */
export function ProofForm({ token, submit, again, labels = {}, children }: ProofFormProps) {
  const { t } = useT();
  const refused = useRefusedForm('prove');
  const busy = useNavigation().formData?.get('intent') === 'prove';
  const label = t('people.proof.code');
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={token ? labels : { code: label, ...labels }} prefix="p-" />
      <input type="hidden" name="intent" value="prove" />
      {token ? <input type="hidden" name="token" value={token} /> : <CodeField label={label} error={errorBeside(refused, 'code')} />}
      {children}
      <div className="row row-s si-b">
        <Button tone="primary" type="submit" busy={busy}>
          {submit}
        </Button>
        {again && (
          <LinkButton tone="quiet" href={again}>
            {t('people.proof.again')}
          </LinkButton>
        )}
      </div>
    </Form>
  );
}

function CodeField({ label, error }: { label: string; error: string | undefined }) {
  const { t } = useT();
  return <TextField id="p-code" name="code" label={label} hint={t('people.proof.code-hint')} inputMode="numeric" autoComplete="one-time-code" required error={error} />;
}
