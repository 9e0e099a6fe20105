import type { Actor, Sql } from '@minga/kernel/server';
import { groupAddress, groupFor } from '@minga/groups/server';
import { FIGURES_SHOWN, type ReportFigures, type SessionFigures } from '../../contract';
import { sessionAddress } from '../session/session.rows';

interface Row {
  id: string;
  title: string;
  lang: string;
  started_at: Date;
  figures: ReportFigures;
  speakers: number;
  questions: number;
  polls: number;
}

const OVER = `SELECT s.id, s.title, s.lang, s.started_at, r.figures,
    (SELECT count(DISTINCT account_id)::int FROM live_turn WHERE session_id = s.id) AS speakers,
    (SELECT count(*)::int FROM live_question WHERE session_id = s.id AND state <> 'merged') AS questions,
    (SELECT count(*)::int FROM live_poll WHERE session_id = s.id AND opened_at IS NOT NULL) AS polls
  FROM live_session s JOIN live_report r ON r.session_id = s.id
  WHERE s.started_at IS NOT NULL AND s.audience = ANY($1::text[]) AND ($2::uuid IS NULL OR s.group_id = $2) ORDER BY s.started_at DESC, s.id LIMIT ${FIGURES_SHOWN}`;

const figuresOf = ({ id, title, lang, started_at, figures, speakers, questions, polls }: Row & Record<string, unknown>): SessionFigures => ({
  sessionId: id, title, lang, address: sessionAddress(id, title), startedAt: started_at.toISOString(), people: figures.attendance.people, countries: figures.attendance.countries.length,
  speakers, questions, polls, decisions: figures.decisions, actions: figures.actions,
  groups: figures.attendance.byGroup.map(({ key, count }) => ({ key, present: count, spoken: figures.balance.find((share) => share.key === key)?.spoken ?? 0 })),
});

/** Attendance and participation over time, counted as the reports count them. @throws Refusal 404 for a group that the actor may not see */
export async function readFigures(sql: Sql, actor: Actor, groupId: string | undefined): Promise<{ group: { name: string; address: string } | null; sessions: SessionFigures[] }> {
  const group = groupId === undefined ? undefined : await groupFor(sql, actor, groupId, 'view');
  const rows = await sql.query<Row & Record<string, unknown>>(OVER, [actor.audiences, groupId ?? null]);
  return { group: group ? { name: group.name, address: groupAddress(group.id, group.name) } : null, sessions: rows.map(figuresOf) };
}
