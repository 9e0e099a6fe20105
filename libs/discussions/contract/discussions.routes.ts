import { moderationRoutes } from './moderation/moderation.routes';
import { postRoutes } from './post.routes';
import { readerRoutes } from './reader.routes';
import { topicRoutes } from './topic.routes';

export { moderationRoutes, postRoutes, readerRoutes, topicRoutes };

/** Every endpoint of the slice. */
export const discussionsRoutes = { ...topicRoutes, ...postRoutes, ...readerRoutes, ...moderationRoutes };
