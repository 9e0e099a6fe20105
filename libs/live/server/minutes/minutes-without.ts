import * as Y from 'yjs';
import { rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { namesThem } from '@minga/people/server';
import { MINUTES_LIST } from '../../contract';
import { documentOf } from './minutes-document';
import { heldMinutes, minuteLines, replaceDocument } from './minutes.store';

const NAMING = `SELECT DISTINCT session_id FROM live_minute_line WHERE $1::uuid IS NOT NULL AND (${namesThem('text')} OR ${namesThem('who')})`;

/** The sessions whose minutes name a person; `names` are `namesOf`. */
export async function minutesNaming(tx: Tx, names: readonly string[]): Promise<string[]> {
  return (await tx.query<{ session_id: string }>(NAMING, names)).map((row) => row.session_id);
}

/**
 * Writes the shared document anew from its lines, which say less now, and takes what was told of it out of the log: a document
 * that was only changed would keep what it said before. Who writes just then takes the new one.
 */
export async function minutesWithout(tx: Tx, sessionId: string): Promise<void> {
  const { doc: before, version } = await heldMinutes(tx, sessionId);
  const lines = new Map((await minuteLines(tx, sessionId)).map((line) => [line.id, line]));
  const doc = documentOf(Y.encodeStateAsUpdate(before));
  doc.transact(() => {
    for (const map of doc.getArray<Y.Map<unknown>>(MINUTES_LIST)) {
      const line = lines.get(String(map.get('id')));
      const text = map.get('text') as Y.Text;
      if (!line) continue;
      if (text.toJSON() !== line.text) {
        text.delete(0, text.length);
        text.insert(0, line.text);
      }
      if ((map.get('who') ?? '') !== line.who) map.set('who', line.who);
    }
  });
  await replaceDocument(tx, sessionId, doc, version + 1);
  await tx.redact({ type: 'live-minutes', id: sessionId });
  tx.refresh(rooms.session(sessionId));
}
