import { useT } from '@minga/kernel/client';
import { Section } from '@minga/ui';
import type { ReactNode } from 'react';
import { countryName, type Profile } from '../../contract';
import { spokenName } from '../parts/spoken-name';
import { StakeholderMark } from '../parts/stakeholders';

/** A list of facts, in the order given; those without a value are left out. */
function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="kv1">
      {facts
        .filter(([, value]) => Boolean(value))
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
  const translator = useT();
  const { t, language, date } = translator;
  return (
    <aside className="stack-l">
      <Section title={t('people.person.languages')}>
        {languages.length > 0 ? (
          <Facts facts={languages.map(({ code, level }) => [spokenName(translator, code), t(`people.account.levels.${level}`)] as const)} />
        ) : (
          <p className="ink2">{t('people.person.no-languages')}</p>
        )}
      </Section>
      <Section title={t('people.person.facts')}>
        <Facts
          facts={[
            [t('people.person.organisation'), affiliation && <span lang={affiliation.lang}>{affiliation.organisation}</span>],
            [t('people.person.sector'), stakeholderGroup && <StakeholderMark group={stakeholderGroup} />],
            [t('people.person.country'), country && <span suppressHydrationWarning>{countryName(country, language)}</span>],
            [t('people.person.since'), date(since, { month: 'long', year: 'numeric', timeZone: 'UTC' })],
            [t('people.person.handle'), `@${handle}`],
          ]}
        />
      </Section>
    </aside>
  );
}
