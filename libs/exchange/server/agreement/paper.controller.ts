import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@minga/kernel/contract';
import { actorOf, Db, Mailer } from '@minga/kernel/server';
import { requestFor } from '../requests/requests.access';
import { versionByDigest } from './agreement.rows';
import { paperOf } from './paper';

const NAME = /^([0-9a-f]{64})\.pdf$/;

/** Agreements as PDF, for their parties and stewards; to others they are not there. */
@Controller('files/agreements')
export class PaperController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Mailer) private readonly mailer: Mailer,
  ) {}

  @Get(':name')
  async paper(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const [, digest] = NAME.exec(name) ?? [];
    const actor = await actorOf(request);
    const version = digest === undefined ? undefined : await versionByDigest(this.db, digest);
    if (!version) throw notFound();
    const found = await requestFor(this.db, actor, version.request_id, 'partake');
    const bytes = await paperOf({
      language: actor.language, siteName: this.mailer.siteName, verifyAt: this.mailer.link(`/x/agreements/${version.digest}`), request: found, version,
    });
    await reply
      .header('cache-control', 'private, no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-disposition', `inline; filename="agreement-${found.number}-v${version.number}.pdf"`)
      .type('application/pdf')
      .send(bytes);
  }
}
