import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { engagementRoutes as routes } from '../../contract';
import { engagementOf } from './engagement.queries';
import { PlanService } from './plan.service';
import { WorkService } from './work.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class EngagementController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(PlanService) private readonly plan: PlanService,
    @Inject(WorkService) private readonly work: WorkService,
  ) {}

  @Endpoint(routes.engagement)
  engagement({ params }: In<'engagement'>, actor: Actor) {
    return engagementOf(this.db, actor, params.requestId);
  }

  @Endpoint(routes.addMilestone)
  addMilestone({ params, body }: In<'addMilestone'>, actor: Actor) {
    return this.plan.add(actor, params.requestId, body);
  }

  @Endpoint(routes.removeMilestone)
  removeMilestone({ params }: In<'removeMilestone'>, actor: Actor) {
    return this.plan.remove(actor, params.requestId, params.milestoneId);
  }

  @Endpoint(routes.proposeDate)
  proposeDate({ params, body }: In<'proposeDate'>, actor: Actor) {
    return this.plan.proposeDate(actor, params.requestId, params.milestoneId, body);
  }

  @Endpoint(routes.answerDate)
  answerDate({ params, body }: In<'answerDate'>, actor: Actor) {
    return this.plan.answerDate(actor, params.requestId, params.changeId, body.confirm);
  }

  @Endpoint(routes.deliver)
  deliver({ params, body }: In<'deliver'>, actor: Actor) {
    return this.work.deliver(actor, params.requestId, params.deliverableId, body.link);
  }

  @Endpoint(routes.judgeDeliverable)
  judge({ params, body }: In<'judgeDeliverable'>, actor: Actor) {
    return this.work.judge(actor, params.requestId, params.deliverableId, body);
  }

  @Endpoint(routes.logHours)
  logHours({ params, body }: In<'logHours'>, actor: Actor) {
    return this.work.logHours(actor, params.requestId, body);
  }

  @Endpoint(routes.writeJournal)
  writeJournal({ params, body }: In<'writeJournal'>, actor: Actor) {
    return this.work.write(actor, params.requestId, body, actor.language);
  }

  @Endpoint(routes.raiseProblem)
  raiseProblem({ params, body }: In<'raiseProblem'>, actor: Actor) {
    return this.work.raise(actor, params.requestId, body.text, actor.language);
  }

  @Endpoint(routes.answerProblem)
  answerProblem({ params, body }: In<'answerProblem'>, actor: Actor) {
    return this.work.answer(actor, params.requestId, params.problemId, body.answer);
  }

  @Endpoint(routes.moveEngagement)
  move({ params, body }: In<'moveEngagement'>, actor: Actor) {
    return this.work.moveOn(actor, params.requestId, body.act);
  }
}
