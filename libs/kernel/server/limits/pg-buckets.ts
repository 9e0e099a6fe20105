import { one, type Sql } from '../db/sql';
import type { Allowance } from './allowance';
import type { Buckets, Granted } from './buckets';

/** A bucket that nobody has touched for this long is full again, whatever its allowance. */
const FORGOTTEN = '1 day';

const REFILLED = 'LEAST($2::float8, b.tokens + extract(epoch FROM now() - b.at) / $3::float8)';
const GRANTED = `LEAST($4::float8, floor(${REFILLED}))`;
const TAKE = `
  INSERT INTO limit_bucket AS b (key, tokens, granted) VALUES ($1, $2::float8 - LEAST($4::float8, $2::float8), LEAST($4::float8, $2::float8))
  ON CONFLICT (key) DO UPDATE SET tokens = ${REFILLED} - ${GRANTED}, granted = ${GRANTED}, at = now()
  RETURNING tokens, granted`;
/** Each first request of somebody writes one: it does not wait for the disk. */
const LEASE = `${TAKE}, set_config('synchronous_commit', 'off', true) AS soon`;
const GIVE_BACK = 'UPDATE limit_bucket SET tokens = LEAST($2::float8, tokens + $3::float8) WHERE key = $1';

/** In PostgreSQL: nothing more to run. */
export class PgBuckets implements Buckets {
  constructor(private readonly sql: Sql) {}

  async take(key: string, { burst, seconds }: Allowance, want: number, within: Sql = this.sql): Promise<Granted> {
    return (await one<Granted & Record<string, unknown>>(within, TAKE, [key, burst, seconds, want]))!;
  }

  async lease(key: string, { burst, seconds }: Allowance, want: number): Promise<Granted> {
    const { granted, tokens } = (await one<Granted & Record<string, unknown>>(this.sql, LEASE, [key, burst, seconds, want]))!;
    return { granted, tokens };
  }

  async giveBack(key: string, { burst }: Allowance, tokens: number): Promise<void> {
    await this.sql.query(GIVE_BACK, [key, burst, tokens]);
  }

  async forgetOld(): Promise<void> {
    await this.sql.query(`DELETE FROM limit_bucket WHERE at < now() - interval '${FORGOTTEN}'`);
  }

  stop(): Promise<void> {
    return Promise.resolve();
  }
}
