import { useT } from '@minga/kernel/client';
import { FieldGroup, Select } from '@minga/ui';
import { LANGUAGE_LEVELS, SPOKEN_LANGUAGES, type SpokenLanguage } from '../../contract';
import { spokenName } from '../parts/spoken-name';
import { languageRows } from './profile-form';

/** The languages that somebody speaks, a row each. */
export function LanguageFields({ id, languages, error }: { id: string; languages: readonly SpokenLanguage[]; error?: string }) {
  const { t } = useT();
  return (
    <FieldGroup id={id} legend={t('people.account.languages')} hint={t('people.account.languages-hint')} error={error}>
      <div className="stack">
        {languageRows(languages).map((spoken, row) => (
          <LanguageRow key={spoken?.code ?? row} spoken={spoken} />
        ))}
      </div>
    </FieldGroup>
  );
}

function LanguageRow({ spoken }: { spoken: SpokenLanguage | undefined }) {
  const translator = useT();
  const { t, language } = translator;
  const order = new Intl.Collator(language);
  const named = SPOKEN_LANGUAGES.map((code) => ({ code, name: spokenName(translator, code) }));
  return (
    <div className="row row-s">
      <Select name="language" className="sel" aria-label={t('people.account.language')} defaultValue={spoken?.code ?? ''}>
        <option value="">{t('people.account.none')}</option>
        {named.sort((a, b) => order.compare(a.name, b.name)).map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </Select>
      <Select name="level" className="sel" aria-label={t('people.account.level')} defaultValue={spoken?.level ?? 'working'}>
        {LANGUAGE_LEVELS.map((level) => (
          <option key={level} value={level}>
            {t(`people.account.levels.${level}`)}
          </option>
        ))}
      </Select>
    </div>
  );
}
