import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { reviewRoutes as routes } from '../../contract';
import { ClaimsService } from './claims.service';
import { ReviewService } from './review.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class ReviewController {
  constructor(
    @Inject(ReviewService) private readonly review: ReviewService,
    @Inject(ClaimsService) private readonly claims: ClaimsService,
  ) {}

  @Endpoint(routes.listReview)
  list({ query }: In<'listReview'>, actor: Actor) {
    return this.review.list(actor, query);
  }

  @Endpoint(routes.reviewHistory)
  history({ query }: In<'reviewHistory'>, actor: Actor) {
    return this.review.history(actor, query);
  }

  @Endpoint(routes.reviewCase)
  one({ params }: In<'reviewCase'>, actor: Actor) {
    return this.review.one(actor, params.itemId);
  }

  @Endpoint(routes.claimItem)
  claim({ params }: In<'claimItem'>, actor: Actor) {
    return this.claims.claim(actor, params.itemId);
  }

  @Endpoint(routes.releaseItem)
  release({ params }: In<'releaseItem'>, actor: Actor) {
    return this.claims.release(actor, params.itemId);
  }

  @Endpoint(routes.decideItem)
  decide({ params, body }: In<'decideItem'>, actor: Actor) {
    return this.review.decide(actor, params.itemId, body);
  }

  @Endpoint(routes.askAuthor)
  ask({ params, body }: In<'askAuthor'>, actor: Actor) {
    return this.review.ask(actor, params.itemId, body.text);
  }

  @Endpoint(routes.escalateItem)
  escalate({ params, body }: In<'escalateItem'>, actor: Actor) {
    return this.review.escalate(actor, params.itemId, body.text);
  }

  @Endpoint(routes.getQuestion)
  question({ params }: In<'getQuestion'>, actor: Actor) {
    return this.review.question(actor, params.questionId);
  }

  @Endpoint(routes.answerQuestion)
  answer({ params, body }: In<'answerQuestion'>, actor: Actor) {
    return this.review.answer(actor, params.questionId, body.text);
  }
}
