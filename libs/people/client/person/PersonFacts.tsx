import { useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import type { ReactNode } from 'react';
import { countryName, spokenLanguageName, type Profile } from '../../contract';
import { StakeholderMark } from '../parts/stakeholders';

/** A list of facts, in the order given; those without a value are left out. */
function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="kv1">
      {facts
        .filter(([, value]) => value)
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Languages, and what else is known of somebody. */
export function PersonFacts({ profile: { languages, affiliation, stakeholderGroup, country, since, handle } }: { profile: Profile }) {
  const { t, language, date } = useT();
  return (
    <aside className="stack-l">
      <Section title={t('people.person.languages')}>
        {languages.length > 0 ? (
          <Facts facts={languages.map(({ code, level }) => [spokenLanguageName(code, language), t(`people.account.levels.${level}`)] as const)} />
        ) : (
          <p className="ink2">{t('people.person.no-languages')}</p>
        )}
      </Section>
      <Section title={t('people.person.facts')}>
        <Facts
          facts={[
            [t('people.person.organisation'), affiliation && <span lang={affiliation.lang}>{affiliation.organisation}</span>],
            [t('people.person.sector'), stakeholderGroup && <StakeholderMark group={stakeholderGroup} />],
            [t('people.person.country'), country && countryName(country, language)],
            [t('people.person.since'), date(since, { month: 'long', year: 'numeric', timeZone: 'UTC' })],
            [t('people.person.handle'), `@${handle}`],
          ]}
        />
      </Section>
    </aside>
  );
}
