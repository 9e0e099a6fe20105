import { useT } from '@minga/kernel/client';
import { LANGUAGES, type Language } from '@minga/kernel/contract';
import { Button, Section, SelectField } from '@minga/ui';
import { Form } from 'react-router';

/** Each language in its own words: whoever looks for it may not read the page's. */
const OWN_NAMES: Record<Language, string> = { es: 'Español', pt: 'Português', en: 'English', fr: 'Français' };

/** How the site speaks to this account, in every browser that it signs in from. */
export function PreferencesForm({ language }: { language: Language }) {
  const { t } = useT();
  return (
    <Section title={t('people.account.preferences')} id="preferences">
      <Form method="post" action="/account" className="stack" reloadDocument>
        <input type="hidden" name="intent" value="preferences" />
        <SelectField name="language" label={t('people.account.site-language')} defaultValue={language}>
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {OWN_NAMES[code]}
            </option>
          ))}
        </SelectField>
        <Button type="submit">{t('people.forms.save')}</Button>
      </Form>
    </Section>
  );
}
