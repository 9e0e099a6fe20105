import '@minga/ui/styles/screens/group.css';
import '@minga/ui/styles/screens/thread.css';
import './list.css';
import { liveOptions, useApi, useLiveQuery, usePresence, useT, type Page } from '@minga/kernel/client';
import { rooms as allRooms } from '@minga/kernel/contract';
import type { GroupSlotProps } from '@minga/groups/client';
import { Empty, FreshPill, LinkButton } from '@minga/ui';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation } from 'react-router';
import { topicRoutes, type ReadTopicRow, type TopicList, type TopicListQuery } from '../../contract';
import { Filters } from './Filters';
import { MoreTopics } from './MoreTopics';
import { holdRows, partAfterUnread } from './rows';
import { TopicRows } from './TopicRows';
import { WaitingText } from '../waiting/WaitingText';
import { askedOf, topicsQuery } from './topics.query';

/** The time by which topics count as unread: the server's, so that both sides draw the same. */
const NOW_KEY = ['topics-now'];

/** What the group's page fetches before it draws its topics. */
export async function load({ url, queries, api, environment }: Page, { groupId }: GroupSlotProps): Promise<void> {
  // A guest's page has the same bytes whenever it is drawn.
  queries.setQueryData<number | null>(NOW_KEY, environment.account ? Date.now() : null);
  await queries.ensureQueryData(liveOptions(topicsQuery(api(topicRoutes), groupId, askedOf(url.searchParams))));
}

/** The topics of a group, on the first tab of its page. */
export default function GroupTopics({ groupId, address }: GroupSlotProps) {
  const { search } = useLocation();
  const asked = askedOf(new URLSearchParams(search));
  const now = useQueryClient().getQueryData<number | null>(NOW_KEY) ?? null;
  return <Topics key={JSON.stringify([groupId, asked])} groupId={groupId} asked={asked} group={address} now={now} />;
}

interface TopicsProps {
  groupId: string;
  asked: TopicListQuery;
  group: string;
  now: number | null;
}

function Topics({ groupId, asked, group, now }: TopicsProps) {
  const { t } = useT();
  const list = useLiveQuery(topicsQuery(useApi(topicRoutes), groupId, asked));
  const { rows, fresh, show } = useHeldRows(list);
  const { inside } = usePresence(allRooms.group(groupId)) ?? {};
  const [unread, read] = partAfterUnread(rows, now);
  return (
    <>
      <h2 className="vh">{t('discussions.topics')}</h2>
      <Filters list={list} asked={asked} group={group} now={now} />
      <p className="fresh-topics" role="status">
        {fresh > 0 && <FreshPill onClick={show}>{t('discussions.new-topics', { count: fresh })}</FreshPill>}
      </p>
      {list.submissions.map((submission) => (
        <WaitingText key={submission.id} submission={submission} />
      ))}
      {rows.length === 0 ? (
        <Nothing asked={asked} group={group} may={list.can.open.allowed} />
      ) : (
        <>
          <TableHead />
          <TopicRows rows={unread} group={group} now={now} inside={inside} />
          {unread.length > 0 && read.length > 0 && <p className="since">{t(read.every((row) => row.readPosition >= 0) ? 'discussions.already-read' : 'discussions.nothing-new-below')}</p>}
          <TopicRows rows={read} group={group} now={now} inside={inside} />
        </>
      )}
      {list.next !== null && <MoreTopics groupId={groupId} asked={asked} after={list.next} group={group} now={now} />}
    </>
  );
}

/** The rows as they were when the list was opened, following what happens without moving; and the way to see what came. */
function useHeldRows({ items, counts, asked }: TopicList): { rows: ReadTopicRow[]; fresh: number; show(): void } {
  const [shown, setShown] = useState(() => items.map((row) => row.id));
  const [countThen, setCountThen] = useState(counts.all);
  const [known, setKnown] = useState<ReadonlyMap<string, ReadTopicRow>>(() => new Map());
  useEffect(() => setKnown((before) => new Map([...before, ...items.map((row) => [row.id, row] as const)])), [items]);
  // A list that began empty has nobody to be moved.
  const order = shown.length === 0 ? items.map((row) => row.id) : shown;
  const { rows, fresh } = holdRows(order, items, known);
  // An import brings more than this page holds: the group's own number says how many.
  const came = shown.length > 0 && asked.filter === 'all' ? counts.all - countThen : 0;
  const show = () => {
    setShown(items.map((row) => row.id));
    setCountThen(counts.all);
  };
  return { rows, fresh: Math.max(fresh, came), show };
}

function TableHead() {
  const { t } = useT();
  return (
    <div className="tp thd meta only-d" aria-hidden="true">
      <span />
      <span>{t('discussions.columns.topic')}</span>
      <span>{t('discussions.columns.sectors')}</span>
      <span>{t('discussions.columns.replies')}</span>
      <span>{t('discussions.columns.last')}</span>
    </div>
  );
}

function Nothing({ asked, group, may }: { asked: TopicListQuery; group: string; may: boolean }) {
  const { t } = useT();
  const filtered = asked.filter !== undefined || asked.tag !== undefined;
  if (filtered) return <Empty title={t('discussions.none-found')} action={<LinkButton href={group}>{t('discussions.all-topics')}</LinkButton>} />;
  return (
    <Empty title={t('discussions.no-topics')} action={may && <LinkButton tone="primary" href={`${group}/new-topic`}>{t('discussions.open-first')}</LinkButton>}>
      {t('discussions.no-topics-text')}
    </Empty>
  );
}
