import type { Actor } from '../actor';
import { accountIdOf } from '../actor';
import type { PendingEvent } from '../db/tx';
import type { Sql } from '../db/sql';

/**
 * One statement at the end of a transaction: locks the touched rooms' heads in the order of their keys (so that two
 * writers never wait for each other in a circle), draws each room's next numbers, and inserts the events. Row ids are
 * drawn after the lock, so that they are in each room's order. It also keeps the answer of the mutation, if there is one.
 */
const APPEND = `
WITH heads AS (
  INSERT INTO room_head AS h (room, seq)
    SELECT room, told FROM unnest($8::text[], $9::bigint[]) AS r(room, told) ORDER BY room
  ON CONFLICT (room) DO UPDATE SET seq = h.seq + EXCLUDED.seq
  RETURNING room, seq
), answered AS (
  UPDATE mutation SET answer = $13::jsonb WHERE actor = $11 AND id = $12
)
INSERT INTO event (room, seq, type, version, payload, subject_type, subject_id, actor, epoch)
  SELECT i.room, h.seq - i.later, i.type, i.version, i.payload::jsonb, i.subject_type, i.subject_id, $10::uuid, $14
  FROM unnest($1::text[], $2::text[], $3::int[], $4::text[], $5::text[], $6::uuid[], $7::int[])
    WITH ORDINALITY AS i(room, type, version, payload, subject_type, subject_id, later, ord)
  JOIN heads h USING (room) ORDER BY i.ord`;

/** The same for one event, which most changes are: nothing to sort, number or join. */
const APPEND_ONE = `
WITH head AS (
  INSERT INTO room_head AS h (room, seq) VALUES ($1, 1) ON CONFLICT (room) DO UPDATE SET seq = h.seq + 1 RETURNING seq
), answered AS (
  UPDATE mutation SET answer = $10::jsonb WHERE actor = $8 AND id = $9
)
INSERT INTO event (room, seq, type, version, payload, subject_type, subject_id, actor, epoch)
  SELECT $1, seq, $2, $3::int, $4::jsonb, $5, $6::uuid, $7::uuid, $11::int FROM head`;

const ANSWER = 'UPDATE mutation SET answer = $3::jsonb WHERE actor = $1 AND id = $2';

export interface Append {
  actor: Actor;
  /** Whose the mutation id is; undefined: nobody's, and no answer is kept. */
  actorKey: string | undefined;
  events: readonly PendingEvent[];
  epoch: number;
  answer: unknown;
}

/**
 * Ends a transaction's work: its events into the log, its answer beside its mutation id. One statement, none when there is
 * neither. Throws at once, rather than rejecting, what cannot be written as JSON: the commit is sent right behind it.
 */
export function append(sql: Sql, { actor, actorKey, events, epoch, answer }: Append): Promise<unknown> | undefined {
  const mutation = actorKey === undefined ? undefined : actor.mutation;
  const kept = mutation ? JSON.stringify(answer ?? null) : null;
  if (events.length === 0) return mutation && sql.query(ANSWER, [actorKey, mutation.id, kept]);
  const tail = [accountIdOf(actor), actorKey ?? null, mutation?.id ?? null, kept, epoch];
  if (events.length === 1) return sql.query(APPEND_ONE, [...valuesOf(events[0]!), ...tail]);
  const columns = events.map(valuesOf);
  const column = (index: number): unknown[] => columns.map((values) => values[index]);
  const { told, later } = countsOf(events);
  return sql.query(APPEND, [...[0, 1, 2, 3, 4, 5].map(column), later, [...told.keys()], [...told.values()], ...tail]);
}

/** How many events each room is told, and how many of its own come after each event. */
function countsOf(events: readonly PendingEvent[]): { told: Map<string, number>; later: number[] } {
  const told = new Map<string, number>();
  const later = events.map(() => 0);
  for (let at = events.length - 1; at >= 0; at--) {
    const { room } = events[at]!;
    later[at] = told.get(room) ?? 0;
    told.set(room, later[at]! + 1);
  }
  return { told, later };
}

/** Room, type, version, payload as text, and the kind and id of what it speaks of. */
const valuesOf = ({ room, body, subject }: PendingEvent): unknown[] => [
  room,
  body.type,
  body.version,
  JSON.stringify(body.payload),
  subject?.type ?? null,
  subject?.id ?? null,
];
