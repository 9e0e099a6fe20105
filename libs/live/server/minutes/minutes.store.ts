import * as Y from 'yjs';
import { conflict, invalidField, rooms } from '@minga/kernel/contract';
import { accountIdOf, one, type Sql, type Tx } from '@minga/kernel/server';
import { DOCUMENT_MOST, type MinuteLine } from '../../contract';
import { tell } from '../events';
import { applyChecked, documentOf, linesOf, UpdateRefused } from './minutes-document';

/** So many updates are kept one by one; then they become one state. */
const COMPACT_AFTER = 64;

const MAKE = 'INSERT INTO live_minutes (session_id, state, version) VALUES ($1, $2, 0) ON CONFLICT DO NOTHING';
const HEAD = 'SELECT state, version FROM live_minutes WHERE session_id = $1';
const LOCKED = `${HEAD} FOR UPDATE`;
const SINCE = 'SELECT version, update FROM live_minutes_update WHERE session_id = $1 AND version > $2 ORDER BY version';
const APPEND = 'INSERT INTO live_minutes_update (session_id, version, update, by_id) VALUES ($1, $2, $3, $4)';
const COMPACT = 'UPDATE live_minutes SET state = $2, version = $3 WHERE session_id = $1';
const FORGET = 'DELETE FROM live_minutes_update WHERE session_id = $1 AND version <= $2';

const LINE_COLUMNS = `id, position, item_id AS "itemId", at, kind, text, who, to_char(due, 'YYYY-MM-DD') AS due`;
const LINES = `SELECT ${LINE_COLUMNS} FROM live_minute_line WHERE session_id = $1 ORDER BY position`;
const DROP = 'DELETE FROM live_minute_line WHERE session_id = $1 AND NOT id = ANY($2::uuid[]) RETURNING id';
/** When the room was opened. */
const OPENED = `(SELECT coalesce((SELECT min(at) FROM live_entry WHERE session_id = s.id AND act = 'moved.open-lobby'), s.started_at, s.created_at) FROM live_session s WHERE s.id = $1)`;
/**
 * Only what is other than it was. An item that is none of the session's is left out. A line's moment is the writer's word for it while that can be:
 * what a clock that is wrong by hours says is taken for now. It is kept as it was first.
 */
const PUT = `INSERT INTO live_minute_line AS l (session_id, id, position, item_id, at, kind, text, who, due)
  SELECT $1, n.id, n.position, i.id, CASE WHEN n.at BETWEEN ${OPENED} AND clock_timestamp() THEN n.at ELSE clock_timestamp()::timestamptz(3) END, n.kind, n.text, n.who, n.due
  FROM jsonb_to_recordset($2) AS n(id uuid, position int, "itemId" uuid, at timestamptz, kind text, text text, who text, due date)
  LEFT JOIN live_item i ON i.id = n."itemId" AND i.session_id = $1
  ON CONFLICT (session_id, id) DO UPDATE SET position = EXCLUDED.position, item_id = EXCLUDED.item_id, kind = EXCLUDED.kind,
    text = EXCLUDED.text, who = EXCLUDED.who, due = EXCLUDED.due
  WHERE (l.position, l.item_id, l.kind, l.text, l.who, l.due) IS DISTINCT FROM
    (EXCLUDED.position, EXCLUDED.item_id, EXCLUDED.kind, EXCLUDED.text, EXCLUDED.who, EXCLUDED.due)
  RETURNING ${LINE_COLUMNS}`;

interface LineRow extends Omit<MinuteLine, 'at'> {
  at: Date;
}
const lineOf = (row: LineRow): MinuteLine => ({ ...row, at: row.at.toISOString() });
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

const VERSION = `SELECT greatest((SELECT version FROM live_minutes WHERE session_id = $1), (SELECT max(version) FROM live_minutes_update WHERE session_id = $1), 0) AS version`;

/** How many times the minutes were written in. */
export const minutesVersion = async (sql: Sql, sessionId: string): Promise<number> => (await one<{ version: number }>(sql, VERSION, [sessionId]))!.version;

