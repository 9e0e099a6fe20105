import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-figures.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { Breadcrumb, Section } from '@minga/ui';
import { EXCLUSIONS, exchangeRoutes, MATCH_PARTS } from '../../contract';
import { weightsQuery } from '../experts/experts.queries';
import { MaturityFigures } from './MaturityFigures';

export const loader = pageLoader(async ({ api, queries }) => {
  await queries.ensureQueryData(liveOptions(weightsQuery(api(exchangeRoutes))));
  return {};
});

export const handle: PageHandle = {
  nav: 'exchange',
  meta: ({ translator }) => ({ title: translator.t('exchange.match.about.title'), description: translator.t('exchange.match.about.lead'), canonical: '/x/about-matching' }),
};

/** How experts are ranked: parts, weights, who is left out. Open to everybody, since everybody may be ranked. */
export function Component() {
  const { t } = useT();
  const { weights } = useLiveQuery(weightsQuery(useApi(exchangeRoutes)));
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/about-matching', label: t('exchange.match.how') }]} />
        <h1 className="h1">{t('exchange.match.about.title')}</h1>
        <p className="lead">{t('exchange.match.about.lead')}</p>
      </div>
      <Section title={t('exchange.match.about.parts')}>
        <table className="tbl fold">
          <thead>
            <tr>
              <th scope="col">{t('exchange.match.about.part')}</th>
              <th scope="col">{t('exchange.match.about.counts')}</th>
              <th scope="col" className="r">
                {t('exchange.match.about.points')}
              </th>
            </tr>
          </thead>
          <tbody>
            {MATCH_PARTS.map((part) => (
              <tr key={part}>
                <td>
                  <b>{t(`exchange.match.parts.${part}`)}</b>
                </td>
                <td className="ink2">{t(`exchange.match.about.by.${part}`)}</td>
                <td className="r" data-l={t('exchange.match.about.points')}>
                  <span className="num">{weights[part]}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Section>
      <MaturityFigures />
      <Section title={t('exchange.match.about.out')}>
        <div className="prose">
          <ul>
            {EXCLUSIONS.map((reason) => (
              <li key={reason}>{t(`exchange.match.about.outs.${reason}`)}</li>
            ))}
          </ul>
          <p>{t('exchange.match.about.ordered')}</p>
        </div>
      </Section>
      <Section id="endorsements" title={t('exchange.endorsements.what')}>
        <div className="prose">
          <p>{t('exchange.endorsements.about')}</p>
        </div>
      </Section>
    </main>
  );
}
