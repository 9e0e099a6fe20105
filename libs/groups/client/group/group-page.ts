import { liveOptions, useApi, useLiveQuery, type Page } from '@minga/kernel/client';
import { idFromAddress, notFound, signInRequired } from '@minga/kernel/contract';
import { useParams } from 'react-router';
import { groupsRoutes, type GroupPageView } from '../../contract';
import { groupQuery } from '../groups.queries';

/** The group that an address names. @throws Refusal 404 */
export function groupIdIn(params: Page['params']): string {
  const id = idFromAddress(params['address'] ?? '');
  if (!id) throw notFound();
  return id;
}

/** The page's group, fetched once for the layout and its tab. @throws Refusal 404 */
export const loadGroup = ({ params, queries, api }: Pick<Page, 'params' | 'queries' | 'api'>): Promise<GroupPageView> =>
  queries.ensureQueryData(liveOptions(groupQuery(api(groupsRoutes), groupIdIn(params))));

/** As `loadGroup`, for pages that only those who may do this see. @throws Refusal 401, 404 */
export async function loadGroupFor(page: Page, verb: keyof GroupPageView['viewer']['can']): Promise<GroupPageView> {
  const view = await loadGroup(page);
  if (!view.viewer.account) throw signInRequired();
  if (!view.viewer.can[verb].allowed) throw notFound();
  return view;
}

/** The group whose page this is, live. */
export function useGroupPage(): GroupPageView {
  const { address = '' } = useParams();
  return useLiveQuery(groupQuery(useApi(groupsRoutes), idFromAddress(address)!));
}
