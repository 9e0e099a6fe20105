import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createTranslator, notFound, type RouteParsed } from '@minga/kernel/contract';
import { actorOf, Db, Endpoint, Mailer, writePaper, type Actor } from '@minga/kernel/server';
import { trainingRoutes as routes } from '../../contract';
import { paperWords } from '../../contract/messages/report/paper';
import { sessionIdOf } from '../session/page.queries';
import { readTraining, verifiedBy } from './training.queries';
import { TrainingService } from './training.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;
const PDF = /^([0-9A-Za-z-]{1,64})\.pdf$/;

@Controller()
export class TrainingController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TrainingService) private readonly training: TrainingService,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  @Endpoint(routes.getTraining)
  one({ params }: In<'getTraining'>, actor: Actor) {
    return this.db.snapshot((sql) => readTraining(sql, actor, sessionIdOf(params.address)));
  }

  @Endpoint(routes.setAttendanceRule)
  rule({ params, body }: In<'setAttendanceRule'>, actor: Actor) {
    return this.training.rule(actor, params.sessionId, body.leastPercent);
  }

  @Endpoint(routes.issueCertificate)
  issue({ params }: In<'issueCertificate'>, actor: Actor) {
    return this.training.issue(actor, params.sessionId);
  }

  @Endpoint(routes.revokeCertificate)
  revoke({ params, body }: In<'revokeCertificate'>, actor: Actor) {
    return this.training.revoke(actor, params.certificateId, body.reason);
  }

  @Endpoint(routes.verifyCertificate)
  verify({ params }: In<'verifyCertificate'>) {
    return verifiedBy(this.db, params.code);
  }

  /** The certificate on paper, for whoever holds its code; one that was taken back is no more. */
  @Get('/files/certificates/:name')
  async paper(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, code] = PDF.exec(name) ?? [];
    if (!code) throw notFound();
    const { language } = await actorOf(request);
    const found = await verifiedBy(this.db, code);
    if (found.revoked) throw notFound();
    const { t, date } = createTranslator(language, paperWords[language]);
    const day = (at: string): string => date(at, { dateStyle: 'long', timeZone: found.timeZone });
    const page = this.mailer.link(`/s/certificate/${code}`);
    const bytes = await writePaper({ language, title: t('certificate.title'), author: this.mailer.siteName, at: new Date(found.issuedAt), wide: true }, (pen) => {
      pen.space(3);
      pen.title(t('certificate.title'));
      pen.space(1);
      pen.body(t('certificate.said', { name: found.name, title: found.title, date: day(found.startedAt), percent: found.percent }));
      pen.body(t('certificate.organised', { group: found.group ?? this.mailer.siteName }));
      pen.body(t('certificate.issued', { date: day(found.issuedAt) }));
      pen.space(2);
      pen.body(t('certificate.code', { code }));
      pen.small(t('certificate.verify'));
      pen.small(page, page);
    });
    await reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff').header('content-disposition', 'inline; filename="certificate.pdf"').type('application/pdf').send(bytes);
  }
}
