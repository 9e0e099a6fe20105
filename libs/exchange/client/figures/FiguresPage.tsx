import '@minga/ui/styles/screens/fold.css';
import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-figures.css';
import '@minga/ui/styles/screens/profile.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { StakeholderMark } from '@minga/people/client';
import { countryName } from '@minga/people/contract';
import { Breadcrumb, Empty, FoldProvider, Section } from '@minga/ui';
import type { ReactNode } from 'react';
import { useLoaderData } from 'react-router';
import { exchangeRoutes, type FiguresView, type Times } from '../../contract';
import { FlowPicture } from './FlowPicture';

export const loader = pageLoader(({ api }) => api(exchangeRoutes).exchangeFigures({}));

export const handle: PageHandle = {
  nav: 'exchange',
  meta: ({ translator }) => ({ title: translator.t('exchange.figures.title'), description: translator.t('exchange.figures.lead'), canonical: '/x/figures' }),
};

/** The exchange in figures, the same for everybody: public requests only. */
export function Component() {
  const { t, language, number } = useT();
  const figures = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack-l">
      <div>
        <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }]} />
        <h1 className="h1">{t('exchange.figures.title')}</h1>
        <p className="lead">{t('exchange.figures.lead')}</p>
      </div>
      {figures.all.requests === 0 ? <Empty title={t('exchange.figures.none')} /> : <All figures={figures} />}
      <Flows flows={figures.flows} />
      <FoldProvider value={false}>
        <Section id="times" title={t('exchange.figures.by-theme')} meta={number(figures.themes.length)}>
          <TimesTable label={t('exchange.figures.theme')} rows={figures.themes.map((row) => ({ key: row.theme, head: row.theme, times: row }))} />
        </Section>
        <Section id="countries" title={t('exchange.figures.by-country')} meta={number(figures.countries.length)}>
          <TimesTable
            label={t('exchange.figures.country')}
            rows={figures.countries.map((row) => ({ key: row.country, head: <span suppressHydrationWarning>{countryName(row.country, language)}</span>, times: row }))}
          />
        </Section>
        <Section id="groups" title={t('exchange.figures.by-group')} meta={number(figures.stakeholderGroups.length)}>
          <TimesTable label={t('exchange.figures.group')} rows={figures.stakeholderGroups.map((row) => ({ key: row.stakeholderGroup, head: <StakeholderMark group={row.stakeholderGroup} />, times: row }))} />
        </Section>
      </FoldProvider>
      <p>
        <a className="btn" href="/x/figures.csv" download>
          {t('exchange.figures.csv')}
        </a>
      </p>
    </main>
  );
}

function All({ figures: { all } }: { figures: FiguresView }) {
  const { t } = useT();
  return (
    <dl className="kv1 xf-a">
      {(['requests', 'delivered', 'firstOffer', 'agreement', 'delivery'] as const).map((name) => (
        <div key={name}>
          <dt>{t(`exchange.figures.${COLUMNS[name]}`)}</dt>
          <dd className="num"><Figure of={all[name]} /></dd>
        </div>
      ))}
    </dl>
  );
}

/** A figure, or a dash where there is none yet. */
function Figure({ of }: { of: number | null }) {
  const { t, number } = useT();
  if (of !== null) return number(of);
  return (
    <>
      <span aria-hidden="true">—</span>
      <span className="vh">{t('exchange.figures.not-yet')}</span>
    </>
  );
}

const COLUMNS: Record<keyof Times, string> = { requests: 'requests', delivered: 'delivered', firstOffer: 'first-offer', agreement: 'agreement', delivery: 'delivery' };

interface TimesRow {
  key: string;
  head: ReactNode;
  times: Times;
}

function TimesTable({ label, rows }: { label: string; rows: readonly TimesRow[] }) {
  const { t } = useT();
  const names = Object.keys(COLUMNS) as (keyof Times)[];
  if (rows.length === 0) return <p className="ink2">{t('exchange.figures.none')}</p>;
  return (
    <table className="tbl fold xf-t">
      <caption className="vh">{label}</caption>
      <thead>
        <tr>
          <th scope="col">{label}</th>
          {names.map((name) => (
            <th key={name} scope="col" className="r">
              {t(`exchange.figures.${COLUMNS[name]}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, head, times }) => (
          <tr key={key}>
            <th scope="row">{head}</th>
            {names.map((name) => (
              <td key={name} className="r num" data-l={t(`exchange.figures.${COLUMNS[name]}`)}>
                <Figure of={times[name]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The picture, and the same as a table for whoever reads rather than looks. */
function Flows({ flows }: Pick<FiguresView, 'flows'>) {
  const { t, number, language } = useT();
  return (
    <Section id="flows" title={t('exchange.figures.flows')}>
      {flows.length === 0 && <p className="ink2">{t('exchange.figures.no-flows')}</p>}
      {flows.length > 0 && (
        <>
          <FlowPicture flows={flows} />
          <table className="tbl fold xf-t">
            <caption className="vh">{t('exchange.figures.flows')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('exchange.figures.helps')}</th>
                <th scope="col">{t('exchange.figures.helped')}</th>
                <th scope="col" className="r">
                  {t('exchange.figures.times')}
                </th>
              </tr>
            </thead>
            <tbody>
              {flows.map(({ from, to, times }) => (
                <tr key={`${from} ${to}`}>
                  <th scope="row" suppressHydrationWarning>
                    {countryName(from, language)}
                  </th>
                  <td data-l={t('exchange.figures.helped')} suppressHydrationWarning>
                    {countryName(to, language)}
                  </td>
                  <td data-l={t('exchange.figures.times')} className="r num">
                    {number(times)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Section>
  );
}
