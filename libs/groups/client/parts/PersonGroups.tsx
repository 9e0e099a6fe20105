import type { Page } from '@minga/kernel/client';
import { useApi, useT } from '@minga/kernel/client';
import { Section, useUi } from '@minga/ui';
import { useSuspenseQuery } from '@tanstack/react-query';
import { groupsRoutes } from '../../contract';
import type { GroupsApi } from '../groups.queries';

export interface PersonGroupsProps {
  handle: string;
}

const personGroupsQuery = (api: GroupsApi, handle: string) => ({
  queryKey: ['groups', 'of-person', handle],
  queryFn: ({ signal }: { signal: AbortSignal }) => api.groupsOfPerson({ params: { handle } }, { signal }),
});

export const load = (page: Page, { handle }: PersonGroupsProps) => page.queries.ensureQueryData(personGroupsQuery(page.api(groupsRoutes), handle));

/** A person's groups on their page: those that the reader may see. */
export default function PersonGroups({ handle }: PersonGroupsProps) {
  const { t } = useT();
  const { Link } = useUi();
  const { items } = useSuspenseQuery(personGroupsQuery(useApi(groupsRoutes), handle)).data;
  if (items.length === 0) return null;
  return (
    <Section title={t('groups.person')}>
      <ul role="list" className="ls">
        {items.map(({ group, role }) => (
          <li key={group.id} className="it">
            <Link href={group.address} lang={group.lang}>
              {group.name}
            </Link>{' '}
            <span className="meta">{t(`groups.roles.${role}`)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
