import '@minga/ui/styles/screens/exchange.css';
import '@minga/ui/styles/screens/exchange-experts.css';
import '@minga/ui/styles/screens/profile.css';
import { ActForm, liveOptions, pageAction, pageLoader, useApi, useLiveQuery, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, notFound, signInRequired } from '@minga/kernel/contract';
import { Breadcrumb, Button, LinkButton, Section } from '@minga/ui';
import { redirect, useLoaderData } from 'react-router';
import { exchangeRoutes, type CapacityView } from '../../../contract';
import { capacityQuery, taxonomyQuery } from '../experts.queries';
import { capacityKeeper, saveSection } from '../own-acts';
import { AreasForm } from '../own/AreasForm';
import { InterestsForm } from '../own/InterestsForm';
import { InvitationList } from '../own/InvitationList';
import { SelfForm } from '../own/SelfForm';
import { WaysForm } from '../own/WaysForm';
import { WeeksForm } from '../own/WeeksForm';
import { LanguagesForm } from './LanguagesForm';

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

/** What an organisation offers, kept by those who answer for it: a form a section. */
export function Component() {
  const { t } = useT();
  const { organisationId } = useLoaderData<typeof loader>();
  const view = useLiveQuery(capacityQuery(useApi(exchangeRoutes), organisationId));
  const { expert, organisation, kept } = view;
  if (!kept) return null;
  return (
    <main id="main" className="wrap page">
      <Breadcrumb label={t('exchange.page.way')} items={[{ href: '/x', label: t('exchange.title') }, { href: '/x/experts', label: t('exchange.experts.title') }]} />
      <h1 className="h1">{t('exchange.experts.capacity.title', { name: organisation.name })}</h1>
      <p className="lead">{t(expert ? 'exchange.experts.capacity.lead' : 'exchange.experts.capacity.begin')}</p>
      <div className="lay">
        <div className="stack-l">
          <SelfForm own={{ expert, mostProposals: kept.mostProposals }} organisation />
          <AreasForm expert={expert} />
          <LanguagesForm expert={expert} />
          <WeeksForm expert={expert} />
          <WaysForm expert={expert} />
          <InterestsForm expert={expert} />
        </div>
        <aside className="stack-l" aria-label={t('exchange.experts.own.aside')}>
          <InvitationList own={kept} />
          {expert && (
            <Section title={t('exchange.experts.capacity.seen')}>
              <p>
                <LinkButton href={`/x/experts${organisation.address}`}>{t('exchange.experts.capacity.look')}</LinkButton>
              </p>
              <ActForm intent="leave">
                <Button type="submit" size="s" tone="err">
                  {t('exchange.experts.capacity.leave')}
                </Button>
              </ActForm>
            </Section>
          )}
        </aside>
      </div>
    </main>
  );
}
