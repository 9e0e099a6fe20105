import { newId, Refusal } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { ItemInput } from '../../contract';

const KEPT = 'SELECT id FROM live_item WHERE session_id = $1 FOR UPDATE';
const DROP = 'DELETE FROM live_item WHERE session_id = $1 AND id <> ALL($2::uuid[])';
const PUT = `INSERT INTO live_item (id, session_id, position, title, note, links, minutes) VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (id) DO UPDATE SET position = EXCLUDED.position, title = EXCLUDED.title, note = EXCLUDED.note, links = EXCLUDED.links, minutes = EXCLUDED.minutes`;

/** Makes these the session's agenda, in this order; items that are named by their id stay the same ones. @throws Refusal 422 for an item of another session */
export async function writeAgenda(tx: Tx, sessionId: string, items: readonly ItemInput[]): Promise<void> {
  const kept = new Set((await tx.query<{ id: string }>(KEPT, [sessionId])).map(({ id }) => id));
  const named = items.flatMap(({ id }) => id ?? []);
  const foreign = items.findIndex(({ id }) => id && (!kept.has(id) || named.filter((other) => other === id).length > 1));
  if (foreign >= 0) throw new Refusal('invalid-input', { status: 422, fields: [{ field: `items.${foreign}.id`, code: 'session-item' }] });
  await tx.query(DROP, [sessionId, named]);
  for (const [index, { id, title, note = '', links = [], minutes }] of items.entries()) {
    await tx.query(PUT, [id ?? newId(), sessionId, index + 1, title, note, links, minutes]);
  }
}
