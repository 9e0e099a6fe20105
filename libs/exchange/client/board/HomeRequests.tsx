import { liveOptions, useAccount, useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import { exchangeRoutes, type BoardView } from '../../contract';
import { boardQuery } from '../exchange.queries';
import { AskerTile } from '../request/parts';
import { boardAddress } from './board-address';
import { Deadline } from './Deadline';
import { Fit } from './Fit';

/** As many as are read in passing; the rest is on the board. */
const SHOWN = 3;
const FITTING = { scope: 'match', limit: SHOWN } as const;
const NEWEST = { state: 'open', limit: SHOWN } as const;

/** Those that fit the reader, where any do; else the newest. */
const fits = ({ scopes }: BoardView): boolean => (scopes.match ?? 0) > 0;

export async function load({ api, queries, environment }: Page): Promise<unknown> {
  const exchange = api(exchangeRoutes);
  const fitting = environment.account ? await queries.ensureQueryData(liveOptions(boardQuery(exchange, FITTING))) : undefined;
  return fitting && fits(fitting) ? fitting : queries.ensureQueryData(liveOptions(boardQuery(exchange, NEWEST)));
}

/** Open requests on the first page. */
export default function HomeRequests() {
  return useAccount() ? <ForReader /> : <Newest />;
}

function ForReader() {
  const view = useLiveQuery(boardQuery(useApi(exchangeRoutes), FITTING));
  return fits(view) ? <Requests view={view} count={view.scopes.match!} href={boardAddress({ scope: 'match' })} /> : <Newest />;
}

function Newest() {
  const view = useLiveQuery(boardQuery(useApi(exchangeRoutes), NEWEST));
  return <Requests view={view} count={view.counts.open ?? 0} href={boardAddress({ state: 'open' })} />;
}

function Requests({ view: { items }, count, href }: { view: BoardView; count: number; href: string }) {
  const { t } = useT();
  const { Link } = useUi();
  if (items.length === 0) return null;
  return (
    <Section title={t('exchange.home.title')} action={<Link href={href}>{t('exchange.home.all', { count })}</Link>}>
      <List>
        {items.map((row) => (
          <ListRow key={row.id} className="pd">
            <AskerTile asker={row.asker} />
            <div>
              <h3>
                <Link href={row.address} lang={row.lang}>
                  {row.title}
                </Link>
              </h3>
              <p className="meta">
                {row.asker.name}
                {row.offersUntil && row.state === 'open' && (
                  <>
                    {', '}
                    <Deadline on={row.offersUntil} sentence />
                  </>
                )}
              </p>
              {row.match && (
                <p className="meta">
                  <Fit match={row.match} brief />
                </p>
              )}
            </div>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
