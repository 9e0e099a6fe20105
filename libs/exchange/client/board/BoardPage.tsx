import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-rows.css';
import '@minga/ui/styles/screens/exchange-board.css';
import { liveOptions, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { Empty, LinkButton } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { exchangeRoutes } from '../../contract';
import { boardQuery } from '../exchange.queries';
import { loadTerms } from '../terms/terms';
import { boardAddress, boardQueryIn } from './board-address';
import { Filters } from './Filters';
import { FlowCord } from './FlowCord';
import { RequestListHead, RequestListRow } from './RequestListRow';

export const loader = pageLoader(async (page) => {
  const { url, api, queries } = page;
  const query = boardQueryIn(url.searchParams);
  await queries.ensureQueryData(liveOptions(boardQuery(api(exchangeRoutes), query)));
  await loadTerms(page);
  return { query };
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  nav: 'exchange',
  meta: ({ translator, data }) => ({
    title: translator.t('exchange.title'),
    description: translator.t('exchange.lead'),
    canonical: '/x',
    hidden: Object.keys(data.query).length > 0,
    feeds: [{ href: '/x/feed.atom', title: translator.t('exchange.title') }],
  }),
};

/** The board: what the network is asked for, and how far each request is. */
export function Component() {
  const { t } = useT();
  const { query } = useLoaderData<typeof loader>();
  const view = useLiveQuery(boardQuery(useApi(exchangeRoutes), query));
  return (
    <main id="main">
      <Head />
      <div className="wrap page">
        <FlowCord view={view} query={query} />
        <h2 className="vh">{t('exchange.board.list')}</h2>
        <Filters view={view} query={query} />
        {view.items.length === 0 ? (
          <Nothing filtered={Object.keys(query).length > 0} />
        ) : (
          <>
            <RequestListHead />
            <ul role="list" className="ls end">
              {view.items.map((row) => (
                <RequestListRow key={row.id} row={row} />
              ))}
            </ul>
          </>
        )}
        {view.next && (
          <p className="more">
            <LinkButton href={boardAddress(query, { after: view.next })}>{t('exchange.board.more')}</LinkButton>
          </p>
        )}
      </div>
    </main>
  );
}

function Head() {
  const { t } = useT();
  const account = useAccount();
  return (
    <div className="wrap gh">
      <div className="gh-t">
        <div>
          <h1 className="h1">{t('exchange.title')}</h1>
          <p className="lead">{t('exchange.lead')}</p>
        </div>
        <div className="row row-s">
          <LinkButton href="/x/new" tone="primary" icon="plus">
            {t('exchange.board.ask')}
          </LinkButton>
          <LinkButton href="/x/cases">{t('exchange.cases.title')}</LinkButton>
          <LinkButton href="/x/figures">{t('exchange.figures.short')}</LinkButton>
          {account && <LinkButton href="/x/own">{t('exchange.board.own')}</LinkButton>}
        </div>
      </div>
    </div>
  );
}

function Nothing({ filtered }: { filtered: boolean }) {
  const { t } = useT();
  if (filtered) return <Empty title={t('exchange.board.empty-filtered')} action={<LinkButton href="/x">{t('exchange.board.clear')}</LinkButton>} />;
  return <Empty title={t('exchange.board.empty')}>{t('exchange.board.empty-text')}</Empty>;
}
