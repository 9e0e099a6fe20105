import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { offerRoutes as routes } from '../../contract';
import { ChoiceService } from './choice.service';
import { offersPage, questionsPage } from './offers.queries';
import { OffersService } from './offers.service';
import { QuestionsService } from './questions.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class OffersController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(OffersService) private readonly offers: OffersService,
    @Inject(ChoiceService) private readonly choice: ChoiceService,
    @Inject(QuestionsService) private readonly questions: QuestionsService,
  ) {}

  @Endpoint(routes.listOffers)
  list({ params }: In<'listOffers'>, actor: Actor) {
    return offersPage(this.db, actor, params.requestId);
  }

  @Endpoint(routes.makeOffer)
  make({ params, body }: In<'makeOffer'>, actor: Actor) {
    return this.offers.make(actor, params.requestId, body);
  }

  @Endpoint(routes.changeOffer)
  change({ params, body }: In<'changeOffer'>, actor: Actor) {
    return this.offers.change(actor, params.offerId, body);
  }

  @Endpoint(routes.actOnOffer)
  act({ params, body }: In<'actOnOffer'>, actor: Actor) {
    return this.choice.act(actor, params.offerId, body);
  }

  @Endpoint(routes.answerTeam)
  answerTeam({ params, body }: In<'answerTeam'>, actor: Actor) {
    return this.offers.answer(actor, params.offerId, body.confirmed);
  }

  @Endpoint(routes.listQuestions)
  listQuestions({ params }: In<'listQuestions'>, actor: Actor) {
    return questionsPage(this.db, actor, params.requestId);
  }

  @Endpoint(routes.askRequester)
  ask({ params, body }: In<'askRequester'>, actor: Actor) {
    return this.questions.ask(actor, params.requestId, body.text);
  }

  @Endpoint(routes.answerQuestion)
  answer({ params, body }: In<'answerQuestion'>, actor: Actor) {
    return this.questions.answer(actor, params.questionId, body.text);
  }
}
