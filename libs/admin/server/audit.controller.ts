import { Readable } from 'node:stream';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal, type RouteParsed } from '@minga/kernel/contract';
import { actorOf, Endpoint, parseInput, type Actor } from '@minga/kernel/server';
import { AUDIT_EXPORT_PATH, adminRoutes as routes } from '../contract';
import { exportLines, type ExportFormat } from './audit-export';
import { AuditService } from './audit.service';

const TYPES: Record<ExportFormat, string> = { csv: 'text/csv; charset=utf-8', ndjson: 'application/x-ndjson; charset=utf-8' };

@Controller()
export class AuditController {
  constructor(private readonly service: AuditService) {}

  @Endpoint(routes.audit)
  search({ query }: RouteParsed<typeof routes.audit>, actor: Actor) {
    return this.service.search(actor, query);
  }

  @Get(AUDIT_EXPORT_PATH)
  async export(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await actorOf(request);
    const { format, ...rest } = (request.query ?? {}) as Record<string, unknown>;
    const { query } = parseInput(routes.audit, { query: rest }) as RouteParsed<typeof routes.audit>;
    const acting = { ...actor, from: { ip: request.ip, userAgent: request.headers['user-agent'] ?? '' } };
    const acts = await this.service.export(acting, query);
    if (format !== 'csv' && format !== 'ndjson') throw new Refusal('invalid-input', { status: 422, fields: [{ field: 'format', code: 'not-an-option' }] });
    await reply
      .header('content-disposition', `attachment; filename="audit.${format}"`)
      .type(TYPES[format])
      .send(Readable.from(exportLines(acts, format)));
  }
}
