import { Inject, Injectable } from '@nestjs/common';
import * as Y from 'yjs';
import { invalidField, newId, rooms } from '@minga/kernel/contract';
import { cursorOf, Db, one, type Actor, type Sql } from '@minga/kernel/server';
import { UPDATE_MOST, type MinuteKind, type MinutesDocument, type MinutesView } from '../../contract';
import { sessionRooms } from '../session/page.queries';
import { sessionFor } from '../session/session.access';
import { addLine } from './minutes-document';
import { heldMinutes, minuteLines, minutesVersion, storedMinutes, takeUpdate } from './minutes.store';

const NOW = `SELECT clock_timestamp()::timestamptz(3) AS at,
  (SELECT id FROM live_item WHERE session_id = $1 AND started_at IS NOT NULL AND ended_at IS NULL ORDER BY position LIMIT 1) AS "itemId"`;

export interface NewLine {
  text: string;
  kind?: MinuteKind;
  who?: string;
  due?: string | null;
}

/** A day that there is. @throws Refusal 422 `due` */
function insistDay(due: string | null | undefined): string | null {
  if (!due) return null;
  const day = new Date(`${due}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || !day.toISOString().startsWith(due)) throw invalidField('due', 'malformed-due');
  return due;
}

async function readLines(sql: Sql, actor: Actor, sessionId: string): Promise<MinutesView> {
  const session = await sessionFor(sql, actor, sessionId, 'view');
  const version = await minutesVersion(sql, sessionId);
  return { cursor: await cursorOf(sql, sessionRooms(actor, session)), sessionId, version, lines: await minuteLines(sql, sessionId) };
}

async function readDocument(sql: Sql, actor: Actor, sessionId: string): Promise<MinutesDocument> {
  const session = await sessionFor(sql, actor, sessionId, 'minute');
  const { doc, version } = await storedMinutes(sql, sessionId);
  const state = Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64');
  return { cursor: await cursorOf(sql, sessionRooms(actor, session)), sessionId, version, state, since: [] };
}

/** The shared minutes: written by several at once, read by everybody. */
@Injectable()
export class MinutesService {
  constructor(@Inject(Db) private readonly db: Db) {}

  /** @throws Refusal 404 */
  lines(actor: Actor, sessionId: string): Promise<MinutesView> {
    return this.db.snapshot((sql) => readLines(sql, actor, sessionId));
  }

  /** @throws Refusal 404, 401, 403 */
  document(actor: Actor, sessionId: string): Promise<MinutesDocument> {
    return this.db.snapshot((sql) => readDocument(sql, actor, sessionId));
  }

  /** Sent again it changes nothing. @throws Refusal 404, 401, 403; as `takeUpdate` */
  update(actor: Actor, sessionId: string, update: string): Promise<{ version: number; vector: string }> {
    const bytes = Buffer.from(update, 'base64');
    if (bytes.byteLength > UPDATE_MOST) throw invalidField('update', 'too-long');
    return this.db.write(actor, async (tx) => {
      await sessionFor(tx, actor, sessionId, 'minute');
      return takeUpdate(tx, sessionId, await heldMinutes(tx, sessionId), bytes);
    }, { room: rooms.session(sessionId) });
  }

  /** Adds a line at this moment, under the item that is under way. @throws Refusal 404, 401, 403; 422 */
  add(actor: Actor, sessionId: string, { text, kind = 'note', who = '', due }: NewLine): Promise<{ id: string }> {
    const day = insistDay(due);
    return this.db.write(actor, async (tx) => {
      await sessionFor(tx, actor, sessionId, 'minute');
      const held = await heldMinutes(tx, sessionId);
      const { at, itemId } = (await one<{ at: Date; itemId: string | null }>(tx, NOW, [sessionId]))!;
      const id = newId();
      // Made aside: the held document takes it as it takes an editor's.
      const aside = new Y.Doc();
      Y.applyUpdate(aside, Y.encodeStateAsUpdate(held.doc));
      addLine(aside, { id, text, kind, who, due: day, itemId, at: at.toISOString() });
      await takeUpdate(tx, sessionId, held, Y.encodeStateAsUpdate(aside, Y.encodeStateVector(held.doc)));
      return { id };
    }, { room: rooms.session(sessionId) });
  }
}
