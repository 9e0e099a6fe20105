import type { Schema } from '@minga/kernel/server';
import { Discussions1795219200300 } from './migrations/1795219200300-discussions';
import { DiscussionsModeration1795219200310 } from './migrations/1795219200310-moderation';
import { PostsOfSomebody1795219200320 } from './migrations/1795219200320-posts-of-somebody';
import { ModerationNoticeEntity, SubmissionEntity } from './moderation/moderation.entity';
import { PostCountEntity, PostEntity, PostRevisionEntity, ReactionEntity } from './post.entity';
import { DraftEntity, TopicReaderEntity, WaitingEntity } from './reader.entity';
import { TopicCountEntity, TopicEntity, TopicListingEntity, TopicParticipantEntity, TopicTagEntity } from './topic.entity';

export const discussionsSchema: Schema = {
  entities: [
    TopicEntity,
    TopicCountEntity,
    TopicListingEntity,
    TopicTagEntity,
    TopicParticipantEntity,
    PostEntity,
    PostCountEntity,
    PostRevisionEntity,
    ReactionEntity,
    TopicReaderEntity,
    DraftEntity,
    WaitingEntity,
    SubmissionEntity,
    ModerationNoticeEntity,
  ],
  migrations: [Discussions1795219200300, DiscussionsModeration1795219200310, PostsOfSomebody1795219200320],
};
