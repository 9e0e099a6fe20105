import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { liveOptions, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { notFound } from '@minga/kernel/contract';
import { HANDLE } from '@minga/people/contract';
import { countryName } from '@minga/people/contract';
import { PersonAvatar, personAddress, StakeholderMark, VerifiedMark } from '@minga/people/client';
import { Breadcrumb, LinkButton, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { exchangeRoutes, type Expert, type ExpertView } from '../../contract';
import { expertQuery } from './experts.queries';
import { ExpertAside } from './ExpertAside';

export const loader = pageLoader(async ({ params, api, queries }) => {
  const handle = params['handle'] ?? '';
  if (!HANDLE.test(handle)) throw notFound();
  await queries.ensureQueryData(liveOptions(expertQuery(api(exchangeRoutes), handle)));
  return { handle };
});

export const handle: PageHandle<{ handle: string }> = {
  nav: 'exchange',
  meta({ data, queries }) {
    const { expert } = queries.getQueryData<ExpertView>(['exchange', 'expert', data.handle])!;
    return { title: expert.person.name, description: expert.headline, canonical: `/x/experts/${data.handle}`, kind: 'profile' };
  },
};

/** What somebody can help with, when, and in which languages. */
export function Component() {
  const { t } = useT();
  const data = useLoaderData<typeof loader>();
  const { expert } = useLiveQuery(expertQuery(useApi(exchangeRoutes), data.handle));
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <Head expert={expert} />
      <div className="lay">
        <div className="stack-l">
          <Areas expert={expert} />
          <Ways expert={expert} />
        </div>
        <ExpertAside expert={expert} />
      </div>
    </main>
  );
}

function Head({ expert: { person, headline, lang } }: { expert: Expert }) {
  const { t, language } = useT();
  const own = useAccount()?.id === person.id;
  return (
    <div className="pf-h">
      <PersonAvatar person={person} size="l" />
      <div>
        <h1 className="h1">{person.name}</h1>
        {headline && (
          <p className="lead" lang={lang}>
            {headline}
          </p>
        )}
        <p className="row row-s ink2 pf-m">
          {person.stakeholderGroup && <StakeholderMark group={person.stakeholderGroup} />}
          {person.organisation && person.organisation !== person.name && (
            <span>
              {person.organisation} <VerifiedMark person={person} />
            </span>
          )}
          {person.country && <span suppressHydrationWarning>{countryName(person.country, language)}</span>}
        </p>
      </div>
      <div className="pf-a">
        {own && (
          <LinkButton href="/x/experts/me" icon="user">
            {t('exchange.experts.edit')}
          </LinkButton>
        )}
        <LinkButton href={personAddress(person)}>{t('exchange.experts.person')}</LinkButton>
      </div>
    </div>
  );
}

function Areas({ expert: { areas, lang } }: { expert: Expert }) {
  const { t, language } = useT();
  return (
    <Section title={t('exchange.experts.helps')}>
      {areas.length === 0 ? (
        <p className="ink2">{t('exchange.experts.no-areas')}</p>
      ) : (
        <table className="tbl fold">
          <thead>
            <tr>
              <th scope="col">{t('exchange.experts.area')}</th>
              <th scope="col">{t('exchange.experts.role')}</th>
              <th scope="col">{t('exchange.experts.evidence')}</th>
              <th scope="col" className="r">
                {t('exchange.experts.years')}
              </th>
            </tr>
          </thead>
          <tbody>
            {areas.map(({ termId, label, role, years, evidence, country }) => (
              <tr key={termId}>
                <td>
                  <b>{label}</b>
                </td>
                <td data-l={t('exchange.experts.role')}>{t(`exchange.experts.roles.${role}`)}</td>
                <td data-l={t('exchange.experts.evidence')} className="ink2" suppressHydrationWarning>
                  <span lang={lang}>{evidence}</span>
                  {country && ` ${t('exchange.experts.where', { country: countryName(country, language) })}`}
                </td>
                <td className="r" data-l={t('exchange.experts.years')}>
                  <span className="num">{years}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

function Ways({ expert: { modalities, countries } }: { expert: Expert }) {
  const { t, list, language } = useT();
  if (modalities.length === 0 && countries.length === 0) return null;
  return (
    <Section title={t('exchange.experts.ways')}>
      <dl className="kv">
        {modalities.length > 0 && (
          <div>
            <dt>{t('exchange.need.modalities')}</dt>
            <dd>{list(modalities.map((modality) => t(`exchange.modalities.${modality}`)))}</dd>
          </div>
        )}
        {countries.length > 0 && (
          <div>
            <dt>{t('exchange.experts.worked-in')}</dt>
            <dd suppressHydrationWarning>{list(countries.map((code) => countryName(code, language)))}</dd>
          </div>
        )}
      </dl>
    </Section>
  );
}
