import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sha256 } from './digest';
import { accountAudiences, isLanguage, languageFromHeader, MUTATION_HEADER, Refusal, type Language } from '../../contract';
import { guest, type Actor, type Mutation } from '../actor';
import { LANGUAGE_COOKIE, parseCookies, sessionCookieName } from './cookies';
import type { GeneralLimits } from '../limits/general-limits';
import type { GuestView } from './guest-view';
import type { Sessions } from './sessions';
import type { SiteSettings } from './settings';
import type { Words } from './words';

/** What a handler may need beyond input and actor: cookies to set, the sender's address. */
export interface HttpContext {
  request: FastifyRequest;
  reply: FastifyReply;
  ip: string;
  userAgent: string;
  cookies: Record<string, string>;
}

/** Hung on the Fastify instance, so that endpoints reach them without each controller asking for them. */
export interface HttpServices {
  sessions: Sessions;
  settings: SiteSettings;
  words: Words;
  limits: GeneralLimits;
  guests: GuestView;
}

export const servicesOf = (request: FastifyRequest): HttpServices => (request.server as unknown as { minga: HttpServices }).minga;

/** The language a request asks for: the chosen one, else the account's, else the browser's. */
export function requestLanguage(request: FastifyRequest, account?: Language): Language {
  const chosen = parseCookies(request.headers.cookie)[LANGUAGE_COOKIE];
  return isLanguage(chosen) ? chosen : (account ?? languageFromHeader(request.headers['accept-language']));
}

const actors = new WeakMap<FastifyRequest, Promise<Actor>>();

async function resolveActor(request: FastifyRequest): Promise<Actor> {
  const { sessions, settings } = servicesOf(request);
  const token = parseCookies(request.headers.cookie)[sessionCookieName(settings)];
  const session = token ? await sessions.resolve(token) : undefined;
  if (!session) return guest(requestLanguage(request));
  return {
    kind: 'account',
    id: session.accountId,
    sessionId: session.sessionId,
    siteRole: session.siteRole,
    card: session.card,
    ...(session.silenced && { silenced: true }),
    language: requestLanguage(request, session.language),
    audiences: [...accountAudiences(session.accountId), ...session.grants],
  };
}

const acting = new AsyncLocalStorage<Promise<Actor>>();

/** Runs calls of this API within the process for an actor who is known already, such as the reader of a page being drawn. */
export const actAs = <T>(actor: Promise<Actor>, work: () => T): T => acting.run(actor, work);

/** Who sends the request; found out once. */
export function actorOf(request: FastifyRequest): Promise<Actor> {
  let actor = actors.get(request) ?? acting.getStore();
  if (!actor) actors.set(request, (actor = resolveActor(request)));
  return actor;
}

/** Who sends the request, where somebody asked already. */
export const knownActorOf = (request: FastifyRequest): Promise<Actor> | undefined => actors.get(request) ?? acting.getStore();

const MUTATION_ID = /^[\w-]{8,64}$/;

/** The request's mutation id with a digest of what it asks. A form without script carries it in its field. */
export function mutationOf(request: FastifyRequest): Mutation | undefined {
  const header = request.headers[MUTATION_HEADER];
  if (header === undefined) return undefined;
  if (typeof header !== 'string' || !MUTATION_ID.test(header)) {
    throw new Refusal('invalid-input', { status: 422, fields: [{ field: MUTATION_HEADER, code: 'malformed' }] });
  }
  return { id: header, digest: sha256(`${request.method} ${request.url} ${JSON.stringify(request.body ?? null)}`) };
}

export const httpContext = (request: FastifyRequest, reply: FastifyReply): HttpContext => ({
  request,
  reply,
  ip: request.ip,
  userAgent: request.headers['user-agent'] ?? '',
  cookies: parseCookies(request.headers.cookie),
});
