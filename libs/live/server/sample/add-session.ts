import { audience, newId, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { listRooms, sessionRef, tell } from '../events';
import { addHappened } from './add-happened';
import { addReport } from './add-report';
import type { GivenSession } from './given';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
/** Reports come out a day after. */
const DAY_MS = 24 * HOUR_MS;

const INSERT = `INSERT INTO live_session (id, group_id, maker_id, title, purpose, lang, kind, state, visibility, audience, starts_at, time_zone, minutes, place, capacity, languages, sample,
  started_at, running_since, spent_ms, ended_at, sequence, created_at, changed_at)
  SELECT $1, g.id, $3, $4, $5, $6, $7, $8, CASE WHEN g.id IS NULL THEN 'public' ELSE 'group' END, coalesce(g.audience, $9), $10, $11, $12, $13, $14, ARRAY[$6::text], true,
    $15::timestamptz, CASE WHEN $8 = 'live' THEN $15::timestamptz END, CASE WHEN $18::timestamptz IS NULL THEN 0 ELSE extract(epoch FROM $18::timestamptz - $15::timestamptz) * 1000 END, $16,
    CASE WHEN $8 = 'draft' THEN 0 WHEN $8 = 'cancelled' THEN 2 ELSE 1 END, $17, $17
  FROM (SELECT $2::uuid AS id) asked LEFT JOIN working_group g ON g.id = asked.id RETURNING audience`;
const ROLE = 'INSERT INTO live_role (session_id, account_id, role) VALUES ($1, $2, $3)';
const SIGN = 'INSERT INTO live_signup (session_id, account_id, at, waiting) VALUES ($1, $2, $3, $4)';
const ENTRY = 'INSERT INTO live_entry (session_id, at, act, by_id, facts) VALUES ($1, $2, $3, $4, $5)';
/** Sessions are called about so long before. */
const CALLED_MINUTES = 10 * 24 * 60;

const STARTED: readonly string[] = ['live', 'paused', 'ended', 'reported'];
const OVER: readonly string[] = ['ended', 'reported'];

function startOf({ startsInMinutes, wholeHour }: GivenSession, now: number): number {
  const at = now + startsInMinutes * MINUTE_MS;
  return wholeHour ? Math.round(at / HOUR_MS) * HOUR_MS : Math.floor(at / MINUTE_MS) * MINUTE_MS;
}

/** The moves that brought it to where it stands, as the record has them. */
function movesOf({ state, minutes, pausedAfter, cancelledFor }: GivenSession): { act: string; at: number; reason?: string }[] {
  if (state === 'draft') return [];
  const called = { act: 'schedule', at: -CALLED_MINUTES };
  if (state === 'cancelled') return [called, { act: 'cancel', at: -CALLED_MINUTES / 2, reason: cancelledFor ?? '' }];
  const lobby = state === 'scheduled' ? [] : [{ act: 'open-lobby', at: -15 }];
  const started = STARTED.includes(state) ? [{ act: 'start', at: 0 }] : [];
  const paused = pausedAfter === undefined ? [] : [{ act: 'pause', at: pausedAfter }];
  return [called, ...lobby, ...started, ...paused, ...(OVER.includes(state) ? [{ act: 'end', at: minutes }] : [])];
}

/** Writes a session of the sample with all that happened in it, dated back from its start. @returns its id */
export async function addSession(tx: Tx, given: GivenSession, now: number): Promise<string> {
  const start = startOf(given, now);
  const at = (minutes: number): Date => new Date(Math.min(start + minutes * MINUTE_MS, now));
  const id = newId(Math.min(start, now));
  const started = STARTED.includes(given.state) ? new Date(start) : null;
  const ended = OVER.includes(given.state) ? at(given.minutes) : null;
  const [row] = await tx.query<{ audience: string }>(INSERT, [
    id, given.group?.id ?? null, given.by, given.title, given.purpose, given.lang, given.kind, given.state, audience.public(), new Date(start), given.timeZone, given.minutes,
    given.place ?? '', given.capacity ?? null, started, ended, at(-CALLED_MINUTES), given.pausedAfter === undefined ? ended : at(given.pausedAfter),
  ]);
  for (const { account, role } of given.roles) {
    await tx.query(ROLE, [id, account, role]);
    if (role !== 'speaker') await tx.grant(account, audience.sessionDesk(id));
  }
  for (const [index, account] of given.signedUp.entries()) await tx.query(SIGN, [id, account, new Date(at(-CALLED_MINUTES / 2).getTime() + index * MINUTE_MS), given.capacity !== undefined && index >= given.capacity]);
  for (const { act, at: minutes, reason } of movesOf(given)) await tx.query(ENTRY, [id, at(minutes), `moved.${act}`, given.by, JSON.stringify(reason ? { reason } : {})]);
  await addHappened(tx, id, given, at);
  if (ended) await addReport(tx, id, { lead: given.state === 'reported' ? (given.lead ?? '') : undefined, by: given.by, at: new Date(Math.min(now, ended.getTime() + DAY_MS)) });
  for (const room of [rooms.session(id), ...listRooms(row!.audience, given.group?.id ?? null)]) tell(tx, room, 'live.changed', { sessionId: id }, sessionRef(id));
  return id;
}
