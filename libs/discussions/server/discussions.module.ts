import { Inject, Module } from '@nestjs/common';
import { Consumers, OwnData, SubjectRegistry, Topics, type ServerSlice } from '@minga/kernel/server';
import { GroupHooks, GroupsModule } from '@minga/groups/server';
import { discussionsProblems } from '../contract/messages';
import { audienceChanged } from './audience';
import { DraftsService } from './drafts.service';
import { FeedController } from './feed/feed.controller';
import { listingConsumer } from './listing.consumer';
import { openForOthers } from './open-for-others';
import { discussionsOwnData } from './own-data';
import { Decisions } from './moderation/decisions';
import { ModerationController } from './moderation/moderation.controller';
import { ModerationService } from './moderation/moderation.service';
import { submissionSubject } from './moderation/submission.subject';
import { Submissions } from './moderation/submissions';
import { PostController } from './post.controller';
import { PostsService } from './posts.service';
import { TextPress } from './prepared-text';
import { ReactionsService } from './reactions.service';
import { ReaderController } from './reader.controller';
import { ReadingService } from './reading.service';
import { RepliesService } from './replies.service';
import { discussionsSchema } from './schema';
import { postSubject, topicSubject } from './subjects';
import { TopicController } from './topic.controller';
import { TopicPages } from './topic-pages';
import { TopicsService } from './topics.service';
import { waitingConsumer } from './waiting.consumer';
import { unreadByGroup } from './whats-new.queries';

const services = [TextPress, TopicPages, TopicsService, RepliesService, PostsService, ReactionsService, ReadingService, DraftsService, Submissions, Decisions, ModerationService];

@Module({
  imports: [GroupsModule],
  controllers: [TopicController, PostController, ReaderController, FeedController, ModerationController],
  providers: services,
  exports: services,
})
export class DiscussionsModule {
  constructor(
    @Inject(SubjectRegistry) subjects: SubjectRegistry,
    @Inject(Consumers) consumers: Consumers,
    @Inject(GroupHooks) groups: GroupHooks,
    @Inject(OwnData) ownData: OwnData,
    @Inject(Topics) topics: Topics,
    @Inject(ModerationService) moderation: ModerationService,
    @Inject(Decisions) decisions: Decisions,
  ) {
    ownData.register(discussionsOwnData);
    subjects.register(topicSubject(moderation));
    subjects.register(postSubject);
    subjects.register(submissionSubject(decisions));
    consumers.register(listingConsumer);
    consumers.register(waitingConsumer);
    topics.provide(openForOthers);
    groups.onAudienceChanged(audienceChanged);
    groups.countUnreadBy(unreadByGroup);
  }
}

/** What the composition root lists. */
export const discussionsSlice: ServerSlice = {
  name: 'discussions',
  module: DiscussionsModule,
  schema: discussionsSchema,
  messages: discussionsProblems,
};
