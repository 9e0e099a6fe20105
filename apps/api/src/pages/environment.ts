import { readPreferences, PREFERENCE_COOKIES, type Preferences } from '@minga/kernel/client/preferences';
import type { Environment } from '@minga/kernel/client';
import { parseCookies, type Actor, type SiteSettings } from '@minga/kernel/server';
import type { FastifyRequest } from 'fastify';

/** Where times are drawn for a reader whose browser has not told its zone yet: the secretariat's. */
const FIRST_ZONE = 'America/Montevideo';

/** What the reader's cookies choose. */
export function preferencesOf(request: FastifyRequest): Preferences {
  const cookies = parseCookies(request.headers.cookie);
  return readPreferences(Object.fromEntries(Object.entries(PREFERENCE_COOKIES).map(([name, cookie]) => [name, cookies[cookie]])));
}

/** The address that the reader used, if it is one of the site's; else the first of them. */
export function originOf(request: FastifyRequest, { origins }: SiteSettings): string {
  return origins.find((origin) => new URL(origin).host === request.headers.host) ?? origins[0]!;
}

/** What the page knows of its reader and its site. A browser that saves data gets low data unless its reader chose. */
export function environmentOf(request: FastifyRequest, actor: Actor, settings: SiteSettings): Environment {
  const { theme, ligero, zone } = preferencesOf(request);
  const saves = String(request.headers['save-data'] ?? '').toLowerCase() === 'on';
  return {
    build: settings.build,
    siteName: settings.siteName,
    origin: originOf(request, settings),
    language: actor.language,
    theme,
    ligero: ligero ?? (saves ? 'on' : 'off'),
    zone: zone ?? FIRST_ZONE,
    account: actor.kind === 'account' ? { ...actor.card, siteRole: actor.siteRole, ...(actor.silenced && { silenced: true }) } : null,
  };
}
