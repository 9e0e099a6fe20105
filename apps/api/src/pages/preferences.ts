import { preferenceCookie, readPreferences, PREFERENCE_COOKIES } from '@minga/kernel/client/preferences';
import { localPath } from '@minga/kernel/contract';
import type { SiteSettings } from '@minga/kernel/server';
import type { FastifyReply, FastifyRequest } from 'fastify';

const SEE_OTHER = 303;

/** Takes a plain form's preferences into cookies and goes back to where the form was. What is malformed is left as it was. */
export function takePreferences(request: FastifyRequest, reply: FastifyReply, settings: SiteSettings): FastifyReply {
  const form = (request.body ?? {}) as Partial<Record<string, string>>;
  const chosen = readPreferences(form);
  const names = Object.keys(PREFERENCE_COOKIES) as (keyof typeof PREFERENCE_COOKIES)[];
  const lines = names.flatMap((name) => {
    const value = chosen[name];
    return form[name] === undefined || value === undefined || value !== form[name] ? [] : [preferenceCookie(name, value, settings.secure)];
  });
  return reply.header('set-cookie', lines).header('cache-control', 'no-store').redirect(localPath(form['next']), SEE_OTHER);
}
