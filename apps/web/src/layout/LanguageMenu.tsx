import { LANGUAGES, type Language } from '@minga/kernel/contract';
import { useEnvironment, useT } from '@minga/kernel/client';
import { Hidden, Icon } from '@minga/ui';
import { Drop } from './Drop';
import { PreferenceForm } from './PreferenceForm';

/** Each language in its own words: whoever looks for it cannot read the page's. */
export const LANGUAGE_NAMES: Record<Language, string> = { es: 'Español', pt: 'Português', en: 'English', fr: 'Français' };

export function LanguageMenu() {
  const { t } = useT();
  const { language } = useEnvironment();
  return (
    <Drop
      className="only-d"
      summary={
        <>
          {language.toUpperCase()}
          <Hidden>: {t('web.language-is', { language: LANGUAGE_NAMES[language] })}</Hidden>
          <Icon name="down" />
        </>
      }
    >
      <LanguageChoice />
    </Drop>
  );
}

/** The four languages as buttons of a plain form. */
export function LanguageChoice() {
  const { language } = useEnvironment();
  return (
    <PreferenceForm>
      {LANGUAGES.map((item) => (
        <button key={item} name="language" value={item} lang={item} aria-pressed={item === language}>
          {LANGUAGE_NAMES[item]}
        </button>
      ))}
    </PreferenceForm>
  );
}
