import type { DiscussionsEvent } from '../discussions.events';
import type { ReadTopicRow, TopicCounts, TopicList } from '../topic.views';
import { changeSubmissions } from './submissions.reduce';
import { MOST_COUNTED_TOPICS, UNREAD_DAYS } from '../limits';
import { step, type Happened, type Reduced } from './step';

type Of<T extends DiscussionsEvent['type']> = Extract<DiscussionsEvent, { type: T }>;

const sortKey = (list: TopicList, row: ReadTopicRow): string =>
  `${row.pinned ? 1 : 0} ${list.asked.order === 'activity' ? row.last.at : row.openedAt} ${row.id}`;

/** Rows in the list's order; on a page that others follow or precede, none is moved in or out. */
function ordered(list: TopicList, items: ReadTopicRow[]): TopicList {
  return { ...list, items: items.toSorted((a, b) => (sortKey(list, a) < sortKey(list, b) ? 1 : -1)) };
}

/** What a filtered list holds depends on more than the event tells. */
const plain = (list: TopicList): boolean => list.asked.filter === 'all' && list.asked.tag === null && list.previous === null;

const DAY_MS = 86_400_000;
const isUnread = (row: ReadTopicRow, now: string): boolean =>
  row.lastPosition > row.readPosition && Date.parse(now) - Date.parse(row.last.at) < UNREAD_DAYS * DAY_MS;

/** A number that stands for itself or more does not follow what comes and goes. */
const moved = (count: number, by: number): number => (count >= MOST_COUNTED_TOPICS ? count : count + by);

/** The numbers after a row became another one; undefined before: it was not there. */
function recounted({ all, unread, unanswered }: TopicCounts, before: ReadTopicRow | undefined, after: ReadTopicRow, now: string): TopicCounts {
  const change = (is: (row: ReadTopicRow) => boolean) => Number(is(after)) - Number(before !== undefined && is(before));
  return {
    all: before ? all : all + 1,
    unread: unread === null ? null : moved(unread, change((row) => isUnread(row, now))),
    unanswered: moved(unanswered, change((row) => row.replies === 0)),
  };
}

function changedRow(list: TopicList, before: ReadTopicRow, after: ReadTopicRow, now: string): TopicList {
  const counts = recounted(list.counts, before, after, now);
  return { ...list, counts, items: list.items.map((row) => (row === before ? after : row)) };
}

function opened(list: TopicList, { payload: { topic } }: Of<'topic.opened'>, now: string): Reduced<TopicList> {
  if (topic.groupId !== list.groupId || list.items.some((row) => row.id === topic.id)) return list;
  if (!plain(list)) return undefined;
  const row = { ...topic, readPosition: -1 };
  return ordered({ ...list, counts: recounted(list.counts, undefined, row, now) }, [row, ...list.items]);
}

function movedOn(list: TopicList, { payload: { topicId, ...figures } }: Of<'topic.moved-on'>, now: string): Reduced<TopicList> {
  const row = list.items.find(({ id }) => id === topicId);
  // What is not on this page moves across it, or among those that are counted.
  if (!plain(list) || !row) return undefined;
  const after = changedRow(list, row, { ...row, ...figures }, now);
  return ordered(after, after.items);
}

function changed(list: TopicList, { payload: { topicId, state } }: Of<'topic.changed'>): Reduced<TopicList> {
  // Tags and answers move a topic across filters.
  if (!plain(list)) return undefined;
  const row = list.items.find((item) => item.id === topicId);
  const moves = (row?.pinned ?? false) !== state.pinned;
  // Pinning moves it across pages, and what is not here may come here.
  if (moves && (!row || list.next !== null)) return undefined;
  return row ? ordered(list, list.items.map((item) => (item.id === topicId ? { ...item, ...state } : item))) : list;
}

function read(list: TopicList, { payload }: Of<'read.moved'>, now: string): Reduced<TopicList> {
  if (payload.groupId !== list.groupId) return list;
  const row = list.items.find(({ id }) => id === payload.topicId);
  if (list.asked.filter === 'unread' || !row) return undefined;
  return changedRow(list, row, { ...row, readPosition: payload.position }, now);
}

/** A group's list of topics, following `group:ID` and `account:ID`. */
export const reduceTopicList = (list: TopicList, event: Happened): Reduced<TopicList> =>
  step(list, event, (body) => {
    switch (body.type) {
      case 'topic.opened':
        return opened(list, body, event.at);
      case 'topic.moved-on':
        return movedOn(list, body, event.at);
      case 'topic.changed':
        return changed(list, body);
      case 'topic.arrived':
      case 'topic.left':
        return body.payload.groupId === list.groupId ? undefined : list;
      case 'submission.changed':
        if (body.payload.groupId !== list.groupId || body.payload.topicId) return list;
        return { ...list, submissions: changeSubmissions(list.submissions, body) };
      case 'read.moved':
        return read(list, body, event.at);
      default:
        return list;
    }
  });
