import type { Client } from '@minga/kernel/contract';
import type { LiveQuery } from '@minga/kernel/client';
import { discussionsEvents, reduceTopicPage, topicRoutes, type Happened, type PostPageQuery, type TopicPage } from '../../contract';

export const topicKey = (topicId: string, stretch: PostPageQuery) => ['topic', topicId, stretch] as const;

/** A topic's page at a stretch of its replies, kept as everybody else sees it. */
export const topicQuery = (api: Client<typeof topicRoutes>, topicId: string, stretch: PostPageQuery): LiveQuery<TopicPage> => ({
  queryKey: topicKey(topicId, stretch),
  queryFn: ({ signal }) => api.getTopic({ params: { topicId }, query: stretch }, { signal }),
  events: discussionsEvents,
  reduce: (page, event) => reduceTopicPage(page, event as Happened),
});
