import type { Environment } from '@minga/kernel/client';
import { actorOf, type SiteSettings } from '@minga/kernel/server';
import type { Rendered, Renderer } from '@minga/web/renderer';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { encode, encodingFor, PASSING_QUALITY } from './encoding';
import { environmentOf } from './environment';
import { inProcess } from './in-process';
import type { KeptPage, PageCache } from './page-cache';
import { pageRequest } from './page-request';

const OK = 200;
const NOT_MODIFIED = 304;
/** What a guest's page depends on besides its address. */
const VARY = 'accept-encoding, accept-language, cookie, save-data';

export interface PageParts {
  fastify: FastifyInstance;
  renderer: Renderer;
  cache: PageCache;
  settings: SiteSettings;
}

/** What makes two guests' pages the same page. */
const keyOf = (request: FastifyRequest, { language, theme, ligero, zone, origin }: Environment): string =>
  [origin, request.url, language, theme, ligero, zone].join('\n');

/** Pages drawn for whoever asks; guests' kept while they hold. */
export class PageHandler {
  constructor(private readonly parts: PageParts) {}

  async handle(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const actor = await actorOf(request);
    const environment = environmentOf(request, actor, this.parts.settings);
    const keepable = actor.kind === 'guest' && request.method !== 'POST';
    return keepable ? this.guestPage(request, reply, environment) : this.ownPage(request, reply, environment);
  }

  private async ownPage(request: FastifyRequest, reply: FastifyReply, environment: Environment): Promise<FastifyReply> {
    const { rendered, cookies } = await this.draw(request, environment);
    if (cookies.length > 0) void reply.header('set-cookie', cookies);
    return this.send(request, reply, rendered);
  }

  private async guestPage(request: FastifyRequest, reply: FastifyReply, environment: Environment): Promise<FastifyReply> {
    const key = keyOf(request, environment);
    const found = await this.parts.cache.find(key);
    if ('page' in found) return this.sendKept(request, reply, found.page);
    const { rendered } = await this.draw(request, environment);
    const { status, html, cursor } = rendered;
    if (status !== OK || !cursor) return this.send(request, reply, rendered);
    return this.sendKept(request, reply, this.parts.cache.keep(key, { html, cursor }, found.version));
  }

  private async draw(request: FastifyRequest, environment: Environment): Promise<{ rendered: Rendered; cookies: string[] }> {
    const { fetch, cookies } = inProcess(this.parts.fastify, request);
    const rendered = await this.parts.renderer.render(pageRequest(request, environment.origin), { environment, fetch });
    return { rendered, cookies };
  }

  private async send(request: FastifyRequest, reply: FastifyReply, { status, location, html }: Rendered): Promise<FastifyReply> {
    void reply.header('cache-control', 'private, no-cache').header('vary', VARY);
    if (location !== null) return reply.redirect(location, status);
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return reply.status(status).type('text/html; charset=utf-8').send(await encode(html, encoding, PASSING_QUALITY));
  }

  private async sendKept(request: FastifyRequest, reply: FastifyReply, page: KeptPage): Promise<FastifyReply> {
    void reply.header('cache-control', 'public, no-cache').header('vary', VARY).header('etag', page.etag);
    // A browser whose session has ended keeps its cookie: the page is the guests' all the same.
    if (request.headers['if-none-match'] === page.etag) return reply.status(NOT_MODIFIED).send();
    const encoding = encodingFor(request.headers['accept-encoding']);
    if (encoding !== 'identity') void reply.header('content-encoding', encoding);
    return reply.type('text/html; charset=utf-8').send(await page.bytes(encoding));
  }
}
