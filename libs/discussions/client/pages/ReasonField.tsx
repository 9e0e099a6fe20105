import { useT, type RefusedForm } from '@minga/kernel/client';
import { errorBeside } from '@minga/people/client';
import { TextField } from '@minga/ui';
import { REASON_LENGTH } from '../../contract';

/** Why a moderator does something: everybody whom it concerns may read it. */
export function ReasonField({ refused, id }: { refused: RefusedForm | undefined; id?: string }) {
  const { t } = useT();
  return (
    <TextField
      id={id}
      name="reason"
      label={t('discussions.moderate.reason')}
      hint={t('discussions.moderate.reason-hint')}
      required
      most={REASON_LENGTH}
      defaultValue={refused?.values['reason']}
      error={errorBeside(refused, 'reason')}
    />
  );
}
