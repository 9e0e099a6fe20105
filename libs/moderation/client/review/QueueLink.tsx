import { liveOptions, useAccount, useApi, useT, type Page } from '@minga/kernel/client';
import { groupQuery, type GroupSlotProps } from '@minga/groups/client';
import { groupsRoutes } from '@minga/groups/contract';
import { LinkButton } from '@minga/ui';
import { useQuery } from '@tanstack/react-query';

export const load = ({ queries, api }: Page, { groupId }: GroupSlotProps) => queries.ensureQueryData(liveOptions(groupQuery(api(groupsRoutes), groupId)));

/** The way from a group to its queue, for those who moderate it. */
export default function QueueLink({ groupId }: GroupSlotProps) {
  const { t } = useT();
  const account = useAccount();
  const { data } = useQuery(liveOptions(groupQuery(useApi(groupsRoutes), groupId)));
  if (!account || !data?.viewer.can.moderate.allowed) return null;
  return (
    <LinkButton href={`/review?group=${groupId}`} icon="flag">
      {t('moderation.menu.review')}
    </LinkButton>
  );
}
