import type { DiscussionsEvent } from '../discussions.events';
import type { ReadTopicRow, TopicList } from '../topic.views';
import { changeSubmissions } from './submissions.reduce';
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

function opened(list: TopicList, { payload: { topic } }: Of<'topic.opened'>): Reduced<TopicList> {
  if (topic.groupId !== list.groupId || list.items.some((row) => row.id === topic.id)) return list;
  return plain(list) ? ordered(list, [{ ...topic, readPosition: -1 }, ...list.items]) : undefined;
}

function movedOn(list: TopicList, { payload: { topicId, ...figures } }: Of<'topic.moved-on'>): Reduced<TopicList> {
  if (!plain(list)) return undefined;
  if (!list.items.some((row) => row.id === topicId)) return list.asked.order === 'created' ? list : undefined;
  return ordered(list, list.items.map((row) => (row.id === topicId ? { ...row, ...figures } : row)));
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

function read(list: TopicList, { payload }: Of<'read.moved'>): Reduced<TopicList> {
  if (payload.groupId !== list.groupId) return list;
  if (list.asked.filter === 'unread') return undefined;
  return { ...list, items: list.items.map((row) => (row.id === payload.topicId ? { ...row, readPosition: payload.position } : row)) };
}

/** A group's list of topics, following `group:ID` and `account:ID`. */
export const reduceTopicList = (list: TopicList, event: Happened): Reduced<TopicList> =>
  step(list, event, (body) => {
    switch (body.type) {
      case 'topic.opened':
        return opened(list, body);
      case 'topic.moved-on':
        return movedOn(list, body);
      case 'topic.changed':
        return changed(list, body);
      case 'topic.arrived':
      case 'topic.left':
        return body.payload.groupId === list.groupId ? undefined : list;
      case 'submission.changed':
        if (body.payload.groupId !== list.groupId || body.payload.topicId) return list;
        return { ...list, submissions: changeSubmissions(list.submissions, body) };
      case 'read.moved':
        return read(list, body);
      default:
        return list;
    }
  });
