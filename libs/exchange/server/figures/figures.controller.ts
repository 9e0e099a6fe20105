import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Db, Endpoint, type Actor } from '@minga/kernel/server';
import { figureRoutes as routes } from '../../contract';
import { figuresCsv } from './csv';
import { figuresOf } from './figures.queries';

@Controller()
export class FiguresController {
  constructor(@Inject(Db) private readonly db: Db) {}

  @Endpoint(routes.exchangeFigures)
  figures(_: unknown, actor: Actor) {
    return figuresOf(this.db, actor.language);
  }

  /** The same as a file for spreadsheets. */
  @Get('/x/figures.csv')
  async csv(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const csv = figuresCsv(await figuresOf(this.db, (await actorOf(request)).language));
    void reply.type('text/csv; charset=utf-8').header('content-disposition', 'attachment; filename="figures.csv"').header('cache-control', 'private, no-cache');
    return csv;
  }
}
