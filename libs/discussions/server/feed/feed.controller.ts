import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { idFromAddress, notFound } from '@minga/kernel/contract';
import { actorOf, Db, sendAtom, SiteSettings } from '@minga/kernel/server';
import { groupFeed, topicFeed } from './feed.queries';

const idOf = (address: string): string => {
  const id = idFromAddress(address);
  if (!id) throw notFound();
  return id;
};

/** Feeds stand beside the pages that they follow. What a reader may not see is not in them; a hidden page has none. */
@Controller()
export class FeedController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettings) private readonly settings: SiteSettings,
  ) {}

  @Get('/t/:address/feed.atom')
  async ofTopic(@Param('address') address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendAtom(reply, await topicFeed(this.db, this.settings, await actorOf(request), idOf(address)));
  }

  @Get('/g/:address/feed.atom')
  async ofGroup(@Param('address') address: string, @Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    return sendAtom(reply, await groupFeed(this.db, this.settings, await actorOf(request), idOf(address)));
  }
}
