import { createHash } from 'node:crypto';
import { Refusal } from '../../contract';
import type { Db } from '../db/db';
import { one } from '../db/sql';
import type { Allowance } from './allowance';

/** A bucket that nobody has touched for this long is full again, whatever its allowance. */
const FORGOTTEN = '1 day';

const REFILLED = 'LEAST($2::float8, b.tokens + extract(epoch FROM now() - b.at) / $3::float8)';
const TAKE = `
  INSERT INTO limit_bucket AS b (key, tokens, granted) VALUES ($1, $2::float8 - 1, 1)
  ON CONFLICT (key) DO UPDATE SET
    tokens = CASE WHEN ${REFILLED} >= 1 THEN ${REFILLED} - 1 ELSE ${REFILLED} END,
    granted = CASE WHEN ${REFILLED} >= 1 THEN 1 ELSE 0 END,
    at = now()
  RETURNING tokens, granted`;
const GIVE_BACK = 'UPDATE limit_bucket SET tokens = LEAST($2::float8, tokens + 1) WHERE key = $1';

// Addresses and e-mails are not kept as they are
const keyOf = (allowance: Allowance, who: string): string =>
  `${allowance.name}:${createHash('sha256').update(who).digest('base64url')}`;

/** Bounds what may be tried, so that all processes of a site count together. */
export class Limits {
  constructor(private readonly db: Db) {}

  /** Counts one attempt by `who`. @throws Refusal 429 `too-many-attempts` with the seconds to wait */
  async take(allowance: Allowance, who: string): Promise<void> {
    const values = [keyOf(allowance, who), allowance.burst, allowance.seconds];
    const bucket = await one<{ tokens: number; granted: number }>(this.db, TAKE, values);
    if (bucket && bucket.granted > 0) return;
    const retryAfterSeconds = Math.ceil((1 - (bucket?.tokens ?? 0)) * allowance.seconds);
    throw new Refusal('too-many-attempts', { status: 429, facts: { retryAfterSeconds } });
  }

  /** Takes back an attempt that turned out to be honest. */
  async giveBack(allowance: Allowance, who: string): Promise<void> {
    await this.db.query(GIVE_BACK, [keyOf(allowance, who), allowance.burst]);
  }

  async forgetOld(): Promise<void> {
    await this.db.query(`DELETE FROM limit_bucket WHERE at < now() - interval '${FORGOTTEN}'`);
  }
}
