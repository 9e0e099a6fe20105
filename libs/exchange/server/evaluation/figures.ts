import type { Sql } from '@minga/kernel/server';
import { UNSEALED, type EvaluationFigures } from '../../contract';

const OPEN = UNSEALED.map((state) => `'${state}'`).join(', ');
/** What requesters said of exchanges in which the account's help was accepted: as who offered, or as one of the team. */
const ANSWERS = `SELECT e.outcome, e.transfer, e.again FROM exchange_evaluation e JOIN exchange_request r ON r.id = e.request_id
  WHERE e.side = 'requester' AND r.state IN (${OPEN}) AND EXISTS (
    SELECT FROM exchange_offer f LEFT JOIN exchange_offer_member m ON m.offer_id = f.id AND m.account_id = $1 AND m.confirmed
    WHERE f.request_id = r.id AND f.state = 'accepted' AND (f.maker_id = $1 OR m.account_id IS NOT NULL))`;

const tally = (answers: readonly (string | number)[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
};

/** How somebody's help was evaluated, by question. What is sealed counts nowhere. */
export async function evaluationFigures(sql: Sql, accountId: string): Promise<EvaluationFigures> {
  const rows = await sql.query<{ outcome: number; transfer: number; again: string }>(ANSWERS, [accountId]);
  return {
    total: rows.length,
    outcome: tally(rows.map(({ outcome }) => outcome)),
    transfer: tally(rows.map(({ transfer }) => transfer)),
    again: tally(rows.map(({ again }) => again)),
  };
}
