import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { OrganisationFields } from './OrganisationFields';

/** The whole of what opens an account. What was typed stays when it is refused, except the password. */
export function RegisterForm({ next, invitation }: { next: string; invitation: string }) {
  const { t } = useT();
  const refused = useRefusedForm();
  const busy = useNavigation().state === 'submitting';
  const value = (field: string) => refused?.values[field];
  const error = (field: string) => errorBeside(refused, field);
  const labels = {
    name: t('people.register.name'),
    email: t('people.register.email'),
    password: t('people.register.password'),
    organisationName: t('people.organisation.label'),
    stakeholderGroup: t('people.organisation.sector'),
    organisationCountry: t('people.organisation.country'),
    title: t('people.organisation.title'),
  };
  return (
    <Form method="post" className="si-form" noValidate>
      <FormErrors refused={refused} labels={labels} prefix="r-" />
      <MutationField />
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="invitation" value={invitation} />
      <h2 className="h3">{t('people.register.who')}</h2>
      <TextField id="r-name" name="name" label={labels.name} autoComplete="name" required defaultValue={value('name')} error={error('name')} />
      <TextField
        id="r-email"
        name="email"
        type="email"
        label={labels.email}
        hint={t('people.register.email-hint')}
        autoComplete="username"
        required
        defaultValue={value('email')}
        error={error('email')}
      />
      <TextField
        id="r-password"
        name="password"
        type="password"
        label={labels.password}
        hint={t('people.register.password-hint')}
        autoComplete="new-password"
        required
        error={error('password')}
      />
      <h2 className="h3">{t('people.register.whom')}</h2>
      <OrganisationFields refused={refused} prefix="r-" />
      <div className="row row-s si-b">
        <Button tone="primary" type="submit" busy={busy}>
          {t('people.register.submit')}
        </Button>
      </div>
    </Form>
  );
}