/** The lines of a session's minutes, in their order. */
export const minuteLines = async (sql: Sql, sessionId: string): Promise<MinuteLine[]> => (await sql.query<LineRow>(LINES, [sessionId])).map(lineOf);

export interface StoredMinutes {
  doc: Y.Doc;
  version: number;
  /** Version as of which the state stands. */
  compacted: number;
}

/** The document as it stands; empty when nobody has written yet. */
export async function storedMinutes(sql: Sql, sessionId: string, head = HEAD): Promise<StoredMinutes> {
  const found = await one<{ state: Buffer; version: number }>(sql, head, [sessionId]);
  if (!found) return { doc: documentOf(null), version: 0, compacted: 0 };
  const since = await sql.query<{ version: number; update: Buffer }>(SINCE, [sessionId, found.version]);
  return { doc: documentOf(found.state, since.map(({ update }) => update)), version: since.at(-1)?.version ?? found.version, compacted: found.version };
}

/** The same, held by this transaction: one writes after the other. */
export async function heldMinutes(tx: Tx, sessionId: string): Promise<StoredMinutes> {
  await tx.query(MAKE, [sessionId, Buffer.from(Y.encodeStateAsUpdate(new Y.Doc()))]);
  return storedMinutes(tx, sessionId, LOCKED);
}

/** @throws Refusal 422 `update`, 409 `minutes-behind`, `minutes-full` */
function refuse(error: unknown): never {
  if (!(error instanceof UpdateRefused)) throw error;
  throw error.fault === 'minutes-behind' ? conflict('minutes-behind') : invalidField('update', error.fault);
}

function checkedLines(doc: Y.Doc, update: Uint8Array): MinuteLine[] {
  try {
    applyChecked(doc, update);
    return linesOf(doc);
  } catch (error) {
    return refuse(error);
  }
}

async function project(tx: Tx, sessionId: string, lines: readonly MinuteLine[]): Promise<{ lines: MinuteLine[]; removed: string[] }> {
  const removed = await tx.query<{ id: string }>(DROP, [sessionId, lines.map(({ id }) => id)]);
  const put = await tx.query<LineRow>(PUT, [sessionId, JSON.stringify(lines)]);
  return { lines: put.map(lineOf).toSorted((a, b) => a.position - b.position), removed: removed.map(({ id }) => id) };
}

/**
 * Takes an update into the held document: checks it by applying it, keeps it, writes the lines anew, tells the session. What the
 * document has already changes nothing and is told to nobody.
 * @returns the version as of now and what the server has, as a state vector
 * @throws Refusal 422 `update`: malformed, of another shape, too many or too long lines; 409 `minutes-behind`, `minutes-full`
 */
export async function takeUpdate(tx: Tx, sessionId: string, held: StoredMinutes, update: Uint8Array): Promise<{ version: number; vector: string }> {
  const { doc, version, compacted } = held;
  const before = Y.snapshot(doc);
  const lines = checkedLines(doc, update);
  const vector = base64(Y.encodeStateVector(doc));
  if (Y.equalSnapshots(before, Y.snapshot(doc))) return { version, vector };
  const next = version + 1;
  await tx.query(APPEND, [sessionId, next, Buffer.from(update), accountIdOf(tx.actor)]);
  if (next - compacted >= COMPACT_AFTER) await replaceDocument(tx, sessionId, doc, next);
  tell(tx, rooms.session(sessionId), 'live.minutes-updated', { sessionId, version: next, update: base64(update), ...(await project(tx, sessionId, lines)) }, { type: 'live-minutes', id: sessionId });
  return { version: next, vector };
}

/** Puts the document into the place of the kept one and of what came after it. @throws Refusal 409 `minutes-full` */
export async function replaceDocument(tx: Tx, sessionId: string, doc: Y.Doc, version: number): Promise<void> {
  const state = Buffer.from(Y.encodeStateAsUpdate(doc));
  if (state.byteLength > DOCUMENT_MOST) throw conflict('minutes-full');
  await tx.query(COMPACT, [sessionId, state, version]);
  await tx.query(FORGET, [sessionId, version]);
}
