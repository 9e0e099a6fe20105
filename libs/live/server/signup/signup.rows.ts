import { one, type Sql } from '@minga/kernel/server';
import type { SignUps } from '../../contract';

const COUNTS = `SELECT count(*) FILTER (WHERE NOT waiting)::int AS people, count(*) FILTER (WHERE waiting)::int AS waiting,
  max(CASE WHEN account_id = $2::uuid THEN CASE WHEN waiting THEN 'waiting' ELSE 'in' END END) AS mine FROM live_signup WHERE session_id = $1`;

/** Who will come, and what place the account has. */
export const signUpsOf = async (sql: Sql, sessionId: string, accountId: string | null): Promise<SignUps> => (await one<SignUps>(sql, COUNTS, [sessionId, accountId]))!;
