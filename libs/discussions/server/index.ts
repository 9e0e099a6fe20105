/** What slices above and the composition root may use. */
export { DiscussionsModule, discussionsSlice } from './discussions.module';
export { discussionsSchema } from './schema';
export { postFor, topicFor, type PostFound } from './discussions.access';
export { TopicsService } from './topics.service';
export { RepliesService } from './replies.service';
export { ModerationService } from './moderation/moderation.service';
export { Decisions } from './moderation/decisions';
export { PostsService } from './posts.service';
export { ReactionsService } from './reactions.service';
export { ReadingService } from './reading.service';
export { postPage, topicPage } from './topic-page.queries';
export { topicList } from './topic-list.queries';
export { postPlace } from './post.queries';
export { whatsNew } from './whats-new.queries';
export { removeTopicsOfGroup } from './remove-topics';
export * from './sample';
export * from './import';
