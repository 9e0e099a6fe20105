import { notFound, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { PeopleEvent, Profile, SessionFacts } from '../contract';
import { accountById } from './profile.queries';
import type { EndedSession } from './sessions.rows';

const tell = (tx: Tx, room: string, accountId: string, event: PeopleEvent): void =>
  tx.emit(room, event, { type: 'account', id: accountId });

/** Tells the account's own devices and the readers of its public page what the profile has become. */
export async function announceProfile(tx: Tx, accountId: string): Promise<Profile> {
  const account = await accountById(tx, accountId);
  if (!account) throw notFound();
  const payload = { profile: account.profile };
  tell(tx, rooms.account(accountId), accountId, { type: 'account.profile-changed', version: 1, payload });
  tell(tx, rooms.person(accountId), accountId, { type: 'person.changed', version: 1, payload });
  return account.profile;
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
