import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { idFromAddress, notFound, type RouteParsed } from '@minga/kernel/contract';
import { actorOf, Db, Endpoint, Mailer, SiteSettings, type Actor } from '@minga/kernel/server';
import { calendarRoutes as routes } from '../../contract';
import { groupCalendar, ownCalendar, sessionCalendar, type CalendarSite } from './calendar.queries';
import { CalendarService } from './calendar.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;
const ICS = 'text/calendar; charset=utf-8';

const idIn = (address: string): string => {
  const id = idFromAddress(address);
  if (!id) throw notFound();
  return id;
};

/** Sessions as iCalendar files, and the private address of one's own. What a reader may not see is in none. */
@Controller()
export class CalendarController {
  private readonly site: CalendarSite;

  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettings) settings: SiteSettings,
    @Inject(Mailer) { siteName: name, address }: Mailer,
    @Inject(CalendarService) private readonly calendars: CalendarService,
  ) {
    this.site = { settings, organizer: { name, address } };
  }

  @Get('/s/:address/calendar.ics')
  async session(@Param('address') address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = await sessionCalendar(this.db, this.site, await actorOf(request), idIn(address));
    void reply.type(ICS).header('cache-control', 'private, no-cache').header('content-disposition', 'attachment; filename="session.ics"');
    return text;
  }

  @Get('/g/:address/sessions.ics')
  async group(@Param('address') address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const text = await groupCalendar(this.db, this.site, await actorOf(request), idIn(address));
    void reply.type(ICS).header('cache-control', 'private, no-cache');
    return text;
  }

  /** Whoever holds the address reads it: calendars have no cookies. */
  @Get('/s/calendar/:file')
  async own(@Param('file') file: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const [, token] = /^([\w-]{43})\.ics$/.exec(file) ?? [];
    if (!token) throw notFound();
    const text = await ownCalendar(this.db, this.site, token);
    void reply.type(ICS).header('cache-control', 'private, no-store').header('referrer-policy', 'no-referrer');
    return text;
  }

  @Endpoint(routes.ownCalendar)
  one(_input: In<'ownCalendar'>, actor: Actor) {
    return this.calendars.own(actor);
  }

  @Endpoint(routes.makeCalendar)
  make(_input: In<'makeCalendar'>, actor: Actor) {
    return this.calendars.make(actor);
  }

  @Endpoint(routes.dropCalendar)
  drop(_input: In<'dropCalendar'>, actor: Actor) {
    return this.calendars.drop(actor);
  }
}
