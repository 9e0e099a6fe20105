import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-rows.css';
import '@minga/ui/styles/screens/exchange-board.css';
import { liveOptions, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import type { StakeholderGroup } from '@minga/people/contract';
import { Empty, LinkButton, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { exchangeRoutes, type BoardQuery, type BoardView } from '../../contract';
import { boardQuery } from '../exchange.queries';
import { loadTerms } from '../terms/terms';
import { boardAddress, boardQueryIn } from './board-address';
import { Filters } from './Filters';
import { FeedLink } from './FeedLink';
import { Fit } from './Fit';
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
          <Nothing view={view} query={query} />
        ) : (
          <>
            <RequestListHead />
            <ul role="list" className="ls end">
              {view.items.map((row) => (
                <RequestListRow key={row.id} row={row} experts={row.experts} note={row.match && <Fit match={row.match} />} />
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
          <LinkButton href="/x/experts/me">{t('exchange.experts.own.title')}</LinkButton>
        </div>
      </div>
      <Around />
    </div>
  );
}

/** Who comes for what they paid for; others that pledged are led there from the request. */
const FUNDER: StakeholderGroup = 'bank';

/** What else there is of the exchange. */
function Around() {
  const { t } = useT();
  const { Link } = useUi();
  const account = useAccount();
  return (
    <nav className="row xln" aria-label={t('exchange.board.links')}>
      {account && <Link href="/x/own">{t('exchange.board.own')}</Link>}
      {account?.stakeholderGroup === FUNDER && <Link href="/x/pledges">{t('exchange.funding.own')}</Link>}
      <Link href="/x/experts">{t('exchange.experts.title')}</Link>
      <Link href="/x/cases">{t('exchange.cases.title')}</Link>
      <Link href="/x/figures">{t('exchange.figures.short')}</Link>
      <Link href="/x/about-matching">{t('exchange.board.matching')}</Link>
      <FeedLink href="/x/feed.atom" />
    </nav>
  );
}

/** Why nothing is shown, and the next step. `scope`: what fits the reader is empty for reasons of its own. */
function Nothing({ view, query: { scope, ...filters } }: { view: BoardView; query: BoardQuery }) {
  const { t } = useT();
  const filtered = Object.keys(filters).length > 0;
  if (scope === 'match' && view.scopes.match === null) {
    const action = <LinkButton href="/x/experts/me">{t('exchange.board.make-profile')}</LinkButton>;
    return <Empty title={t('exchange.board.no-profile')} action={action}>{t('exchange.board.no-profile-text')}</Empty>;
  }
  if (scope === 'match' && !filtered) {
    const action = <LinkButton href="/x/experts/me">{t('exchange.board.edit-profile')}</LinkButton>;
    return <Empty title={t('exchange.board.no-match')} action={action}>{t('exchange.board.no-match-text')}</Empty>;
  }
  if (filtered || scope) return <Empty title={t('exchange.board.empty-filtered')} action={<LinkButton href="/x">{t('exchange.board.clear')}</LinkButton>} />;
  return <Empty title={t('exchange.board.empty')}>{t('exchange.board.empty-text')}</Empty>;
}
