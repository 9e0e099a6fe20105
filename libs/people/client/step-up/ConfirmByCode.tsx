import { useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { ConfirmFields, useRefusedProof } from './ConfirmFields';

/** Confirms with a code of the app, or a recovery code. */
export function ConfirmByCode({ back }: { back: string }) {
  const { t } = useT();
  const refused = useRefusedProof('code');
  const label = t('people.second-factor.confirm.code');
  return (
    <Form method="post" className="stack" noValidate>
      <FormErrors refused={refused} labels={{ code: label }} prefix="co-" />
      <ConfirmFields by="code" back={back} />
      <TextField id="co-code" name="code" label={label} autoComplete="one-time-code" required error={errorBeside(refused, 'code')} />
      <div>
        <Button type="submit">{t('people.second-factor.confirm.by-code')}</Button>
      </div>
    </Form>
  );
}
