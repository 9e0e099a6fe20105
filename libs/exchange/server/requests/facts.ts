import type { Sql } from '@minga/kernel/server';
import { one } from '@minga/kernel/server';
import { missingIn, type Facts, type Need } from '../../contract';
import { dealFacts } from '../deal/facts';
import { workFacts } from '../work.facts';
import { needOf, type RequestRow } from './request.rows';

/**
 * What must hold before an act, as SQL over the request's row under `alias`: each part adds its own.
 * What has no clause and is not given to `move` does not hold.
 */
type FactClause = (alias: string) => string;

const CLAUSES: Partial<Record<Need, FactClause>> = {
  ...dealFacts,
  ...workFacts,
  'deadline-passed': (r) => `coalesce(${r}.offers_until < (now() AT TIME ZONE 'UTC')::date, false)`,
};

const FACTS = `SELECT json_build_object(${Object.entries(CLAUSES)
  .map(([need, clause]) => `'${need}', ${clause!('r')}`)
  .join(', ')}) AS facts FROM exchange_request r WHERE r.id = $1`;

/** Today in UTC: the day that deadlines are held against. */
export const today = (): string => new Date().toISOString().slice(0, 10);

/** What holds of a request now. */
export async function factsOf(sql: Sql, row: RequestRow): Promise<Facts> {
  const found = await one<{ facts: Facts }>(sql, FACTS, [row.id]);
  return { ...found?.facts, complete: missingIn(needOf(row), today()).length === 0 };
}
