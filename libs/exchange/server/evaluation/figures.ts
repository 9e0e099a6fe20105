import type { Sql } from '@minga/kernel/server';
import { UNSEALED, type EvaluationFigures } from '../../contract';

const OPEN = UNSEALED.map((state) => `'${state}'`).join(', ');
/** SQL: whether help of the account or organisation was accepted for a request: as who offered, as one of the team, or in its name. */
export const helpedSql = (request: string, expert: string): string => `EXISTS (
    SELECT FROM exchange_offer f LEFT JOIN exchange_offer_member m ON m.offer_id = f.id AND m.account_id = ${expert} AND m.confirmed
    WHERE f.request_id = ${request}.id AND f.state = 'accepted' AND (f.maker_id = ${expert} OR f.organisation_id = ${expert} OR m.account_id IS NOT NULL))`;
/** What requesters said of them, in the open: of a request that is not everybody's nobody learns by a count. */
const ANSWERS = `SELECT e.outcome, e.transfer, e.again FROM exchange_evaluation e JOIN exchange_request r ON r.id = e.request_id
  WHERE e.side = 'requester' AND r.state IN (${OPEN}) AND r.audience = 'public' AND ${helpedSql('r', '$1')}`;

const tally = (answers: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

/** How an account's or organisation's help was evaluated, by question. What is sealed counts nowhere. */
export async function evaluationFigures(sql: Sql, expertId: string): Promise<EvaluationFigures> {
  const rows = await sql.query<{ outcome: number; transfer: number; again: string }>(ANSWERS, [expertId]);
  return {
    total: rows.length,
    outcome: tally(rows.map(({ outcome }) => outcome)),
    transfer: tally(rows.map(({ transfer }) => transfer)),
    again: tally(rows.map(({ again }) => again)),
  };
}
