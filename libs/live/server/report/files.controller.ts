import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { idFromAddress, isLanguage, notFound } from '@minga/kernel/contract';
import { actorOf, Db, lastUpdated, Mailer, sendAtom, SiteSettings, type Actor } from '@minga/kernel/server';
import { groupAddress, groupFor } from '@minga/groups/server';
import { sessionIdOf } from '../session/page.queries';
import { readRecord } from '../record/record.queries';
import { listReports, readReport } from './report.queries';
import { reportPdf, reportText, type ReportPaper } from './paper';

/** The report and the record as files, beside their pages. What a reader may not see is not there. */
@Controller()
export class ReportFilesController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  private async paper(actor: Actor, address: string, wish: string | undefined): Promise<ReportPaper> {
    const view = await this.db.snapshot((sql) => readReport(sql, actor, sessionIdOf(address)));
    if (!view.report) throw notFound();
    const language = isLanguage(wish) ? wish : view.lang;
    return { view, report: view.report, language, siteName: this.mailer.siteName, url: this.mailer.link(`${view.address}/report`) };
  }

  @Get('/s/:address/report.pdf')
  async pdf(@Param('address') address: string, @Query('lang') wish: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paper(await actorOf(request), address, wish);
    await reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff')
      .header('content-disposition', `inline; filename="report-${paper.report.number ?? 'draft'}.pdf"`).type('application/pdf').send(await reportPdf(paper));
  }

  @Get('/s/:address/report.txt')
  async text(@Param('address') address: string, @Query('lang') wish: string | undefined, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const paper = await this.paper(await actorOf(request), address, wish);
    await reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff').type('text/plain; charset=utf-8').send(reportText(paper));
  }

  @Get('/s/:address/record.json')
  async record(@Param('address') address: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const actor = await actorOf(request);
    const record = await this.db.snapshot((sql) => readRecord(sql, actor, sessionIdOf(address)));
    await reply.header('cache-control', 'private, no-store').header('x-content-type-options', 'nosniff')
      .header('content-disposition', `attachment; filename="session-${record.session.id}.json"`).type('application/json; charset=utf-8').send(JSON.stringify(record, null, 1));
  }

  @Get('/g/:address/reports.atom')
  async feed(@Param('address') address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const id = idFromAddress(address);
    if (!id) throw notFound();
    const actor = await actorOf(request);
    const group = await groupFor(this.db, actor, id, 'view');
    const { reports } = await listReports(this.db, actor, { groupId: id });
    const url = (path: string): string => this.settings.url(path);
    const entries = reports.map((row) => ({
      id: url(row.address), link: url(row.address), title: row.title, author: group.name, lang: row.lang, published: row.publishedAt, updated: row.publishedAt,
      content: { type: 'text' as const, body: row.lead },
    }));
    const page = groupAddress(group.id, group.name);
    return sendAtom(reply, { id: url(`${page}/reports.atom`), link: url(page), self: url(`${page}/reports.atom`), title: group.name, lang: group.lang, updated: lastUpdated(entries, new Date(0)), entries });
  }
}
