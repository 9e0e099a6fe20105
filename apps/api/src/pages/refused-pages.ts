import { guest, problemOf, refusalOf, requestLanguage, type SiteSettings } from '@minga/kernel/server';
import type { Renderer } from '@minga/web/renderer';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { environmentOf } from './environment';
import type { SecurityHeaders } from './headers';

const isApi = (request: FastifyRequest): boolean => request.url.startsWith('/api');

/**
 * What was refused before a page was reached (a body too large, a form of another site) is told as a page to whoever asked
 * for one. The API's problem documents, and faults of ours, go the common way.
 */
export function refusedPages(renderer: Renderer, settings: SiteSettings, headers: SecurityHeaders) {
  return (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
    const refusal = refusalOf(error);
    if (!refusal || isApi(request)) throw error;
    const { status, title } = problemOf(refusal, request);
    const environment = environmentOf(request, guest(requestLanguage(request)), settings);
    void headers.put(reply).status(status).type('text/html; charset=utf-8').header('cache-control', 'no-store').send(renderer.refused(environment, title));
  };
}
