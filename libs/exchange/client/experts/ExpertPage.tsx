import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, type PageHandle } from '@minga/kernel/client';
import { loadPersonGroups } from '@minga/groups/client';
import { notFound } from '@minga/kernel/contract';
import { HANDLE } from '@minga/people/contract';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes, type ExpertView } from '../../contract';
import { expertAct } from './expert-acts';
import { expertQuery } from './experts.queries';
import { ExpertBody } from './ExpertBody';

export const loader = pageLoader(async (page) => {
  const { params, api, queries } = page;
  const handle = params['handle'] ?? '';
  if (!HANDLE.test(handle)) throw notFound();
  await queries.ensureQueryData(liveOptions(expertQuery(api(exchangeRoutes), handle)));
  await loadPersonGroups(page, { handle });
  return { handle };
});

export const action = pageAction(async (page) => {
  const { expert } = await page.api(exchangeRoutes).getExpert({ params: { handle: page.params['handle'] ?? '' } });
  await expertAct(page, expert.id);
  return redirect(`${page.url.pathname}`);
});

export const handle: PageHandle<{ handle: string }> = {
  nav: 'exchange',
  meta({ data, queries }) {
    const { expert } = queries.getQueryData<ExpertView>(['exchange', 'expert', data.handle])!;
    return { title: expert.person!.name, description: expert.headline, canonical: `/x/experts/${data.handle}`, kind: 'profile' };
  },
};

/** What somebody can help with, when, and in which languages. */
export function Component() {
  const { handle: name } = useLoaderData<typeof loader>();
  const { expert, record } = useLiveQuery(expertQuery(useApi(exchangeRoutes), name));
  return <ExpertBody expert={expert} record={record} />;
}
