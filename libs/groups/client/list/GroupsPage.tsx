import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/home.css';
import '../groups.css';
import { liveOptions, pageAction, pageLoader, useAccount, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { FormErrors } from '@minga/people/client';
import { List, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { groupsRoutes } from '../../contract';
import { groupListQuery, waitingInGroupsQuery } from '../groups.queries';
import { settled } from '../parts/settled';
import { InvitationRow } from '../parts/WaitingRows';
import { GroupListSection } from './GroupListSection';
import { GroupsHead } from './GroupsHead';
import { listAddress, readListAddress, sectionsOf } from './list-address';

export const loader = pageLoader(async ({ url, api, queries, environment }) => {
  const groups = api(groupsRoutes);
  const address = readListAddress(url.searchParams);
  const sections = sectionsOf(address, environment.account !== null);
  const [first] = await Promise.all(sections.map(({ query }) => queries.ensureQueryData(liveOptions(groupListQuery(groups, query)))));
  if (environment.account) await queries.ensureQueryData(liveOptions(waitingInGroupsQuery(groups)));
  return { address, canCreate: first!.canCreate };
});

export const action = pageAction(async (page) => {
  const { field, api, mutationId } = page;
  const params = { invitationId: field('invitationId') };
  const groups = api(groupsRoutes);
  if (field('intent') === 'accept') await groups.acceptInvitation({ params }, { mutationId });
  else await groups.declineInvitation({ params }, { mutationId });
  return settled(page, '/groups');
});

export const handle: PageHandle<Awaited<ReturnType<typeof loader>>> = {
  nav: 'groups',
  meta: ({ translator, data }) => ({
    title: translator.t('groups.title'),
    description: translator.t('groups.lead'),
    canonical: listAddress({ section: data.address.section }),
    hidden: Boolean(data.address.q || data.address.after),
  }),
};

export function Component() {
  const { address, canCreate } = useLoaderData<typeof loader>();
  const signedIn = useAccount() !== null;
  return (
    <main id="main" className="wrap page">
      <GroupsHead address={address} canCreate={canCreate} />
      <FormErrors refused={useRefusedForm()} labels={{}} prefix="g-" />
      <div className="stack-l">
        {signedIn && <Invitations />}
        {sectionsOf(address, signedIn).map(({ section, query }) => (
          <GroupListSection key={`${section} ${query.q} ${query.after}`} section={section} query={query} />
        ))}
      </div>
    </main>
  );
}

function Invitations() {
  const { t } = useT();
  const { invitations } = useLiveQuery(waitingInGroupsQuery(useApi(groupsRoutes)));
  if (invitations.length === 0) return null;
  return (
    <Section title={t('groups.waiting.invitations')}>
      <List>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </List>
    </Section>
  );
}
