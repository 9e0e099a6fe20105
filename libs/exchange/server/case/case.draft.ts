import type { Sql } from '@minga/kernel/server';
import { CASE_TEXT_LENGTH, MOST_DOCUMENTS } from '../../contract';
import type { RequestRow } from '../requests/request.rows';
import type { CaseText } from './case.rows';

const ACCEPTED = `SELECT m.title AS milestone, d.title, d.link FROM exchange_deliverable d JOIN exchange_milestone m ON m.id = d.milestone_id
  WHERE d.request_id = $1 AND d.state = 'accepted' ORDER BY m.due_on, m.id, d.position`;
const TOLD = 'SELECT text FROM exchange_journal WHERE request_id = $1 AND public ORDER BY id';
const ADVICE = `SELECT advice FROM exchange_evaluation WHERE request_id = $1 AND advice <> '' ORDER BY side DESC`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('\n\n').slice(0, CASE_TEXT_LENGTH);

/**
 * A case drafted from the record: what was asked, what was handed over and told in public, what both sides said that others
 * should know. Whoever publishes it reads it first.
 */
export async function draftOf(sql: Sql, row: RequestRow): Promise<CaseText> {
  const accepted = await sql.query<{ milestone: string; title: string; link: string }>(ACCEPTED, [row.id]);
  const told = await sql.query<{ text: string }>(TOLD, [row.id]);
  const advice = await sql.query<{ advice: string }>(ADVICE, [row.id]);
  const milestones = [...Map.groupBy(accepted, ({ milestone }) => milestone)].map(([milestone, some]) => `${milestone}: ${some.map(({ title }) => title).join(', ')}.`);
  return {
    title: row.title,
    needed: joined([row.need]),
    done: joined([...milestones, ...told.map(({ text }) => text)]),
    result: joined([row.aim]),
    lessons: joined(advice.map((one) => one.advice)),
    documents: [...new Set(accepted.map(({ link }) => link))].slice(0, MOST_DOCUMENTS),
    lang: row.lang,
  };
}
