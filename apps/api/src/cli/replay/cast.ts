import { createClient } from '@minga/kernel/contract';
import { sessionCookieName, SiteSettings, system } from '@minga/kernel/server';
import { liveRoutes } from '@minga/live/contract';
import type { Cast, LogPerson, Meeting, ReplayApi } from '@minga/live/server';
import { changeSiteRole, createAccount, hashPassword, openSession } from '@minga/people/server';
import { randomBytes } from 'node:crypto';
import type { ScratchSite } from './scratch-site';

/** Reserved for what is never delivered. */
const NOWHERE = 'replay.invalid';
const ORGANISATION = { name: 'Replay', stakeholderGroup: 'technical-community', country: null, lang: 'en' } as const;
const HANDLE = 'SELECT handle FROM account WHERE id = $1';

/** Gives the people of a log accounts on the scratch site, and a client each that speaks to it over the network. */
export class Casting {
  private made = 0;
  private hash: Promise<string> | undefined;

  constructor(private readonly site: ScratchSite) {}

  private client(token: string): ReplayApi {
    const { app, url, origin } = this.site;
    const cookie = `${sessionCookieName(app.nest.get(SiteSettings))}=${token}`;
    return createClient(liveRoutes, (path, { headers, ...init }) => fetch(url + path, { ...init, headers: { ...headers, cookie, origin } }));
  }

  private async account(name: string, steward = false): Promise<{ api: ReplayApi; accountId: string }> {
    this.hash ??= hashPassword(randomBytes(16).toString('hex'));
    const passwordHash = await this.hash;
    const email = `p${++this.made}@${NOWHERE}`;
    const { accountId, token } = await this.site.app.db.write(system('replay'), async (tx) => {
      const { id } = await createAccount(tx, { email, passwordHash, name: name.slice(0, 80) || '—', title: '', language: 'en', organisation: ORGANISATION });
      if (steward) await changeSiteRole(tx, email, 'steward');
      return { accountId: id, token: await openSession(tx, id, 'replay') };
    });
    return { api: this.client(token), accountId };
  }

  /** Everybody of a meeting. */
  async cast(meeting: Meeting): Promise<Cast> {
    const moderator = await this.account('Replay', true);
    const parts = new Map<LogPerson, { api: ReplayApi; accountId: string }>();
    for (const person of meeting.people.all) parts.set(person, await this.account(person.name));
    const [row] = await this.site.app.db.query<{ handle: string }>(HANDLE, [moderator.accountId]);
    return { moderator: moderator.api, handleOfModerator: row!.handle, of: (person) => parts.get(person)! };
  }
}
