import { notFound } from '@minga/kernel/contract';
import { PREFERENCES_PATH } from '@minga/kernel/client/preferences';
import { FAILED, SiteSettings, SubjectRegistry, type Failed, type MingaApp } from '@minga/kernel/server';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Assets } from './assets';
import { KEPT_QUALITY, PASSING_QUALITY } from './encoding';
import { SecurityHeaders } from './headers';
import { PageCache } from './page-cache';
import { PageHandler } from './page-handler';
import { takePreferences } from './preferences';
import { refusedPages } from './refused-pages';
import { RoomHeads } from './room-heads';
import { sendAsset } from './send-asset';
import { siteFile } from './site-files';
import { Sitemap } from './sitemap';
import { loadWebBuild, WEB_BUILD } from './web-build';

export interface PagesOptions {
  /** Folder of the web application's builds, as a `file:` URL with a slash at the end. */
  webBuild?: URL;
}

/** Characters of drawn pages that are kept: for all guests together, and for all signed-in people. */
const GUESTS_ROOM = 48 * 1024 * 1024;
const ACCOUNTS_ROOM = 16 * 1024 * 1024;

const pathOf = (request: FastifyRequest): string => request.url.split('?', 1)[0]!;

/** The API's own paths are never pages: what it does not know is a problem document. */
const isApi = (path: string): boolean => path === '/api' || path.startsWith('/api/');

/**
 * Serves everything that is not the API: files of the build, pages, forms without script, preferences, sitemaps. Call before
 * the app listens. Fastify prefers every more specific route to this one.
 */
export async function servePages(app: MingaApp, { webBuild = WEB_BUILD }: PagesOptions = {}): Promise<void> {
  const fastify = app.nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  const settings = app.nest.get(SiteSettings);
  const failed: Failed = app.nest.get(FAILED);
  const { module, manifests, clientFolder } = await loadWebBuild(webBuild);
  const assets = new Assets(clientFolder);
  const renderer = module.createRenderer({ manifests, sizeOf: (address) => assets.sizeOf(address), failed });
  const heads = new RoomHeads(app.db);
  const shared = { build: settings.build, mark: module.mutationMark };
  const guests = new PageCache(heads, { ...shared, room: GUESTS_ROOM, quality: KEPT_QUALITY });
  const accounts = new PageCache(heads, { ...shared, room: ACCOUNTS_ROOM, quality: PASSING_QUALITY });
  const pages = new PageHandler({ fastify, renderer, settings, guests, accounts, mark: module.mutationMark });
  const headers = new SecurityHeaders(module.criticalHash);
  const sitemap = new Sitemap(app.db, app.nest.get(SubjectRegistry));

  const get = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = pathOf(request);
    if (isApi(path)) throw notFound();
    headers.put(reply);
    const asset = assets.get(path);
    if (asset) return sendAsset(asset, request, reply);
    const file = /\.(txt|xml)$/.test(path) ? await siteFile(path, request, reply, settings, sitemap) : undefined;
    return file ?? pages.handle(request, reply);
  };
  const post = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const path = pathOf(request);
    if (isApi(path)) throw notFound();
    headers.put(reply);
    return path === PREFERENCES_PATH ? takePreferences(request, reply, settings) : pages.handle(request, reply);
  };
  const errorHandler = refusedPages(renderer, settings, headers);
  fastify.get('/*', { errorHandler }, get);
  fastify.post('/*', { errorHandler }, post);
}
