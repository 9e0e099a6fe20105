import { system, type Departing, type Tx } from '@minga/kernel/server';
import { jsonWithout, namesOf, namesThem, textWithout } from '@minga/people/server';
import { closeStays } from '../presence/stays';
import { instant } from '../room/instant';
import { lockedSessionFor } from '../session/session.access';

/** When the person was in rooms, asked for the floor and had it. */
export const roomParts: readonly (readonly [name: string, text: string])[] = [
  ['live-stays', 'SELECT s.title AS session, t.came_at, t.left_at FROM live_stay t JOIN live_session s ON s.id = t.session_id WHERE t.account_id = $1 ORDER BY t.came_at, t.id'],
  ['live-hands', 'SELECT s.title AS session, h.kind, h.raised_at, h.ended_at, h.ended_by FROM live_hand h JOIN live_session s ON s.id = h.session_id WHERE h.account_id = $1 ORDER BY h.raised_at, h.id'],
  ['live-turns', `SELECT s.title AS session, t.kind, t.began_at, t.ended_at, t.spent_ms, t.stakeholder_group, t.country FROM live_turn t JOIN live_session s ON s.id = t.session_id
     WHERE t.account_id = $1 ORDER BY t.began_at, t.id`],
  ['live-removals', 'SELECT s.title AS session, r.reason, r.at, r.lifted_at FROM live_removal r JOIN live_session s ON s.id = r.session_id WHERE r.account_id = $1 ORDER BY r.at'],
];

const HOUSE = system('erasure');
const IN = 'SELECT session_id AS id FROM live_stay WHERE account_id = $1 AND left_at IS NULL ORDER BY session_id';
/** Their stays and turns stay counted, of an account that says nothing any more. */
const POINTING = [
  'UPDATE live_session SET lead_id = NULL WHERE lead_id = $1',
  'UPDATE live_turn SET given_by = NULL WHERE given_by = $1',
  'UPDATE live_removal SET by_id = NULL WHERE by_id = $1',
  'UPDATE live_entry SET by_id = NULL WHERE by_id = $1',
];
const NAMED = [
  `UPDATE live_removal SET reason = ${textWithout('reason', `'es'`)} WHERE $1::uuid IS NOT NULL AND ${namesThem('reason')}`,
  `UPDATE live_entry SET facts = ${jsonWithout('facts')} WHERE ${namesThem('facts::text')}`,
];

/** Takes a person out of the rooms they are in, with their hand and their turn, and out of what was done there. */
export async function eraseRoom(tx: Tx, person: Departing): Promise<void> {
  for (const { id } of await tx.query<{ id: string }>(IN, [person.id])) await closeStays(tx, await lockedSessionFor(tx, HOUSE, id, 'view'), [person.id], await instant(tx));
  for (const statement of POINTING) await tx.query(statement, [person.id]);
  for (const statement of NAMED) await tx.query(statement, namesOf(person));
}
