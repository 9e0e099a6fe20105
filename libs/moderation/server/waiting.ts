import { one, type Sql, type WaitingCount } from '@minga/kernel/server';
import { DECIDABLE } from './appeals/appeal.rows';

const number = async (sql: Sql, text: string): Promise<number> => (await one<{ waiting: number }>(sql, text))!.waiting;

/** As the stewards' queue has it: of private groups only what was handed to them. */
const REVIEW = `SELECT count(*)::int AS waiting FROM review_item i LEFT JOIN working_group g ON g.id = i.group_id
  WHERE i.ended_at IS NULL AND (i.desk = 'stewards' OR g.visibility <> 'private')`;
const APPEALS = `SELECT count(*)::int AS waiting FROM appeal p WHERE p.state = 'waiting' AND ${DECIDABLE}`;

/** What stewards find beside the links of their side navigation. */
export const moderationWaiting: readonly WaitingCount[] = [
  { id: 'moderation.review', path: '/review', count: (sql) => number(sql, REVIEW) },
  { id: 'moderation.appeals', path: '/appeals', count: (sql) => number(sql, APPEALS) },
];
