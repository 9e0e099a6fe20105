import type { Page } from '@minga/kernel/client';
import { Time, useApi, useT } from '@minga/kernel/client';
import { List, ListRow, Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { groupsRoutes } from '../../contract';
import type { GroupsApi } from '../groups.queries';

export interface OrganisationGroupsProps {
  organisationId: string;
}

const organisationGroupsQuery = (api: GroupsApi, organisationId: string) => ({
  queryKey: ['groups', 'of-organisation', organisationId],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.groupsOfOrganisation({ params: { organisationId } }, { signal }),
});

export const load = (page: Page, { organisationId }: OrganisationGroupsProps) =>
  page.queries.ensureQueryData(organisationGroupsQuery(page.api(groupsRoutes), organisationId));

/** The public groups in which an organisation's people are, on its page. */
export default function OrganisationGroups({ organisationId }: OrganisationGroupsProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items } = useSuspenseQuery(organisationGroupsQuery(useApi(groupsRoutes), organisationId)).data;
  if (items.length === 0) return null;
  return (
    <Section title={t('groups.of-organisation')}>
      <List closed>
        {items.map(({ group, members, activeAt }) => (
          <ListRow key={group.id}>
            <h3>
              <Link href={group.address} lang={group.lang}>
                {group.name}
              </Link>
            </h3>
            <p className="row row-s meta">
              <span>{t('groups.from-organisation', { count: members })}</span>
              <Time at={activeAt} relative />
            </p>
          </ListRow>
        ))}
      </List>
    </Section>
  );
}
