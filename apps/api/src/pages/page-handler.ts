import type { Environment } from '@minga/kernel/client';
import { rooms, type Cursor } from '@minga/kernel/contract';
import { actorOf, type Actor, type SiteSettings } from '@minga/kernel/server';
import type { Rendered, Renderer } from '@minga/web/renderer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encode, encodingFor, PASSING_QUALITY } from './encoding';
import { environmentOf } from './environment';
import { inProcess } from './in-process';
import { withMutationIds, type KeptPage } from './kept-page';
import type { PageCache } from './page-cache';
import { pageRequest } from './page-request';

const OK = 200;
const NOT_MODIFIED = 304;
/** What a page depends on besides its address. */
const VARY = 'accept-encoding, accept-language, cookie, save-data';
const HTML = 'text/html; charset=utf-8';

export interface PageParts {
  fastify: FastifyInstance;
  renderer: Renderer;
  /** Pages that all guests share. */
  guests: PageCache;
  /** Pages of one person each, for whoever comes back to what has not changed. */
  accounts: PageCache;
  settings: SiteSettings;
  mark: string;
}

/** What makes two pages the same page: address, settings, whose it is, and by which session: a page may say which one is this. */
const keyOf = (request: FastifyRequest, actor: Actor, { language, theme, ligero, zone, origin, account }: Environment): string =>
  [origin, request.url, language, theme, ligero, zone, account && JSON.stringify(account), 'sessionId' in actor && actor.sessionId].join('\n');

/** A page may be kept when rooms announce all that changes it; a person's own facts are announced in their own room. */
function keepable(rendered: Rendered, { account }: Environment): rendered is Rendered & { cursor: Cursor } {
  const { status, cursor } = rendered;
  return status === OK && cursor !== null && (account === null || rooms.account(account.id) in cursor);
}

/** Pages drawn for whoever asks, and kept while they hold. */
export class PageHandler {
  constructor(private readonly parts: PageParts) {}

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const actor = await actorOf(request);
    const environment = environmentOf(request, actor, this.parts.settings);
    if (request.method === 'POST') return this.send(request, reply, await this.draw(request, reply, environment));
    const cache = environment.account ? this.parts.accounts : this.parts.guests;
    const key = keyOf(request, actor, environment);
    const found = await cache.find(key);
    if ('page' in found) return this.sendKept(request, reply, environment, found.page);
    const rendered = await this.draw(request, reply, environment);
    if (!keepable(rendered, environment)) return this.send(request, reply, rendered);
    const page = cache.keep(key, rendered, found.version);
    return this.sendKept(request, reply, environment, page);
  }

  private async draw(request: FastifyRequest, reply: FastifyReply, environment: Environment): Promise<Rendered> {
    const { fetch, cookies } = inProcess(this.parts.fastify, request);
    const rendered = await this.parts.renderer.render(pageRequest(request, environment.origin), { environment, fetch });
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return rendered;
  }

  private async send(request: FastifyRequest, reply: FastifyReply, { status, location, html }: Rendered): Promise<FastifyReply> {
    void reply.header('cache-control', 'private, no-cache').header('vary', VARY);
    if (location !== null) return reply.redirect(location, status);
    const encoding = this.announce(request, reply);
    return reply.status(status).type(HTML).send(await encode(withMutationIds(html, this.parts.mark), encoding, PASSING_QUALITY));
  }

  private async sendKept(request: FastifyRequest, reply: FastifyReply, { account }: Environment, page: KeptPage): Promise<FastifyReply> {
    void reply.header('cache-control', account ? 'private, no-cache' : 'public, no-cache').header('vary', VARY).header('etag', page.etag);
    if (request.headers['if-none-match'] === page.etag) return reply.status(NOT_MODIFIED).send();
    return reply.type(HTML).send(await page.bytes(this.announce(request, reply)));
  }

  /** The encoding that the answer will have, said in its headers. */
  private announce(request: FastifyRequest, reply: FastifyReply) {
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return encoding;
  }
}
