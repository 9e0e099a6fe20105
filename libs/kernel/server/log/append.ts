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
WITH input AS (
  SELECT * FROM unnest($1::int[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::uuid[])
    AS i(ord, room, type, version, payload, subject_type, subject_id)
), heads AS (
  INSERT INTO room_head AS h (room, seq)
    SELECT room, count(*) FROM input GROUP BY room ORDER BY room
  ON CONFLICT (room) DO UPDATE SET seq = h.seq + EXCLUDED.seq
  RETURNING room, seq
), answered AS (
  UPDATE mutation SET answer = $11::jsonb WHERE actor = $9 AND id = $10
), numbered AS (
  SELECT i.*, h.seq - count(*) OVER (PARTITION BY i.room) + row_number() OVER (PARTITION BY i.room ORDER BY i.ord) AS seq
  FROM input i JOIN heads h USING (room) ORDER BY i.ord
)
INSERT INTO event (room, seq, type, version, payload, subject_type, subject_id, actor, epoch)
  SELECT room, seq, type, version, payload::jsonb, subject_type, subject_id, $8::uuid, $12 FROM numbered ORDER BY ord`;

const ANSWER = 'UPDATE mutation SET answer = $3::jsonb WHERE actor = $1 AND id = $2';

export interface Append {
  actor: Actor;
  actorKey: string;
  events: readonly PendingEvent[];
  epoch: number;
  answer: unknown;
}

/**
 * Ends a transaction's work: its events into the log, its answer beside its mutation id. One statement, none when there is
 * neither. Throws at once, rather than rejecting, what cannot be written as JSON: the commit is sent right behind it.
 */
export function append(sql: Sql, { actor, actorKey, events, epoch, answer }: Append): Promise<unknown> | undefined {
  const kept = actor.mutation ? JSON.stringify(answer ?? null) : null;
  if (events.length === 0) return actor.mutation && sql.query(ANSWER, [actorKey, actor.mutation.id, kept]);
  const column = <T>(pick: (event: PendingEvent) => T): T[] => events.map(pick);
  return sql.query(APPEND, [
    events.map((_, index) => index),
    column((event) => event.room),
    column((event) => event.body.type),
    column((event) => event.body.version),
    column((event) => JSON.stringify(event.body.payload)),
    column((event) => event.subject?.type ?? null),
    column((event) => event.subject?.id ?? null),
    accountIdOf(actor),
    actorKey,
    actor.mutation?.id ?? null,
    kept,
    epoch,
  ]);
}
