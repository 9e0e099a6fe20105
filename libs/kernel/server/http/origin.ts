import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../../contract';
import type { SiteSettings } from './settings';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** True when the request was sent by a page of this site. Every browser states an Origin with a change. */
export const fromThisSite = (headers: IncomingHttpHeaders, settings: SiteSettings): boolean =>
  typeof headers.origin === 'string' && settings.origins.includes(headers.origin);

/** What browsers say of a request that a page elsewhere made; our own pages' are `same-origin`. */
const ELSEWHERE = new Set(['cross-site', 'same-site']);
const fromElsewhere = (headers: IncomingHttpHeaders): boolean => ELSEWHERE.has(String(headers['sec-fetch-site']));

/** A change that another site's page asks for is refused, whatever cookies it carries. */
export function checkOrigin(method: string, headers: IncomingHttpHeaders, settings: SiteSettings): void {
  if (!SAFE.has(method) && (!fromThisSite(headers, settings) || fromElsewhere(headers))) throw new Refusal('foreign-origin', { status: 403 });
}
