import { audience, conflict, notFound, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { Member, Mine, Role, WatchLevel } from '../contract';
import { tell } from './groups.events';
import { memberIn } from './members.queries';
import { endInvitations, endRequests } from './pending';

const ADD = `INSERT INTO membership (group_id, account_id, role, since) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING watch`;
const REMOVE = 'DELETE FROM membership WHERE group_id = $1 AND account_id = $2 RETURNING role';
const CHANGE_ROLE = 'UPDATE membership SET role = $3 WHERE group_id = $1 AND account_id = $2 RETURNING watch, since';

/** What a chair holds besides a member's key. */
const grantChair = (tx: Tx, groupId: string, accountId: string) => tx.grant(accountId, audience.chairs(groupId));
const revokeChair = (tx: Tx, groupId: string, accountId: string) => tx.revoke(accountId, audience.chairs(groupId));

/** Makes an account a member, with the keys that go with it; what it had asked for or was offered is answered by that. */
export async function admit(tx: Tx, groupId: string, accountId: string, role: Role, from = new Date()): Promise<Mine> {
  const since = from.toISOString();
  const [added] = await tx.query<{ watch: WatchLevel }>(ADD, [groupId, accountId, role, since]);
  if (!added) throw conflict('already-member');
  await tx.grant(accountId, audience.group(groupId));
  if (role === 'chair') await grantChair(tx, groupId, accountId);
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
  if (removed.role === 'chair') await revokeChair(tx, groupId, accountId);
  tell(tx, rooms.group(groupId), 'group.member-left', { groupId, accountId });
  tell(tx, rooms.account(accountId), 'membership.changed', { groupId, mine: null, reason });
}

/** Gives a member another role, and the chairs' key or its loss with it. */
export async function assignRole(tx: Tx, groupId: string, before: Member, role: Role): Promise<Member> {
  const accountId = before.person.id;
  const [changed] = await tx.query<{ watch: WatchLevel; since: Date }>(CHANGE_ROLE, [groupId, accountId, role]);
  if (!changed) throw notFound();
  if (role === 'chair') await grantChair(tx, groupId, accountId);
  else if (before.role === 'chair') await revokeChair(tx, groupId, accountId);
  const member = { ...before, role };
  const mine = { role, watch: changed.watch, since: changed.since.toISOString() };
  tell(tx, rooms.group(groupId), 'group.role-changed', { groupId, member });
  tell(tx, rooms.account(accountId), 'membership.changed', { groupId, mine });
  return member;
}
