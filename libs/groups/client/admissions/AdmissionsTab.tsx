import { ActForm, liveOptions, pageAction, pageLoader, Time, useApi, useLiveQuery, useRefusedForm, useT, type PageHandle } from '@minga/kernel/client';
import { FormErrors, PersonAvatar, PersonName } from '@minga/people/client';
import { Button, List, ListRow, Section } from '@minga/ui';
import { useLoaderData } from 'react-router';
import { groupsRoutes, type SentInvitation } from '../../contract';
import { groupMeta } from '../group/group-meta';
import { loadGroupFor } from '../group/group-page';
import { admissionsQuery, groupInvitationsQuery } from '../groups.queries';
import { GroupInvitations } from '../invitations/GroupInvitations';
import { performAdmissionAct } from './admission-acts';
import { InviteForm } from './InviteForm';
import { RequestRow } from './RequestRow';

export const loader = pageLoader(async (page) => {
  const { group } = await loadGroupFor(page, 'admit');
  const groups = page.api(groupsRoutes);
  await Promise.all([page.queries.ensureQueryData(liveOptions(admissionsQuery(groups, group.id))), page.queries.ensureQueryData(groupInvitationsQuery(groups, group.id))]);
  return { groupId: group.id };
});

export const action = pageAction(performAdmissionAct);

export const handle: PageHandle<{ groupId: string }> = {
  meta: (input) => ({ ...groupMeta(input, { name: input.translator.t('groups.page.admissions'), path: 'admissions' }), hidden: true }),
};

export function Component() {
  const { t } = useT();
  const { groupId } = useLoaderData<typeof loader>();
  const { requests, invitations } = useLiveQuery(admissionsQuery(useApi(groupsRoutes), groupId));
  const refused = useRefusedForm('decide') ?? useRefusedForm('cancel');
  return (
    <div className="stack-l">
      <FormErrors refused={refused} labels={{ reason: t('groups.admissions.refuse-reason') }} prefix="ga-" />
      <Section title={t('groups.admissions.requests')}>
        {requests.length === 0 && <p className="ink2">{t('groups.admissions.no-requests')}</p>}
        <List>
          {requests.map((request) => (
            <RequestRow key={request.id} request={request} />
          ))}
        </List>
      </Section>
      <Section title={t('groups.admissions.invite')}>
        <InviteForm />
      </Section>
      <Section title={t('groups.admissions.invitations')}>
        {invitations.length === 0 && <p className="ink2">{t('groups.admissions.no-invitations')}</p>}
        <List>
          {invitations.map((invitation) => (
            <SentInvitationRow key={invitation.id} invitation={invitation} />
          ))}
        </List>
      </Section>
      <GroupInvitations groupId={groupId} />
    </div>
  );
}

function SentInvitationRow({ invitation: { id, person, role, by, at } }: { invitation: SentInvitation }) {
  const { t } = useT();
  return (
    <ListRow className="gmb">
      <PersonAvatar person={person} />
      <div>
        <PersonName person={person} />
        <p className="meta">
          {t(`groups.roles.${role}`)}, {by && `${t('groups.admissions.by', { name: by.name })}, `}
          <Time at={at} relative />
        </p>
      </div>
      <ActForm intent="cancel" fields={{ invitationId: id }}>
        <Button type="submit" size="s">
          {t('groups.admissions.cancel')}
        </Button>
      </ActForm>
    </ListRow>
  );
}
