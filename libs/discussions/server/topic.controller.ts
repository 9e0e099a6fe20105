import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { topicRoutes as routes } from '../contract';
import { ReadingService } from './reading.service';
import { RepliesService } from './replies.service';
import { topicList } from './topic-list.queries';
import { postPage } from './topic-page.queries';
import { TopicPages } from './topic-pages';
import { TopicsService } from './topics.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class TopicController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TopicPages) private readonly pages: TopicPages,
    @Inject(TopicsService) private readonly topics: TopicsService,
    @Inject(RepliesService) private readonly replies: RepliesService,
    @Inject(ReadingService) private readonly reading: ReadingService,
  ) {}

  @Endpoint(routes.listTopics)
  listTopics({ params, query }: In<'listTopics'>, actor: Actor) {
    return topicList(this.db, actor, params.groupId, query);
  }

  @Endpoint(routes.openTopic)
  openTopic({ params, body }: In<'openTopic'>, actor: Actor) {
    return this.topics.open(actor, params.groupId, body);
  }

  @Endpoint(routes.getTopic)
  getTopic({ params, query }: In<'getTopic'>, actor: Actor) {
    return this.pages.serve(actor, params.topicId, query);
  }

  @Endpoint(routes.getPostPage)
  getPostPage({ params, query }: In<'getPostPage'>, actor: Actor) {
    return postPage(this.db, actor, params.topicId, query);
  }

  @Endpoint(routes.reply)
  reply({ params, body }: In<'reply'>, actor: Actor) {
    return this.replies.reply(actor, params.topicId, body);
  }

  @Endpoint(routes.updateTopic)
  updateTopic({ params, body }: In<'updateTopic'>, actor: Actor) {
    return this.topics.update(actor, params.topicId, body);
  }

  @Endpoint(routes.pinTopic)
  pinTopic({ params, body }: In<'pinTopic'>, actor: Actor) {
    return this.topics.pin(actor, params.topicId, body.on, body.reason);
  }

  @Endpoint(routes.lockTopic)
  lockTopic({ params, body }: In<'lockTopic'>, actor: Actor) {
    return this.topics.lock(actor, params.topicId, body.on, body.reason);
  }

  @Endpoint(routes.archiveTopic)
  archiveTopic({ params, body }: In<'archiveTopic'>, actor: Actor) {
    return this.topics.archive(actor, params.topicId, body.on, body.reason);
  }

  @Endpoint(routes.acceptAnswer)
  acceptAnswer({ params, body }: In<'acceptAnswer'>, actor: Actor) {
    return this.topics.accept(actor, params.topicId, body.postId);
  }

  @Endpoint(routes.unacceptAnswer)
  unacceptAnswer({ params }: In<'unacceptAnswer'>, actor: Actor) {
    return this.topics.unaccept(actor, params.topicId);
  }

  @Endpoint(routes.markRead)
  markRead({ params, body }: In<'markRead'>, actor: Actor) {
    return this.reading.markRead(actor, params.topicId, body.position);
  }

  @Endpoint(routes.setTopicWatch)
  setTopicWatch({ params, body }: In<'setTopicWatch'>, actor: Actor) {
    return this.reading.setWatch(actor, params.topicId, body.level);
  }
}
