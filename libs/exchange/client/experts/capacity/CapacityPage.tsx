import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes, type CapacityView } from '../../../contract';
import { expertAct } from '../expert-acts';
import { ExpertBody } from '../ExpertBody';
import { capacityQuery } from '../experts.queries';

export const loader = pageLoader(async ({ params, api, queries }) => {
  const organisationId = idFromAddress(params['address'] ?? '');
  if (!organisationId) throw notFound();
  const { expert, kept, organisation } = await queries.ensureQueryData(liveOptions(capacityQuery(api(exchangeRoutes), organisationId)));
  if (!expert && kept) throw redirect(`/x/experts${organisation.address}/edit`);
  if (!expert) throw notFound();
  return { organisationId };
});

export const action = pageAction(async (page) => {
  const organisationId = idFromAddress(page.params['address'] ?? '');
  if (!organisationId) throw notFound();
  await expertAct(page, organisationId);
  return redirect(`${page.url.pathname}`);
});

export const handle: PageHandle<{ organisationId: string }> = {
  nav: 'exchange',
  meta({ data, queries }) {
    const { expert, organisation } = queries.getQueryData<CapacityView>(['exchange', 'capacity', data.organisationId])!;
    return { title: organisation.name, description: expert?.headline ?? '', canonical: `/x/experts${organisation.address}` };
  },
};

/** What an organisation can help with. */
export function Component() {
  const { organisationId } = useLoaderData<typeof loader>();
  const { expert, record, kept, organisation } = useLiveQuery(capacityQuery(useApi(exchangeRoutes), organisationId));
  return expert && record ? <ExpertBody expert={expert} record={record} edit={kept ? `/x/experts${organisation.address}/edit` : undefined} /> : null;
}
