import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { reportRoutes as routes } from '../../contract';
import { readRecord } from '../record/record.queries';
import { sessionIdOf } from '../session/page.queries';
import { ReportEditService } from './edit.service';
import { PublishService } from './publish.service';
import { listReports, readReport, readReportDesk } from './report.queries';
import { RedraftService } from './redraft.service';
import { ReviewService } from './review.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class ReportController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(ReportEditService) private readonly editing: ReportEditService,
    @Inject(ReviewService) private readonly review: ReviewService,
    @Inject(PublishService) private readonly publishing: PublishService,
    @Inject(RedraftService) private readonly drafting: RedraftService,
  ) {}

  @Endpoint(routes.getSessionRecord)
  record({ params }: In<'getSessionRecord'>, actor: Actor) {
    return this.db.snapshot((sql) => readRecord(sql, actor, sessionIdOf(params.address)));
  }

  @Endpoint(routes.getReport)
  report({ params }: In<'getReport'>, actor: Actor) {
    return this.db.snapshot((sql) => readReport(sql, actor, sessionIdOf(params.address)));
  }

  @Endpoint(routes.getReportDesk)
  desk({ params }: In<'getReportDesk'>, actor: Actor) {
    return this.db.snapshot((sql) => readReportDesk(sql, actor, sessionIdOf(params.address)));
  }

  @Endpoint(routes.saveReportBlock)
  save({ params, body }: In<'saveReportBlock'>, actor: Actor) {
    return this.editing.save(actor, params.sessionId, params.blockId, body);
  }

  @Endpoint(routes.addReportBlock)
  add({ params, body }: In<'addReportBlock'>, actor: Actor) {
    return this.editing.add(actor, params.sessionId, body);
  }

  @Endpoint(routes.actOnReportBlock)
  act({ params, body }: In<'actOnReportBlock'>, actor: Actor) {
    return this.editing.act(actor, params.sessionId, params.blockId, body.act, body.revision);
  }

  @Endpoint(routes.saveReportLead)
  lead({ params, body }: In<'saveReportLead'>, actor: Actor) {
    return this.editing.lead(actor, params.sessionId, body.lead, body.was);
  }

  @Endpoint(routes.redraftReport)
  redraft({ params }: In<'redraftReport'>, actor: Actor) {
    return this.drafting.redraft(actor, params.sessionId);
  }

  @Endpoint(routes.sendReport)
  send({ params, body }: In<'sendReport'>, actor: Actor) {
    return this.review.send(actor, params.sessionId, body.days);
  }

  @Endpoint(routes.proposeCorrection)
  propose({ params, body }: In<'proposeCorrection'>, actor: Actor) {
    return this.review.propose(actor, params.sessionId, params.blockId, body.text, body.note ?? '');
  }

  @Endpoint(routes.decideCorrection)
  decide({ params, body }: In<'decideCorrection'>, actor: Actor) {
    return this.review.decide(actor, params.sessionId, params.correctionId, body.accept, body.word ?? '');
  }

  @Endpoint(routes.publishReport)
  publish({ params, body }: In<'publishReport'>, actor: Actor) {
    return this.publishing.publish(actor, params.sessionId, body.note ?? '');
  }

  @Endpoint(routes.listReports)
  list({ query }: In<'listReports'>, actor: Actor) {
    return this.db.snapshot((sql) => listReports(sql, actor, query));
  }
}
