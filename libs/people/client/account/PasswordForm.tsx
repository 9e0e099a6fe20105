import { useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Section, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';

const FIELDS = [
  { name: 'currentPassword', label: 'people.account.current-password', autoComplete: 'current-password' },
  { name: 'newPassword', label: 'people.account.new-password', autoComplete: 'new-password' },
] as const;

/** A new password, with the one there is, if there is one. `email` lets password managers know whose it is. */
export function PasswordForm({ email, has = true, lead }: { email: string; has?: boolean; lead?: string }) {
  const { t } = useT();
  const refused = useRefusedForm('password');
  const busy = useNavigation().formData?.get('intent') === 'password';
  const fields = FIELDS.filter(({ name }) => has || name !== 'currentPassword');
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, t(label)]));
  return (
    <Section title={t('people.account.password')} id="password" level={3}>
      <Form method="post" action="/account" className="si-form" noValidate>
        <p className="ink2">{lead ?? t('people.account.password-lead')}</p>
        <FormErrors refused={refused} labels={labels} prefix="w-" />
        <input type="hidden" name="intent" value="password" />
        <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
        {fields.map(({ name, autoComplete }) => (
          <TextField
            key={name}
            id={`w-${name}`}
            name={name}
            type="password"
            label={labels[name]}
            hint={name === 'newPassword' ? t('people.register.password-hint') : undefined}
            autoComplete={autoComplete}
            required
            error={errorBeside(refused, name)}
          />
        ))}
        <div className="row row-s si-b">
          <Button type="submit" busy={busy}>
            {t(has ? 'people.account.change-password' : 'people.proof.set-password')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
