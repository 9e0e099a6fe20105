import { rooms } from '@minga/kernel/contract';
import { accountIdOf, type Tx } from '@minga/kernel/server';
import type { InvitationEnd, RequestEnd } from '../contract';
import { tell } from './groups.events';

/** Which of a group's waiting things: one, those of one account, or all. */
export interface Which {
  groupId: string;
  id?: string;
  accountId?: string;
}

interface Ended {
  id: string;
  account_id: string;
}

const WHICH = `WHERE group_id = $1 AND ($2::uuid IS NULL OR id = $2) AND ($3::uuid IS NULL OR account_id = $3) AND ended_at IS NULL
  RETURNING id, account_id`;
const END_REQUESTS = `UPDATE membership_request SET ending = $4, reason = $5, ended_by = $6, ended_at = now() ${WHICH}`;
const END_INVITATIONS = `UPDATE invitation SET ending = $4, ended_at = now() ${WHICH}`;

const selects = ({ groupId, id, accountId }: Which) => [groupId, id ?? null, accountId ?? null];

/** Ends requests that wait, and tells the chairs and who asked. Answers with the accounts that had asked. */
export async function endRequests(tx: Tx, which: Which, end: RequestEnd, reason?: string): Promise<string[]> {
  const { groupId } = which;
  const ended = await tx.query<Ended>(END_REQUESTS, [...selects(which), end, reason ?? null, accountIdOf(tx.actor)]);
  for (const { id, account_id } of ended) {
    tell(tx, rooms.groupChairs(groupId), 'group.request-closed', { groupId, requestId: id, end });
    tell(tx, rooms.account(account_id), 'membership.request-closed', { groupId, requestId: id, end, reason });
  }
  return ended.map((request) => request.account_id);
}

/** Ends invitations that wait, and tells the chairs and who was invited. Answers with the accounts that were invited. */
export async function endInvitations(tx: Tx, which: Which, end: InvitationEnd): Promise<string[]> {
  const { groupId } = which;
  const ended = await tx.query<Ended>(END_INVITATIONS, [...selects(which), end]);
  for (const { id, account_id } of ended) {
    tell(tx, rooms.groupChairs(groupId), 'group.invitation-closed', { groupId, invitationId: id, end });
    tell(tx, rooms.account(account_id), 'invitation.closed', { groupId, invitationId: id, end });
  }
  return ended.map((invitation) => invitation.account_id);
}
