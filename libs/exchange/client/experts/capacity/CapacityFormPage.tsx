import { liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound, signInRequired } from '@minga/kernel/contract';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes, type CapacityView } from '../../../contract';
import { capacityQuery, taxonomyQuery } from '../experts.queries';
import { capacityKeeper, saveSection } from '../own-acts';
import { ProfileForms } from '../own/ProfileForms';

const organisationIn = (address: string | undefined): string => {
  const id = idFromAddress(address ?? '');
  if (!id) throw notFound();
  return id;
};

export const loader = pageLoader(async ({ params, api, queries, environment }) => {
  if (!environment.account) throw signInRequired();
  const organisationId = organisationIn(params['address']);
  const exchange = api(exchangeRoutes);
  const [view] = await Promise.all([
    queries.ensureQueryData(liveOptions(capacityQuery(exchange, organisationId))), queries.ensureQueryData(taxonomyQuery(exchange, environment.language)),
  ]);
  if (!view.kept) throw notFound();
  return { organisationId };
});

export const action = pageAction(async (page) => {
  const gone = page.field('intent') === 'leave';
  const { organisation } = (await saveSection(page, capacityKeeper(page, organisationIn(page.params['address'])))) as CapacityView;
  await page.queries.invalidateQueries({ queryKey: ['exchange'] });
  return redirect(gone ? organisation.address : `/x/experts${organisation.address}/edit`);
});

export const handle: PageHandle = { nav: 'exchange', meta: ({ translator }) => ({ title: translator.t('exchange.experts.capacity.edit'), hidden: true }) };

/** What an organisation offers, kept by those who answer for it. */
export function Component() {
  const { t } = useT();
  const { organisationId } = useLoaderData<typeof loader>();
  const { expert, organisation, kept } = useLiveQuery(capacityQuery(useApi(exchangeRoutes), organisationId));
  if (!kept) return null;
  return <ProfileForms own={{ expert, ...kept }} of="capacity" title={t('exchange.experts.capacity.title', { name: organisation.name })} seenAt={`/x/experts${organisation.address}`} />;
}
