import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-rows.css';
import { liveOptions, pageLoader, Time, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { exchangeRoutes } from '../../contract';
import { RequestListRow } from '../board/RequestListRow';
import { loadTerms } from '../terms/terms';
import { deskQuery } from '../exchange.queries';

export const loader = pageLoader(async (page) => {
  const { api, queries } = page;
  await queries.ensureQueryData(liveOptions(deskQuery(api(exchangeRoutes))));
  await loadTerms(page);
  return null;
});

export const handle: PageHandle = { meta: ({ translator }) => ({ title: translator.t('exchange.desk.title'), hidden: true }) };

/** The stewards’ desk: what to read, and what does not move. Each is decided on its own page. */
export function Component() {
  const { t } = useT();
  const { items } = useLiveQuery(deskQuery(useApi(exchangeRoutes)));
  return (
    <>
      <div>
        <h1 className="h1">{t('exchange.desk.title')}</h1>
        <p className="lead">{t('exchange.desk.lead')}</p>
      </div>
      {items.length === 0 && <p className="ink2">{t('exchange.desk.none')}</p>}
      <h2 className="vh">{t('exchange.board.list')}</h2>
      <ul role="list" className="ls end">
        {items.map(({ request, reasons }) => (
          <RequestListRow
            key={request.id}
            row={request}
            note={
              <>
                {reasons.map(({ why, since }) => (
                  <span key={why} className="xwhy">
                    <b>{t(`exchange.desk.why.${why}`)}</b>, {t('exchange.desk.since')} <Time at={since} />
                  </span>
                ))}
              </>
            }
          />
        ))}
      </ul>
    </>
  );
}
