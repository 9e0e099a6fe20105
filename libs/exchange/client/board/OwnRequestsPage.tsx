import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-rows.css';
import { liveOptions, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, Empty, LinkButton } from '@minga/ui';
import { EDITABLE, exchangeRoutes } from '../../contract';
import { ownRequestsQuery } from '../exchange.queries';
import { loadTerms } from '../terms/terms';
import { RequestListHead, RequestListRow } from './RequestListRow';

export const loader = pageLoader(async (page) => {
  const { api, queries, environment } = page;
  if (!environment.account) throw signInRequired();
  await queries.ensureQueryData(liveOptions(ownRequestsQuery(api(exchangeRoutes))));
  await loadTerms(page);
  return null;
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.own.title'), hidden: true }) };

/** Requests that I made or act for: drafts to go on with come to where they were left. */
export function Component() {
  const { t } = useT();
  const { items } = useLiveQuery(ownRequestsQuery(useApi(exchangeRoutes)));
  return (
    <main id="main" className="wrap page stack">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }]} />
      <div className="row">
        <h1 className="h1">{t('exchange.own.title')}</h1>
        {items.length > 0 && (
          <span className="push">
            <LinkButton href="/x/new" icon="plus">
              {t('exchange.board.ask')}
            </LinkButton>
          </span>
        )}
      </div>
      {items.length === 0 ? (
        <Empty level={2} title={t('exchange.own.none')} action={<LinkButton href="/x/new">{t('exchange.board.ask')}</LinkButton>} />
      ) : (
        <div>
          <h2 className="vh">{t('exchange.board.list')}</h2>
          <RequestListHead />
          <ul role="list" className="ls end">
            {items.map((row) => (
              <RequestListRow key={row.id} row={row} href={EDITABLE.includes(row.state) ? `${row.address}/edit` : undefined} />
            ))}
          </ul>
        </div>
      )}
    </main>
  );
}
