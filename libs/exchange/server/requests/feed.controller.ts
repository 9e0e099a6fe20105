import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Db, SiteSettings } from '@minga/kernel/server';
import { openFeed } from './feed';

/** Open requests as an Atom feed, beside the board. What a reader may not see is not in it. */
@Controller()
export class RequestFeedController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  @Get('/x/feed.atom')
  async open(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    const feed = await openFeed(this.db, this.settings, await actorOf(request));
    // What it holds depends on who asks.
    void reply.type('application/atom+xml; charset=utf-8').header('cache-control', 'private, no-cache');
    return feed;
  }
}
