import type * as z from 'zod/mini';
import { rooms, type SiteSetting } from '@minga/kernel/contract';
import { cursorOf, stewardOnly, type Actor, type Db, type SiteSettingsStore } from '@minga/kernel/server';
import type { DeskView, ReminderKind, Stuck } from '../../contract';
import { dueSql, IDLE_POINTS, standing } from '../reminders/idle';
import { evaluationDays, unsignedDays } from '../reminders/settings';
import { LIST_COLUMNS, LIST_FROM, listRowOf, type ListRecord } from '../requests/rows.queries';

interface StuckPoint {
  why: Stuck;
  /** Rows of (request_id, since): what waits. */
  rows: string;
  /** How long it may wait before it is on the desk; at once without one. */
  setting?: SiteSetting<z.ZodMiniNumber>;
  unit?: 'hours' | 'days';
}

/** What a side is reminded of, the stewards see by the same rule. */
const reminded = (why: Stuck, kind: ReminderKind): StuckPoint => {
  const { rows, setting, unit } = IDLE_POINTS.find((point) => point.kind === kind)!;
  return { why, rows, setting, unit };
};

const POINTS: readonly StuckPoint[] = [
  { why: 'review', rows: standing(`r.state = 'in-review'`) },
  reminded('no-offer', 'no-offer'),
  reminded('unanswered', 'unanswered'),
  reminded('unsigned', 'unsigned'),
  { why: 'not-started', rows: standing(`r.state = 'agreed'`), setting: unsignedDays, unit: 'days' },
  reminded('unjudged', 'judgement-due'),
  {
    why: 'overdue',
    rows: `SELECT r.id AS request_id, r.until_on::timestamptz AS since FROM exchange_request r WHERE r.state = 'under-way' AND r.until_on < (now() AT TIME ZONE 'UTC')::date`,
  },
  // Not which side: whether one has evaluated is sealed from everybody
  { why: 'unevaluated', rows: standing(`r.state = 'delivered'`), setting: evaluationDays, unit: 'days' },
  reminded('unpublished', 'case-due'),
  { why: 'suspended', rows: standing(`r.state = 'suspended'`) },
];
const TIMED = POINTS.filter(({ setting }) => setting);
const pointSql = ({ why, rows, unit = 'days', setting }: StuckPoint): string => {
  const due = setting ? dueSql({ rows, unit }, `$${TIMED.findIndex((point) => point.why === why) + 1}`) : rows;
  return `SELECT p.request_id, '${why}' AS why, p.since FROM (${due}) p`;
};

const MOST_ON_DESK = 100;
const DESK = `WITH point AS (${POINTS.map(pointSql).join('\n  UNION ALL ')}),
  reason AS (SELECT request_id, why, min(since) AS since FROM point GROUP BY request_id, why),
  stuck AS (SELECT request_id, bool_or(why = 'review') AS review, min(since) AS first, json_agg(json_build_object('why', why, 'since', since) ORDER BY since, why) AS reasons
    FROM reason GROUP BY request_id)
  SELECT ${LIST_COLUMNS}, s.reasons ${LIST_FROM} JOIN stuck s ON s.request_id = r.id ORDER BY s.review DESC, s.first, r.id LIMIT ${MOST_ON_DESK}`;

type DeskRecord = ListRecord & { reasons: { why: Stuck; since: string }[] };

/** What waits for the stewards and why: what is to be read first, then the longest. @throws Refusal 401, 403 */
export async function exchangeDesk(db: Db, settings: SiteSettingsStore, actor: Actor): Promise<DeskView> {
  stewardOnly(actor);
  return db.snapshot(async (sql) => {
    const rows = await sql.query<DeskRecord>(DESK, TIMED.map(({ setting }) => settings.get(setting!)));
    return {
      cursor: await cursorOf(sql, [rooms.exchangeDesk()]),
      items: rows.map(({ reasons, ...row }) => ({ request: listRowOf(row), reasons: reasons.map(({ why, since }) => ({ why, since: new Date(since).toISOString() })) })),
    };
  });
}
