import type { SiteSettings } from '@minga/kernel/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { originOf } from './environment';
import type { Sitemap } from './sitemap';

/** Search engines come back soon enough. */
const AN_HOUR = 'public, max-age=3600';
const MONTH_PATH = /^\/sitemap-([a-z-]+)-(\d{4}-\d{2})(?:-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}))?\.xml$/;

const robots = (origin: string): string => `User-agent: *\nDisallow: /api/\nDisallow: /sign-in\nDisallow: /register\nSitemap: ${origin}/sitemap.xml\n`;

/** `robots.txt` and the sitemaps. Undefined for any other path, and for a sitemap that there is not. */
export async function siteFile(path: string, request: FastifyRequest, reply: FastifyReply, settings: SiteSettings, sitemap: Sitemap): Promise<FastifyReply | undefined> {
  const origin = originOf(request, settings);
  void reply.header('cache-control', AN_HOUR);
  if (path === '/robots.txt') return reply.type('text/plain; charset=utf-8').send(robots(origin));
  const match = MONTH_PATH.exec(path);
  const xml = path === '/sitemap.xml' ? await sitemap.index(origin, new Date()) : match ? await sitemap.month(origin, match[1]!, match[2]!, match[3]) : undefined;
  return xml === undefined ? undefined : reply.type('application/xml; charset=utf-8').send(xml);
}
