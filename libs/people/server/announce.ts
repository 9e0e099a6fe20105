import { notFound, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { PeopleEvent, Profile, SessionFacts } from '../contract';
import { accountById, profilesOf } from './profile.queries';
import type { EndedSession } from './sessions.rows';

const tell = (tx: Tx, room: string, accountId: string, event: PeopleEvent): void =>
  tx.emit(room, event, { type: 'account', id: accountId });

/** Tells the account's own devices and the readers of its public page what the profile has become. */
export async function announceProfile(tx: Tx, accountId: string): Promise<Profile> {
  const account = await accountById(tx, accountId);
  if (!account) throw notFound();
  tellProfile(tx, account.profile);
  return account.profile;
}

/** Profiles in one statement: as many as fit well into an answer of the database. */
const AT_ONCE = 500;

/** The same of many, whose organisation is another. */
export async function announceProfiles(tx: Tx, accountIds: readonly string[]): Promise<void> {
  for (let from = 0; from < accountIds.length; from += AT_ONCE) {
    for (const profile of await profilesOf(tx, accountIds.slice(from, from + AT_ONCE))) tellProfile(tx, profile);
  }
}

function tellProfile(tx: Tx, profile: Profile): void {
  const payload = { profile };
  tell(tx, rooms.account(profile.id), profile.id, { type: 'account.profile-changed', version: 1, payload });
  tell(tx, rooms.person(profile.id), profile.id, { type: 'person.changed', version: 1, payload });
}

export function announceOpened(tx: Tx, accountId: string, session: SessionFacts): void {
  tell(tx, rooms.account(accountId), accountId, { type: 'account.session-opened', version: 1, payload: { session } });
}

/** Sessions that ended: the account's lists lose them, and their sockets are checked again and closed. */
export async function announceEnded(tx: Tx, ended: readonly EndedSession[]): Promise<void> {
  for (const [accountId, some] of Map.groupBy(ended, (session) => session.account_id)) {
    const payload = { sessionIds: some.map(({ id }) => id) };
    tell(tx, rooms.account(accountId), accountId, { type: 'account.session-ended', version: 1, payload });
  }
  if (ended.length > 0) await tx.audienceNarrowed();
}

export function announceEmail(tx: Tx, accountId: string, email: string): void {
  tell(tx, rooms.account(accountId), accountId, { type: 'account.email-changed', version: 1, payload: { email } });
}

export function announceLanguage(tx: Tx, accountId: string, language: Extract<PeopleEvent, { type: 'account.preferences-changed' }>['payload']['language']): void {
  tell(tx, rooms.account(accountId), accountId, { type: 'account.preferences-changed', version: 1, payload: { language } });
}
