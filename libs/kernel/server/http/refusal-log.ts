import type { FastifyRequest } from 'fastify';
import type { Refusal } from '../../contract';
import { accountIdOf } from '../actor';
import { knownActorOf } from './context';

/** What anybody meets who mistypes a field or an address: no sign of an attempt at anything. */
const EVERYDAY_STATUSES = new Set([400, 401, 404, 409, 503]);
const EVERYDAY_CODES = new Set(['invalid-input', 'step-up-required']);

/** How slices call a proof that is none, among the codes of fields: a password, a code, a link that is over. */
const WRONG = /-(wrong|over)$/;

/** True for what a security log is searched for: no right to it, too often, from elsewhere, a wrong password, a body that no form sends. */
export function worthTelling({ status, code, details }: Refusal): boolean {
  if (details.fields?.some((field) => WRONG.test(field.code))) return true;
  return status >= 400 && status < 500 && !EVERYDAY_STATUSES.has(status) && !EVERYDAY_CODES.has(code);
}

/**
 * Writes down who was refused what, by the route's pattern: an address may hold a token. Names nobody's e-mail address, since
 * what is typed there is often somebody else's, or a password.
 */
export async function logRefusal(request: FastifyRequest, refusal: Refusal): Promise<void> {
  if (!worthTelling(refusal)) return;
  const actor = await knownActorOf(request)?.catch(() => undefined);
  const route = `${request.method} ${request.routeOptions?.url ?? ''}`;
  const wrong = refusal.details.fields?.map(({ code }) => code).find((code) => WRONG.test(code));
  request.log.info({ refused: wrong ?? refusal.code, status: refusal.status, route, ip: request.ip, account: actor && accountIdOf(actor) }, 'refused');
}
