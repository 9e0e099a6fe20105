import { errorBeside, FormErrors } from '../parts/FormErrors';
import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';

export interface SignInFormProps {
  /** Path to come back to. */
  next: string;
}

/** Address and password. What is typed is kept when it is refused, except the password. */
export function SignInForm({ next }: SignInFormProps) {
  const { t } = useT();
  const refused = useRefusedForm('sign-in');
  const busy = useNavigation().state === 'submitting';
  const labels = { email: t('people.sign-in.email'), password: t('people.sign-in.password') };
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={labels} prefix="in-" />
      <input type="hidden" name="intent" value="sign-in" />
      <input type="hidden" name="next" value={next} />
      <TextField
        id="in-email"
        name="email"
        type="email"
        label={labels.email}
        autoComplete="username webauthn"
        required
        defaultValue={refused?.values['email']}
        error={errorBeside(refused, 'email')}
      />
      <TextField
        id="in-password"
        name="password"
        type="password"
        label={labels.password}
        autoComplete="current-password"
        required
        error={errorBeside(refused, 'password')}
      />
      <div className="row row-s si-b">
        <Button tone="primary" type="submit" busy={busy}>
          {t('people.sign-in.submit')}
        </Button>
      </div>
    </Form>
  );
}
