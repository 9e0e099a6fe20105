import { useApi, useLiveQuery, useRefusedForm, useT } from '@minga/kernel/client';
import { Button, Checkbox, FieldGroup, RadioOption, Section } from '@minga/ui';
import { Form } from 'react-router';
import { EMAIL_READERS, peopleRoutes, PHOTO_READERS, PRESENCES, type Privacy } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { privacyQuery } from '../people.queries';

const PREFIX = 'v-';
const CHOICES = { email: EMAIL_READERS, photo: PHOTO_READERS, presence: PRESENCES } as const;
type Choice = keyof typeof CHOICES;

/** What others get to see of oneself. */
export function PrivacySection() {
  const { t } = useT();
  const { privacy } = useLiveQuery(privacyQuery(useApi(peopleRoutes)));
  const refused = useRefusedForm('privacy');
  const names = Object.keys(CHOICES) as Choice[];
  const labels = Object.fromEntries(names.map((name) => [name, t(`people.privacy.${name}.label`)]));
  return (
    <Section title={t('people.privacy.title')} id="privacy">
      <p className="ink2">{t('people.privacy.lead')}</p>
      {/* Drawn anew when another device changed it: what stands in a form is otherwise the reader's */}
      <Form method="post" action="/account" className="si-form" key={JSON.stringify(privacy)}>
        <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
        <input type="hidden" name="intent" value="privacy" />
        {names.map((name) => (
          <PrivacyChoice key={name} name={name} chosen={privacy[name]} error={errorBeside(refused, name)} />
        ))}
        <Checkbox name="unlisted" defaultChecked={privacy.unlisted} label={t('people.privacy.unlisted')} />
        <div className="row row-s si-b">
          <Button type="submit">{t('people.privacy.save')}</Button>
        </div>
      </Form>
    </Section>
  );
}

function PrivacyChoice({ name, chosen, error }: { name: Choice; chosen: Privacy[Choice]; error?: string | undefined }) {
  const { t } = useT();
  return (
    <FieldGroup legend={t(`people.privacy.${name}.label`)} id={PREFIX + name} error={error}>
      {CHOICES[name].map((value) => (
        <RadioOption key={value} name={name} value={value} defaultChecked={value === chosen} label={t(`people.privacy.${name}.${value}`)} />
      ))}
    </FieldGroup>
  );
}
