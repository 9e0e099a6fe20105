import { liveOptions, useApi, useLiveQuery, useT, type Page } from '@minga/kernel/client';
import { groupQuery, type GroupSlotProps } from '@minga/groups/client';
import { groupsRoutes } from '@minga/groups/contract';
import { LinkButton } from '@minga/ui';

export const load = ({ queries, api }: Page, { groupId }: GroupSlotProps) => queries.ensureQueryData(liveOptions(groupQuery(api(groupsRoutes), groupId)));

/** At the head of a group's page, for who may open topics there, and for guests, whom it asks to sign in. */
export default function NewTopicButton({ groupId, address }: GroupSlotProps) {
  const { t } = useT();
  const { viewer } = useLiveQuery(groupQuery(useApi(groupsRoutes), groupId));
  if (viewer.account && !viewer.can.post.allowed) return null;
  // Who is no member has one thing to do first: to join.
  const tone = viewer.account && !viewer.mine ? undefined : 'primary';
  return (
    <LinkButton tone={tone} icon="edit" href={`${address}/new-topic`}>
      {t('discussions.new-topic')}
    </LinkButton>
  );
}
