import { one, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import type { Hand, HandKind, Spoken, Turn, TurnKind } from '../../contract';

interface HandRow {
  id: string;
  person: PersonCard;
  kind: HandKind;
  turn_id: string | null;
  item_id: string | null;
  raised_at: Date;
  passed: number;
  place: number | null;
}

interface TurnRow {
  id: string;
  person: PersonCard;
  kind: TurnKind;
  item_id: string | null;
  began_at: Date;
  running_since: Date | null;
  spent_ms: number;
  limit_seconds: number;
}

const HANDS = `SELECT h.id, ${cardJson('a')} AS person, h.kind, h.turn_id, h.item_id, h.raised_at, h.passed, h.place
  FROM live_hand h JOIN account a ON a.id = h.account_id ${cardJoins('a')} WHERE h.session_id = $1 AND h.ended_at IS NULL ORDER BY h.raised_at, h.id`;
const TURN = `SELECT t.id, ${cardJson('a')} AS person, t.kind, t.item_id, t.began_at, t.running_since, t.spent_ms::float8 AS spent_ms, t.limit_seconds
  FROM live_turn t JOIN account a ON a.id = t.account_id ${cardJoins('a')} WHERE t.session_id = $1 AND t.ended_at IS NULL`;
const LATEST = 'SELECT id FROM live_turn WHERE session_id = $1 ORDER BY began_at DESC, id DESC LIMIT 1';
/** The group in which somebody spoke last stands for all they said. */
const SPOKEN = `SELECT account_id AS "accountId", (array_agg(stakeholder_group ORDER BY began_at DESC, id DESC))[1] AS "stakeholderGroup",
    count(*)::int AS turns, sum(spent_ms)::float8 AS "spentMs",
    coalesce(array_agg(DISTINCT item_id) FILTER (WHERE kind = 'point-of-order'), '{}') AS "pointsOfOrder"
  FROM live_turn WHERE session_id = $1 AND ended_at IS NOT NULL`;
const SPOKEN_BY_ALL = `${SPOKEN} GROUP BY account_id ORDER BY account_id`;
const SPOKEN_BY_ONE = `${SPOKEN} AND account_id = $2 GROUP BY account_id`;

/** Who waits for the floor, by arrival. */
export const handsOf = async (sql: Sql, sessionId: string): Promise<Hand[]> =>
  (await sql.query<HandRow>(HANDS, [sessionId])).map(({ turn_id, item_id, raised_at, ...hand }) => ({
    ...hand, turnId: turn_id, itemId: item_id, raisedAt: raised_at.toISOString(),
  }));

/** Who has the floor. */
export async function turnOf(sql: Sql, sessionId: string): Promise<Turn | null> {
  const row = await one<TurnRow>(sql, TURN, [sessionId]);
  if (!row) return null;
  const { item_id, began_at, running_since, spent_ms, limit_seconds, ...turn } = row;
  return { ...turn, itemId: item_id, beganAt: began_at.toISOString(), runningSince: running_since?.toISOString() ?? null, spentMs: spent_ms, limitSeconds: limit_seconds };
}

/** The turn that a reply may answer: the present one, else the latest. */
export const latestTurnOf = async (sql: Sql, sessionId: string): Promise<string | null> => (await one<{ id: string }>(sql, LATEST, [sessionId]))?.id ?? null;

/** What each has spoken in turns that are over, by account id. */
export const spokenIn = (sql: Sql, sessionId: string): Promise<Spoken[]> => sql.query<Spoken>(SPOKEN_BY_ALL, [sessionId]);

/** What one of them has. */
export const spokenBy = async (sql: Sql, sessionId: string, accountId: string): Promise<Spoken> =>
  (await one<Spoken>(sql, SPOKEN_BY_ONE, [sessionId, accountId]))!;
