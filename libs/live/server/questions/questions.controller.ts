import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { questionRoutes as routes } from '../../contract';
import { AnsweringService } from './answering.service';
import { QuestionsService } from './questions.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class QuestionsController {
  constructor(
    @Inject(QuestionsService) private readonly questions: QuestionsService,
    @Inject(AnsweringService) private readonly answering: AnsweringService,
  ) {}

  @Endpoint(routes.sessionQuestions)
  list({ params }: In<'sessionQuestions'>, actor: Actor) {
    return this.questions.list(actor, params.sessionId);
  }

  @Endpoint(routes.askSession)
  ask({ params, body }: In<'askSession'>, actor: Actor) {
    return this.questions.ask(actor, params.sessionId, body);
  }

  @Endpoint(routes.voteQuestion)
  vote({ params, body }: In<'voteQuestion'>, actor: Actor) {
    return this.questions.vote(actor, params.questionId, body.on);
  }

  @Endpoint(routes.actOnQuestion)
  act({ params, body }: In<'actOnQuestion'>, actor: Actor) {
    return this.answering.act(actor, params.questionId, body);
  }
}
