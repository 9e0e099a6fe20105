import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { actorOf, Db, sendAtom, SiteSettings } from '@minga/kernel/server';
import { caseFeed, requestFeed } from './feed.queries';

/** Feeds stand beside the pages that they follow. What a reader may not see is not in them. */
@Controller()
export class ExchangeFeedController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  @Get('/x/feed.atom')
  async ofRequests(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return sendAtom(reply, await requestFeed(this.db, this.settings, await actorOf(request)));
  }

  @Get('/x/cases/feed.atom')
  async ofCases(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    return sendAtom(reply, await caseFeed(this.db, this.settings, await actorOf(request)));
  }
}
