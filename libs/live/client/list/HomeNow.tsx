import { liveOptions, useApi, useLiveQuery, type Page } from '@minga/kernel/client';
import { liveRoutes } from '../../contract';
import { sessionListQuery } from '../session.queries';
import { HOME_QUERY } from './home-query';
import { NowBar } from './NowBar';

export const load = ({ api, queries }: Page) => queries.ensureQueryData(liveOptions(sessionListQuery(api(liveRoutes), HOME_QUERY)));

/** Sessions that go on now, at the head of the first page. Those that only wait to begin stand beside it. */
export default function HomeNow() {
  const { now } = useLiveQuery(sessionListQuery(useApi(liveRoutes), HOME_QUERY));
  return now.filter(({ state }) => state !== 'lobby').map((row) => <NowBar key={row.id} row={row} />);
}
