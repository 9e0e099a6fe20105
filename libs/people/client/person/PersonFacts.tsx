import { useAccount, useApi, useT } from '@minga/kernel/client';
import { Section, useUi } from '@minga/ui';
import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { countryName, peopleRoutes, type PersonView } from '../../contract';
import { personEmailOptions } from '../people.queries';
import { EarlierAffiliations } from './EarlierAffiliations';
import { organisationAddress } from '../parts/organisation-address';
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

/** Only signed-in people ask, and only those whose owner lets them see it. */
function useShownEmail(view: PersonView): string | null {
  const api = useApi(peopleRoutes);
  const enabled = useAccount() !== null;
  return useQuery({ ...personEmailOptions(api, view), enabled }).data?.email ?? null;
}

/** Languages, and what else is known of somebody. */
export function PersonFacts({ view }: { view: PersonView }) {
  const { languages, affiliation, stakeholderGroup, country, since, handle } = view.profile;
  const email = useShownEmail(view);
  const translator = useT();
  const { t, language, date } = translator;
  const { Link } = useUi();
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
            [
              t('people.person.organisation'),
              affiliation && (
                <Link href={organisationAddress(affiliation)} lang={affiliation.lang}>
                  {affiliation.organisation}
                </Link>
              ),
            ],
            [t('people.person.sector'), stakeholderGroup && <StakeholderMark group={stakeholderGroup} />],
            [t('people.person.country'), country && <span suppressHydrationWarning>{countryName(country, language)}</span>],
            [t('people.person.since'), date(since, { month: 'long', year: 'numeric', timeZone: 'UTC' })],
            [t('people.person.handle'), `@${handle}`],
            [t('people.privacy.email-fact'), email && <a href={`mailto:${email}`}>{email}</a>],
          ]}
        />
      </Section>
      <EarlierAffiliations profile={view.profile} />
    </aside>
  );
}
