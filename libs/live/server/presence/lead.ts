import { one, type Tx } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { tellRoom } from '../events';
import type { SessionRow } from '../session/session.rows';

/** Moderators before those who may only call sessions; who came first, first. */
const NEXT = `SELECT s.account_id FROM live_stay s WHERE s.session_id = $1 AND s.left_at IS NULL AND s.runs
  ORDER BY NOT EXISTS (SELECT FROM live_role r WHERE r.session_id = $1 AND r.account_id = s.account_id AND r.role = 'moderator'), s.came_at, s.id LIMIT 1`;
const LEADS = `SELECT lead_id, leadless_since, EXISTS (SELECT FROM live_stay WHERE session_id = $1 AND account_id = lead_id AND left_at IS NULL AND runs) AS here
  FROM live_session WHERE id = $1`;
const SET = 'UPDATE live_session SET lead_id = $2, leadless_since = $3 WHERE id = $1';

interface LeadRow {
  lead_id: string | null;
  leadless_since: Date | null;
  here: boolean;
}

/** Puts somebody in charge, or nobody since an instant, and tells the room. */
export async function setLead(tx: Tx, sessionId: string, leadId: string | null, since: Date | null): Promise<void> {
  await tx.query(SET, [sessionId, leadId, since]);
  const lead = leadId ? (await cardsOf(tx, [leadId])).get(leadId)! : null;
  tellRoom(tx, sessionId, 'live.led', { lead, leadlessSince: since?.toISOString() ?? null });
}

/**
 * Sees to it that who is in charge is in the room: if not, another of those who run the session takes over; if there is none
 * while it is live, the time runs after which the house pauses it.
 */
export async function keepLed(tx: Tx, { id, state }: Pick<SessionRow, 'id' | 'state'>, at: Date): Promise<void> {
  const { lead_id: leadId, leadless_since: since, here } = (await one<LeadRow>(tx, LEADS, [id]))!;
  if (leadId && here) return;
  const next = (await one<{ account_id: string }>(tx, NEXT, [id]))?.account_id ?? null;
  const leadless = next === null && state === 'live' ? (since ?? at) : null;
  if (next === leadId && leadless?.getTime() === since?.getTime()) return;
  await setLead(tx, id, next, leadless);
}
