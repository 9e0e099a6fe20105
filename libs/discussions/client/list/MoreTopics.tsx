import { useApi, useT } from '@minga/kernel/client';
import { Notice, Skeleton } from '@minga/ui';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { topicRoutes, TOPICS_PAGE, type TopicListQuery } from '../../contract';
import { TopicRows } from './TopicRows';
import { listSearch, topicsQuery } from './topics.query';

export interface MoreTopicsProps {
  groupId: string;
  asked: TopicListQuery;
  after: string;
  group: string;
  now: number | null;
}

/** The next topics: a link to them without script, put below with it. */
export function MoreTopics({ groupId, asked, after, group, now }: MoreTopicsProps) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  if (open) return <NextTopics groupId={groupId} asked={{ ...asked, after }} group={group} now={now} />;
  return (
    <p className="more-topics">
      <Link
        to={`${group}${listSearch({ ...asked, after })}`}
        onClick={(event) => {
          event.preventDefault();
          setOpen(true);
        }}
      >
        {t('discussions.more-topics', { count: TOPICS_PAGE })}
      </Link>
    </p>
  );
}

/** What lies further down is read as it was when it was asked for: only the top of the list is live. */
function NextTopics({ groupId, asked, group, now }: Omit<MoreTopicsProps, 'after'>) {
  const { t } = useT();
  const { queryKey, queryFn } = topicsQuery(useApi(topicRoutes), groupId, asked);
  const { data, isError } = useQuery({ queryKey, queryFn });
  if (isError) return <Notice tone="err">{t('discussions.not-done')}</Notice>;
  if (!data) return <Skeleton label={t('discussions.loading')} />;
  return (
    <>
      <TopicRows rows={data.items} group={group} now={now} />
      {data.next !== null && <MoreTopics groupId={groupId} asked={asked} after={data.next} group={group} now={now} />}
    </>
  );
}
