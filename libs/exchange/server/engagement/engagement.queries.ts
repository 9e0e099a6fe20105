import { isSteward } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cardJoins, cardJson } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import {
  canWithEngagement, ENGAGEMENT_VERBS, sideOf, type DeliverableState, type EngagementView, type HoursEntry, type JournalEntry, type Milestone, type Problem, type Side,
} from '../../contract';
import { requestRooms } from '../requests/page.queries';
import { requestFor } from '../requests/requests.access';

interface MilestoneRecord {
  id: string;
  title: string;
  due: string;
  deliverables: { id: string; title: string; state: DeliverableState; link: string | null; reason: string | null; at: string | null }[];
  change: { id: string; to: string; reason: string; by: Side; person: PersonCard | null; at: string } | null;
}

const MILESTONES = `SELECT m.id, m.title, m.due_on::text AS due,
    (SELECT json_agg(json_build_object('id', d.id, 'title', d.title, 'state', d.state, 'link', d.link, 'reason', d.reason, 'at', d.at) ORDER BY d.position)
      FROM exchange_deliverable d WHERE d.milestone_id = m.id) AS deliverables,
    (SELECT json_build_object('id', c.id, 'to', c.to_on, 'reason', c.reason, 'by', c.side, 'at', c.at, 'person', CASE WHEN p.id IS NOT NULL THEN ${cardJson('p')} END)
      FROM exchange_date_change c LEFT JOIN account p ON p.id = c.by_id ${cardJoins('p')} WHERE c.milestone_id = m.id AND c.answer IS NULL) AS change
  FROM exchange_milestone m WHERE m.request_id = $1 ORDER BY m.due_on, m.id`;
const MINUTES = 'SELECT coalesce(sum(minutes), 0)::int AS minutes FROM exchange_hours WHERE request_id = $1';
/** The page shows the last of what there may be much of; a year's work fits. */
const MOST_ENTRIES = 200;
const HOURS = `SELECT h.id, h.on_day::text AS "on", h.minutes, h.work, CASE WHEN p.id IS NOT NULL THEN ${cardJson('p')} END AS by
  FROM exchange_hours h LEFT JOIN account p ON p.id = h.account_id ${cardJoins('p')} WHERE h.request_id = $1 ORDER BY h.on_day DESC, h.id DESC LIMIT ${MOST_ENTRIES}`;
const JOURNAL = `SELECT j.id, j.side, j.text, j.lang, j.public, j.at, CASE WHEN p.id IS NOT NULL THEN ${cardJson('p')} END AS by
  FROM exchange_journal j LEFT JOIN account p ON p.id = j.account_id ${cardJoins('p')} WHERE j.request_id = $1 AND (j.public OR $2::boolean) ORDER BY j.id DESC LIMIT ${MOST_ENTRIES}`;
const PROBLEMS = `SELECT b.id, b.text, b.lang, b.at, b.answer, b.answered_at AS "answeredAt", CASE WHEN p.id IS NOT NULL THEN ${cardJson('p')} END AS by
  FROM exchange_problem b LEFT JOIN account p ON p.id = b.account_id ${cardJoins('p')} WHERE b.request_id = $1 AND (b.account_id = $2::uuid OR $3::boolean) ORDER BY b.id DESC LIMIT ${MOST_ENTRIES}`;

const iso = (at: string | Date | null): string | null => (at === null ? null : new Date(at).toISOString());

/** What stands between the parties is left out for everybody else. */
function milestoneOf({ deliverables, change, ...row }: MilestoneRecord, partakes: boolean): Milestone {
  return {
    ...row,
    deliverables: deliverables.map((one) => ({ ...one, at: iso(one.at), ...(!partakes && { link: null, reason: null }) })),
    change: partakes && change ? { ...change, at: iso(change.at)! } : null,
  };
}

type Dated<T extends { at: string }> = Omit<T, 'at'> & { at: Date };

async function readEngagement(sql: Sql, actor: Actor, requestId: string): Promise<EngagementView> {
  const row = await requestFor(sql, actor, requestId, 'view');
  const partakes = row.parties.length > 0;
  const [milestones, [sum], hours, journal, problems] = await Promise.all([
    sql.query<MilestoneRecord & Record<string, unknown>>(MILESTONES, [requestId]),
    sql.query<{ minutes: number }>(MINUTES, [requestId]),
    partakes ? sql.query<HoursEntry & Record<string, unknown>>(HOURS, [requestId]) : [],
    sql.query<Dated<JournalEntry> & Record<string, unknown>>(JOURNAL, [requestId, partakes]),
    partakes ? sql.query<Omit<Dated<Problem>, 'answeredAt'> & { answeredAt: Date | null } & Record<string, unknown>>(PROBLEMS, [requestId, accountIdOf(actor), isSteward(actor)]) : [],
  ]);
  return {
    cursor: await cursorOf(sql, requestRooms(actor, row)),
    side: sideOf(row.parties),
    partakes,
    may: ENGAGEMENT_VERBS.filter((verb) => canWithEngagement(actor, verb, row).allowed),
    milestones: milestones.map((milestone) => milestoneOf(milestone, partakes)),
    minutes: sum!.minutes,
    hours: [...hours],
    journal: journal.map((entry) => ({ ...entry, at: entry.at.toISOString() })),
    problems: problems.map((problem) => ({ ...problem, at: problem.at.toISOString(), answeredAt: iso(problem.answeredAt) })),
  };
}

/** The work on a request for its reader. @throws Refusal 404 */
export const engagementOf = (db: Db, actor: Actor, requestId: string): Promise<EngagementView> => db.snapshot((sql) => readEngagement(sql, actor, requestId));
