import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { RouteParsed } from '@minga/kernel/contract';
import { actorOf, Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { ownDataRoutes as routes, type DeletionView, type OwnDataExport, type OwnDataView } from '../../contract';
import { SessionCookie } from '../session-cookie';
import { DeletionService } from './deletion.service';
import { ExportsService, OWN_DATA_PATH } from './exports.service';

@Controller()
export class OwnDataController {
  constructor(
    private readonly exports: ExportsService,
    private readonly deletions: DeletionService,
    private readonly cookie: SessionCookie,
  ) {}

  @Endpoint(routes.ownData)
  view(_input: RouteParsed<typeof routes.ownData>, actor: Actor): Promise<OwnDataView> {
    return this.exports.view(actor);
  }

  @Endpoint(routes.askForOwnData)
  ask(_input: RouteParsed<typeof routes.askForOwnData>, actor: Actor): Promise<OwnDataExport> {
    return this.exports.ask(actor);
  }

  @Endpoint(routes.openOwnData)
  link({ params }: RouteParsed<typeof routes.openOwnData>, actor: Actor): Promise<{ address: string }> {
    return this.exports.link(actor, params.exportId);
  }

  @Get(`${OWN_DATA_PATH}/:token`)
  async file(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const { stream, bytes } = await this.exports.open(await actorOf(request), token);
    await reply
      .header('cache-control', 'no-store')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('content-disposition', 'attachment; filename="minga-data.zip"')
      .header('content-length', bytes)
      .type('application/zip')
      .send(stream);
  }

  @Endpoint(routes.deletion)
  deletion(_input: RouteParsed<typeof routes.deletion>, actor: Actor): Promise<DeletionView> {
    return this.deletions.view(actor);
  }

  @Endpoint(routes.askForDeletion)
  async askForDeletion({ body }: RouteParsed<typeof routes.askForDeletion>, actor: Actor, http: HttpContext): Promise<{ dueAt: string }> {
    const asked = await this.deletions.ask(actor, body);
    this.cookie.take(http);
    return asked;
  }
}
