import '@minga/ui/styles/screens/exchange.css';
import { pageLoader, useT, type PageHandle } from '@minga/kernel/client';
import { signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, Empty, LinkButton, List, ListRow, Status, useUi } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { exchangeRoutes, type OwnPledgesView } from '../../contract';
import { Amount } from '../request/parts';

export const loader = pageLoader(async ({ api, environment }) => {
  if (!environment.account) throw signInRequired();
  return api(exchangeRoutes).ownPledges({});
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.funding.own'), hidden: true }) };

/** What the reader’s organisation pledged, and what it led to. */
export function Component() {
  const { t } = useT();
  const { items } = useLoaderData<typeof loader>();
  return (
    <main id="main" className="wrap page stack">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/pledges', label: t('exchange.funding.own') }]} />
      <div>
        <h1 className="h1">{t('exchange.funding.own')}</h1>
        <p className="lead">{t('exchange.funding.own-lead')}</p>
      </div>
      {items.length === 0 && <Empty title={t('exchange.funding.own-none')} action={<LinkButton href="/x?funding=asked">{t('exchange.funding.own-find')}</LinkButton>} />}
      <List>
        {items.map((item) => (
          <OwnRow key={item.id} item={item} />
        ))}
      </List>
    </main>
  );
}

function OwnRow({ item }: { item: OwnPledgesView['items'][number] }) {
  const { t, list } = useT();
  const { Link } = useUi();
  const { request, helpers } = item;
  return (
    <ListRow className="ends">
      <div>
        <h2 className="h4">
          <Link href={request.address}>{request.title}</Link>
        </h2>
        <p className="meta">{t('exchange.funding.for', { number: String(request.number), asker: request.asker })}</p>
        {helpers.length > 0 && <p className="meta">{t('exchange.funding.helpers', { who: list(helpers) })}</p>}
        <p className="meta">
          <Status>{t(`exchange.states.${request.state}`)}</Status>
        </p>
      </div>
      <p className="num">
        <b>
          <Amount of={item.amount} currency={item.currency} />
        </b>
        <br />
        <span className="meta">{t(`exchange.funding.states.${item.state}`)}</span>
      </p>
    </ListRow>
  );
}
