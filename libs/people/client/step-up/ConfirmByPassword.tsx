import { useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { ConfirmFields, useRefusedProof } from './ConfirmFields';

/** Confirms with the password. */
export function ConfirmByPassword({ back }: { back: string }) {
  const { t } = useT();
  const refused = useRefusedProof('password');
  const label = t('people.account.current-password');
  return (
    <Form method="post" className="stack" noValidate>
      <FormErrors refused={refused} labels={{ password: label }} prefix="co-" />
      <ConfirmFields by="password" back={back} />
      <TextField id="co-password" name="password" type="password" label={label} autoComplete="current-password" required error={errorBeside(refused, 'password')} />
      <div>
        <Button type="submit" tone="primary">
          {t('people.second-factor.confirm.by-password')}
        </Button>
      </div>
    </Form>
  );
}
