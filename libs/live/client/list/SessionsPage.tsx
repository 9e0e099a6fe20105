import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/sessions.css';
import { liveOptions, pageLoader, useAccount, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { Empty, LinkButton, Section, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { liveRoutes, type SessionListQuery, type SessionListView } from '../../contract';
import { sessionListQuery } from '../session.queries';
import { ListFilters } from './ListFilters';
import { listAddress, listQueryIn } from './list-address';
import { NowBar } from './NowBar';
import { SessionListRow } from './SessionListRow';

export const loader = pageLoader(async ({ url, api, queries }) => {
  const query = listQueryIn(url.searchParams);
  await queries.ensureQueryData(liveOptions(sessionListQuery(api(liveRoutes), query)));
  return { query };
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  nav: 'sessions',
  meta: ({ translator, data }) => ({
    title: translator.t('live.title'),
    description: translator.t('live.list.lead'),
    canonical: '/s',
    hidden: Object.keys(data.query).length > 0,
  }),
};

/** Live sessions: those that go on, those to come, those that are over. */
export function Component() {
  const { t } = useT();
  const { query } = useLoaderData<typeof loader>();
  const view = useLiveQuery(sessionListQuery(useApi(liveRoutes), query));
  const past = query.when === 'past' || query.report === 'yes';
  return (
    <main id="main">
      <Head view={view} query={query} />
      <div className="wrap page">
        {view.now.map((row) => (
          <NowBar key={row.id} row={row} />
        ))}
        <ListFilters query={query} />
        <h2 className="vh">{t(past ? 'live.list.past' : 'live.list.soon')}</h2>
        {view.items.length === 0 ? (
          <Nothing past={past} query={query} calls={view.calls} />
        ) : (
          <ul role="list" className="ls end">
            {view.items.map((row) => (
              <SessionListRow key={row.id} row={row} />
            ))}
          </ul>
        )}
        {view.next && (
          <p className="more">
            <LinkButton href={listAddress(query, { after: view.next })}>{t('live.list.more')}</LinkButton>
          </p>
        )}
        {view.drafts.length > 0 && <Drafts rows={view.drafts} />}
      </div>
    </main>
  );
}

function Head({ view, query }: { view: SessionListView; query: SessionListQuery }) {
  const { t } = useT();
  const { Link } = useUi();
  const account = useAccount();
  return (
    <div className="wrap gh">
      <div className="gh-t">
        <div>
          <h1 className="h1">{t('live.title')}</h1>
          <p className="lead">{t('live.list.lead')}</p>
        </div>
        {view.calls && (
          <div className="row row-s">
            <LinkButton href={query.group ? `/s/new?group=${query.group}` : '/s/new'} tone="primary" icon="plus">
              {t('live.list.call')}
            </LinkButton>
          </div>
        )}
      </div>
      <p className="row xln">
        {account && <Link href="/s/calendar">{t('live.list.calendar')}</Link>}
        <Link href={query.group ? `/s/figures?group=${query.group}` : '/s/figures'}>{t('live.figures.title')}</Link>
        <Link href="/s/certificate">{t('live.certificate.title')}</Link>
      </p>
    </div>
  );
}

function Drafts({ rows }: { rows: SessionListView['drafts'] }) {
  const { t } = useT();
  return (
    <Section title={t('live.list.drafts')}>
      <p className="meta">{t('live.list.drafts-hint')}</p>
      <ul role="list" className="ls end">
        {rows.map((row) => (
          <SessionListRow key={row.id} row={row} />
        ))}
      </ul>
    </Section>
  );
}

/** Why nothing is shown, and the next step. */
function Nothing({ past, query, calls }: { past: boolean; query: SessionListQuery; calls: boolean }) {
  const { t } = useT();
  const filtered = Object.keys(query).some((name) => name !== 'when');
  if (filtered) return <Empty title={t('live.list.none-filtered')} action={<LinkButton href="/s">{t('live.list.clear')}</LinkButton>} />;
  if (past) return <Empty title={t('live.list.none-past')} />;
  const call = calls ? <LinkButton href="/s/new">{t('live.list.call')}</LinkButton> : undefined;
  return (
    <Empty title={t('live.list.none-soon')} action={call}>
      {t('live.list.none-soon-text')}
    </Empty>
  );
}
