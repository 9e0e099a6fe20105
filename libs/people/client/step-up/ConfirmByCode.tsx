import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';

/** Confirms with a code of the app, or a recovery code. */
export function ConfirmByCode({ back }: { back: string }) {
  const { t } = useT();
  const refused = useRefusedForm('confirm-code');
  const label = t('people.second-factor.confirm.code');
  return (
    <Form method="post" className="stack" noValidate>
      <FormErrors refused={refused} labels={{ code: label }} prefix="co-" />
      <input type="hidden" name="intent" value="confirm-code" />
      <input type="hidden" name="return" value={back} />
      <TextField id="co-code" name="code" label={label} autoComplete="one-time-code" required error={errorBeside(refused, 'code')} />
      <div>
        <Button type="submit">{t('people.second-factor.confirm.by-code')}</Button>
      </div>
    </Form>
  );
}
