import { ActForm, useRefusedForm, useT } from '@minga/kernel/client';
import { errorBeside, spokenName } from '@minga/people/client';
import { LANGUAGE_LEVELS, SPOKEN_LANGUAGES } from '@minga/people/contract';
import { Button, List, ListRow, Section, SelectField } from '@minga/ui';
import type { Expert } from '../../../contract';

/** In which languages an organisation helps: each taken away by a button, one more added below. */
export function LanguagesForm({ expert }: { expert: Expert | null }) {
  const translator = useT();
  const { t, language } = translator;
  const refused = useRefusedForm('add-language');
  if (!expert) return null;
  const order = new Intl.Collator(language);
  const others = SPOKEN_LANGUAGES.filter((code) => !expert.languages.some((spoken) => spoken.code === code)).map((code) => ({ code, name: spokenName(translator, code) }));
  return (
    <Section title={t('exchange.experts.languages')}>
      <List>
        {expert.languages.map(({ code, level }) => (
          <ListRow key={code} className="ends">
            <span suppressHydrationWarning>
              {spokenName(translator, code)} <span className="meta">{t(`people.account.levels.${level}`)}</span>
            </span>
            <ActForm intent="remove-language" fields={{ code }}>
              <Button type="submit" size="s" aria-label={t('exchange.experts.own.remove-one', { name: spokenName(translator, code) })}>
                {t('exchange.experts.own.remove')}
              </Button>
            </ActForm>
          </ListRow>
        ))}
      </List>
      <ActForm intent="add-language" className="stack" key={expert.languages.length}>
        <SelectField id="x-code" name="code" label={t('exchange.experts.capacity.language')} error={errorBeside(refused, 'languages')} required>
          <option value="">{t('exchange.experts.own.choose')}</option>
          {others
            .sort((a, b) => order.compare(a.name, b.name))
            .map(({ code, name }) => (
              <option key={code} value={code} suppressHydrationWarning>
                {name}
              </option>
            ))}
        </SelectField>
        <SelectField id="x-level" name="level" label={t('exchange.experts.capacity.level')} defaultValue="working">
          {LANGUAGE_LEVELS.map((level) => (
            <option key={level} value={level}>
              {t(`people.account.levels.${level}`)}
            </option>
          ))}
        </SelectField>
        <p>
          <Button type="submit" icon="plus">
            {t('exchange.experts.own.add')}
          </Button>
        </p>
      </ActForm>
    </Section>
  );
}
