import type { LiveQuery } from '@minga/kernel/client';
import type { Client } from '@minga/kernel/contract';
import { discussionsEvents, reduceTopicList, tagIn, TOPIC_FILTERS, TOPIC_ORDERS, type Happened, type topicRoutes, type TopicList, type TopicListQuery } from '../../contract';

/** A group's list of topics as asked for, kept as everybody else sees it. */
export const topicsQuery = (api: Client<typeof topicRoutes>, groupId: string, asked: TopicListQuery): LiveQuery<TopicList> => ({
  queryKey: ['topics', groupId, asked],
  queryFn: ({ signal }) => api.listTopics({ params: { groupId }, query: asked }, { signal }),
  events: discussionsEvents,
  reduce: (list, event) => reduceTopicList(list, event as Happened),
});

const LONGEST_KEY = 100;

/** What an address asks of the list. What is malformed asks for nothing, so that an old link still opens. */
export function askedOf(search: URLSearchParams): TopicListQuery {
  const order = TOPIC_ORDERS.find((item) => item === search.get('order'));
  const filter = TOPIC_FILTERS.find((item) => item === search.get('filter'));
  const tag = tagIn(search.get('tag'));
  const after = search.get('after');
  return {
    ...(order && order !== 'activity' ? { order } : {}),
    ...(filter && filter !== 'all' ? { filter } : {}),
    ...(tag ? { tag } : {}),
    ...(after && after.length <= LONGEST_KEY ? { after } : {}),
  };
}

/** The query of an address that asks for a list; '' for the plain one. */
export function listSearch(asked: TopicListQuery): string {
  const entries = Object.entries(asked).filter(([, value]) => value !== undefined);
  const text = new URLSearchParams(entries.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}
