import { one, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { Invitation } from '../../contract';
import { requestAddress } from '../requests/request.rows';

/** SQL: the moment at which this month began, reckoned in UTC. */
export const THIS_MONTH = `date_trunc('month', now() AT TIME ZONE 'UTC') AT TIME ZONE 'UTC'`;

const MOST_INVITATIONS = 50;
/** Invitations to requests that the reader may see still. */
const INVITATIONS = `SELECT i.request_id, r.title, i.text, i.at, CASE WHEN b.id IS NOT NULL THEN ${cardJson('b')} END AS by
  FROM exchange_invitation i JOIN exchange_request r ON r.id = i.request_id AND r.audience = ANY($2::text[])
  LEFT JOIN account b ON b.id = i.by_id ${cardJoins('b')} WHERE i.expert_id = $1 ORDER BY i.at DESC, i.request_id LIMIT ${MOST_INVITATIONS}`;
const COUNT = `SELECT count(*)::int AS count FROM exchange_invitation n WHERE n.expert_id = $1 AND n.at >= ${THIS_MONTH}`;

interface InvitationRow {
  request_id: string;
  title: string;
  text: string;
  at: Date;
  by: PersonCard | null;
}

const invitationOf = ({ request_id: requestId, title, text, at, by }: InvitationRow): Invitation => ({
  requestId, title, text, by, at: at.toISOString(), address: requestAddress(requestId, title),
});

/** How often an expert was invited this month, and to what of those that the reader may see. */
export async function invitationsOf(sql: Sql, expertId: string, audiences: readonly string[]): Promise<{ invitedThisMonth: number; invitations: Invitation[] }> {
  const invitations = await sql.query<InvitationRow & Record<string, unknown>>(INVITATIONS, [expertId, audiences]);
  return { invitedThisMonth: (await one<{ count: number }>(sql, COUNT, [expertId]))!.count, invitations: invitations.map(invitationOf) };
}
