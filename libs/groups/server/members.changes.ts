import { audience, conflict, notFound, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { Member, Mine, Role, WatchLevel } from '../contract';
import { tell } from './groups.events';
import { memberIn } from './members.queries';
import { endInvitations, endRequests } from './pending';

const ADD = `INSERT INTO membership (group_id, account_id, role, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING watch`;
const REMOVE = 'DELETE FROM membership WHERE group_id = $1 AND account_id = $2 RETURNING role';
const CHANGE_ROLE = 'UPDATE membership SET role = $3 WHERE group_id = $1 AND account_id = $2 RETURNING watch, since';

/** What a role gives besides a member's key: chairs hold both, moderators the moderators' one. */
const keysOf = (role: Role, groupId: string): string[] =>
  role === 'chair' ? [audience.chairs(groupId), audience.moderators(groupId)] : role === 'moderator' ? [audience.moderators(groupId)] : [];

/** Gives and takes the keys that a change of role means; null: no member. */
async function changeKeys(tx: Tx, groupId: string, accountId: string, before: Role | null, after: Role | null): Promise<void> {
  const held = before ? keysOf(before, groupId) : [];
  const due = after ? keysOf(after, groupId) : [];
  for (const key of due) if (!held.includes(key)) await tx.grant(accountId, key);
  for (const key of held) if (!due.includes(key)) await tx.revoke(accountId, key);
}

/** Makes an account a member, with the keys that go with it; what it had asked for or was offered is answered by that. */
export async function admit(tx: Tx, groupId: string, accountId: string, role: Role, from = new Date()): Promise<Mine> {
  const since = from.toISOString();
  const [added] = await tx.query<{ watch: WatchLevel }>(ADD, [groupId, accountId, role, since]);
  if (!added) throw conflict('already-member');
  await tx.grant(accountId, audience.group(groupId));
  await changeKeys(tx, groupId, accountId, null, role);
  await endRequests(tx, { groupId, accountId }, 'accepted');
  await endInvitations(tx, { groupId, accountId }, 'accepted');
  const member = (await memberIn(tx, groupId, accountId))!;
  const mine = { role, watch: added.watch, since };
  tell(tx, rooms.group(groupId), 'group.member-joined', { groupId, member });
  tell(tx, rooms.account(accountId), 'membership.changed', { groupId, mine });
  return mine;
}

/** Ends a membership and takes its keys in the same transaction. @throws Refusal 404 when there is none */
export async function dismiss(tx: Tx, groupId: string, accountId: string, reason?: string): Promise<void> {
  const [removed] = await tx.query<{ role: Role }>(REMOVE, [groupId, accountId]);
  if (!removed) throw notFound();
  await tx.revoke(accountId, audience.group(groupId));
  await changeKeys(tx, groupId, accountId, removed.role, null);
  tell(tx, rooms.group(groupId), 'group.member-left', { groupId, accountId });
  tell(tx, rooms.account(accountId), 'membership.changed', { groupId, mine: null, reason });
}

/** Gives a member another role, and the chairs' key or its loss with it. */
export async function assignRole(tx: Tx, groupId: string, before: Member, role: Role): Promise<Member> {
  const accountId = before.person.id;
  const [changed] = await tx.query<{ watch: WatchLevel; since: Date }>(CHANGE_ROLE, [groupId, accountId, role]);
  if (!changed) throw notFound();
  await changeKeys(tx, groupId, accountId, before.role, role);
  const member = { ...before, role };
  const mine = { role, watch: changed.watch, since: changed.since.toISOString() };
  tell(tx, rooms.group(groupId), 'group.role-changed', { groupId, member });
  tell(tx, rooms.account(accountId), 'membership.changed', { groupId, mine });
  return member;
}
