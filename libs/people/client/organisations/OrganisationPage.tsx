import '@minga/ui/styles/screens/organisation.css';
import '@minga/ui/styles/screens/profile.css';
import '@minga/ui/styles/screens/sign-in.css';
import { liveOptions, pageAction, pageLoader, Slot, useAccount, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { idFromAddress, isId, notFound } from '@minga/kernel/contract';
import { useEffect } from 'react';
import { redirect, useLoaderData, useNavigate } from 'react-router';
import { peopleRoutes, type OrganisationFacts, type OrganisationView } from '../../contract';
import { FormErrors } from '../parts/FormErrors';
import { organisationAct } from './organisation-acts';
import { OrganisationAside } from './OrganisationAside';
import { OrganisationHead } from './OrganisationHead';
import { OrganisationMembers } from './OrganisationMembers';
import { claimsQuery, organisationMembersQuery, organisationQuery } from './organisations.queries';
import { WaitingClaims } from './WaitingClaims';

declare module '@minga/kernel/client' {
  interface Slots {
    /** Below what an organisation is: what its people do in groups and discussions. */
    'organisation.main': { organisationId: string };
  }
}

/** Whether the reader decides on claims to it. */
const decides = (standing: OrganisationView['standing'], steward: boolean): boolean => steward || standing === 'representative';

export const loader = pageLoader(async (page) => {
  const { params, url, api, queries, environment } = page;
  const organisationId = idFromAddress(params['address'] ?? '');
  if (!organisationId) throw notFound();
  const people = api(peopleRoutes);
  const { organisation, standing } = await queries.ensureQueryData(liveOptions(organisationQuery(people, organisationId)));
  // Merged into another one, or renamed
  if (organisation.id !== organisationId) throw redirect(organisation.address, 301);
  const asked = url.searchParams.get('after');
  const after = isId(asked) ? asked : undefined;
  const decider = decides(standing, environment.account?.siteRole === 'steward');
  await Promise.all([
    queries.ensureQueryData(liveOptions(organisationMembersQuery(people, organisationId, after))),
    ...(decider ? [queries.ensureQueryData(claimsQuery(people, organisationId))] : []),
    page.slots.prepare('organisation.main', page, { organisationId }),
  ]);
  return { organisationId, after };
});

export const action = pageAction(async (page) => {
  const done = await organisationAct(page, idFromAddress(page.params['address'] ?? '')!);
  return redirect(done ? `${page.url.pathname}?done=${done}` : page.url.pathname);
});

const structuredOf = ({ name, acronym, aliases, about, site, country, address }: OrganisationFacts, origin: string) => ({
  '@type': 'Organization',
  name,
  url: site ?? `${origin}${address}`,
  mainEntityOfPage: `${origin}${address}`,
  ...((acronym || aliases.length > 0) && { alternateName: [...(acronym ? [acronym] : []), ...aliases.map((alias) => alias.name)] }),
  ...(about && { description: about.text }),
  ...(country && { address: { '@type': 'PostalAddress', addressCountry: country } }),
});

export const handle: PageHandle<{ organisationId: string; after?: string }> = {
  nav: 'groups',
  slots: ['organisation.main'],
  meta({ data, queries, environment, translator, full }) {
    const { organisation } = queries.getQueryData<OrganisationView>(['people', 'organisation', data.organisationId])!;
    return {
      title: organisation.name,
      description: organisation.about?.text ?? translator.t(`people.sectors.${organisation.stakeholderGroup}.name`),
      canonical: organisation.address,
      hidden: organisation.state !== 'confirmed' || data.after !== undefined,
      structured: full ? [structuredOf(organisation, environment.origin)] : undefined,
    };
  },
};

export function Component() {
  const { organisationId, after } = useLoaderData<typeof loader>();
  const { t } = useT();
  const navigate = useNavigate();
  const view = useLiveQuery(organisationQuery(useApi(peopleRoutes), organisationId));
  const steward = useAccount()?.siteRole === 'steward';
  const { organisation, standing } = view;
  useEffect(() => {
    if (organisation.id !== organisationId) void navigate(organisation.address, { replace: true });
  }, [organisation, organisationId, navigate]);
  const decider = decides(standing, steward);
  const labels = { about: t('people.organisations.about'), site: t('people.organisations.site'), title: t('people.organisation.title') };
  return (
    <main id="main" className="wrap page">
      <OrganisationHead organisation={organisation} />
      <Refused labels={labels} />
      <div className="lay">
        <div className="stack-l">
          {decider && <WaitingClaims organisationId={organisation.id} />}
          <OrganisationMembers view={view} after={after} decider={decider} />
          <Slot name="organisation.main" props={{ organisationId }} />
        </div>
        <OrganisationAside view={view} decider={decider} />
      </div>
    </main>
  );
}

/** What a form below was refused for; those of claims say it themselves. */
function Refused({ labels }: { labels: Record<string, string> }) {
  const refused = useRefusedForm();
  const elsewhere = refused && ['verify', 'refuse'].includes(refused.values['intent'] ?? '');
  return <FormErrors refused={elsewhere ? undefined : refused} labels={labels} prefix="o-" />;
}
