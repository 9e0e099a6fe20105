import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { moderationRoutes as routes } from '../../contract';
import { PostsService } from '../posts.service';
import { TopicsService } from '../topics.service';
import { ModerationService } from './moderation.service';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class ModerationController {
  constructor(
    @Inject(PostsService) private readonly posts: PostsService,
    @Inject(TopicsService) private readonly topics: TopicsService,
    @Inject(ModerationService) private readonly moderation: ModerationService,
  ) {}

  @Endpoint(routes.hidePost)
  hidePost({ params, body }: In<'hidePost'>, actor: Actor) {
    return this.posts.hide(actor, params.postId, body.reason);
  }

  @Endpoint(routes.moveTopic)
  moveTopic({ params, body }: In<'moveTopic'>, actor: Actor) {
    return this.moderation.move(actor, params.topicId, body.groupId, body.reason);
  }

  @Endpoint(routes.splitTopic)
  splitTopic({ params, body }: In<'splitTopic'>, actor: Actor) {
    return this.moderation.split(actor, params.topicId, body);
  }

  @Endpoint(routes.mergeTopic)
  mergeTopic({ params, body }: In<'mergeTopic'>, actor: Actor) {
    return this.moderation.merge(actor, params.topicId, body.into, body.order, body.reason);
  }

  @Endpoint(routes.slowTopic)
  slowTopic({ params, body }: In<'slowTopic'>, actor: Actor) {
    return this.topics.slow(actor, params.topicId, body.minutes, body.reason);
  }

  @Endpoint(routes.listSubmissions)
  listSubmissions(_input: In<'listSubmissions'>, actor: Actor) {
    return this.moderation.submissionsOf(actor);
  }

  @Endpoint(routes.editSubmission)
  editSubmission({ params, body }: In<'editSubmission'>, actor: Actor) {
    return this.moderation.editSubmission(actor, params.submissionId, body);
  }

  @Endpoint(routes.withdrawSubmission)
  withdrawSubmission({ params }: In<'withdrawSubmission'>, actor: Actor) {
    return this.moderation.withdraw(actor, params.submissionId);
  }

  @Endpoint(routes.dismissNotice)
  dismissNotice({ params }: In<'dismissNotice'>, actor: Actor) {
    return this.moderation.dismiss(actor, params.noticeId);
  }
}
