import { MutationField, useRefusedForm, useT } from '@minga/kernel/client';
import { LANGUAGES } from '@minga/kernel/contract';
import { Button, Section, SelectField, TextAreaField, TextField } from '@minga/ui';
import { Form, useNavigation } from 'react-router';
import { MOST_EXPERTISE, type Account } from '../../contract';
import { errorBeside, FormErrors } from '../parts/FormErrors';
import { spokenName } from '../parts/spoken-name';
import { CountryOptions } from '../register/CountryOptions';
import { OrganisationFields } from '../register/OrganisationFields';
import { LanguageFields } from './LanguageFields';
import { currentOrganisation } from './profile-form';

const PREFIX = 'p-';

/** What others see of somebody, as a form. */
export function ProfileForm({ account: { profile, language: own } }: { account: Account }) {
  const translator = useT();
  const { t } = translator;
  const refused = useRefusedForm('profile');
  const busy = useNavigation().formData?.get('intent') === 'profile';
  const labels: Record<string, string> = {
    name: t('people.account.name'),
    organisationName: t('people.organisation.label'),
    stakeholderGroup: t('people.organisation.sector'),
    organisationCountry: t('people.organisation.country'),
    title: t('people.organisation.title'),
    country: t('people.account.country'),
    bio: t('people.account.bio'),
    expertise: t('people.account.expertise'),
    languages: t('people.account.languages'),
  };
  const field = (name: string, current: string) => ({
    id: PREFIX + name,
    name,
    label: labels[name],
    defaultValue: refused?.values[name] ?? current,
    error: errorBeside(refused, name),
  });
  return (
    <Section title={t('people.account.profile')} id="profile">
      <Form method="post" action="/account" className="si-form" noValidate>
        <FormErrors refused={refused} labels={labels} prefix={PREFIX} />
        <MutationField />
        <input type="hidden" name="intent" value="profile" />
        <TextField {...field('name', profile.name)} autoComplete="name" required />
        <OrganisationFields refused={refused} prefix={PREFIX} current={currentOrganisation(profile)} />
        <SelectField {...field('country', profile.country ?? '')}>
          <option value="">{t('people.account.no-country')}</option>
          <CountryOptions />
        </SelectField>
        <TextAreaField {...field('bio', profile.bio?.text ?? '')} hint={t('people.account.bio-hint')} lang={profile.bio?.lang} />
        <SelectField id="p-bioLanguage" name="bioLanguage" label={t('people.account.bio-language')} defaultValue={refused?.values['bioLanguage'] ?? profile.bio?.lang ?? own}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code}>
              {spokenName(translator, code)}
            </option>
          ))}
        </SelectField>
        <TextAreaField {...field('expertise', profile.expertise.join('\n'))} hint={t('people.account.expertise-hint')} rows={Math.min(MOST_EXPERTISE, profile.expertise.length + 2)} />
        <LanguageFields id={`${PREFIX}languages`} languages={profile.languages} error={errorBeside(refused, 'languages')} />
        <div className="row row-s si-b">
          <Button tone="primary" type="submit" busy={busy}>
            {t('people.forms.save')}
          </Button>
        </div>
      </Form>
    </Section>
  );
}
