import { useApi, useT } from '@minga/kernel/client';
import { InvitationForm, InvitationRows } from '@minga/people/client';
import { Section, SelectField } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { groupsRoutes, ROLES } from '../../contract';
import { groupInvitationsQuery } from '../groups.queries';

/** Links and mails for people who may have no account yet. */
export function GroupInvitations({ groupId }: { groupId: string }) {
  const { t } = useT();
  const { data } = useSuspenseQuery(groupInvitationsQuery(useApi(groupsRoutes), groupId));
  return (
    <>
      <Section title={t('groups.admissions.links')} id="links">
        <p className="ink2">{t('groups.admissions.links-lead')}</p>
        <InvitationForm intent="link">
          <SelectField name="role" label={t('people.invitations.role')} defaultValue="member">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`groups.roles.${role}`)}
              </option>
            ))}
          </SelectField>
        </InvitationForm>
      </Section>
      <Section title={t('people.invitations.list')}>
        <InvitationRows invitations={data} intent="withdraw-link" />
      </Section>
    </>
  );
}
