import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Refusal } from '@minga/kernel/contract';
import { Db, one } from '@minga/kernel/server';

/** How often something may be tried: `burst` at once, then one more each `seconds`. */
export interface Allowance {
  name: string;
  burst: number;
  seconds: number;
}

/** A ministry behind one address may sign in together at the start of a session. */
export const SIGN_IN_BY_ADDRESS: Allowance = { name: 'sign-in-address', burst: 100, seconds: 3 };
/** Wrong passwords of one account; right ones are given back. About 80 an hour, the bound that ASVS sets. */
export const SIGN_IN_BY_ACCOUNT: Allowance = { name: 'sign-in-account', burst: 20, seconds: 60 };
/** A training may register sixty people from one room. */
export const REGISTER_BY_ADDRESS: Allowance = { name: 'register-address', burst: 60, seconds: 60 };
/** Passwords to be proved again while signed in, and pictures: work that costs the server. */
export const PASSWORD_BY_ACCOUNT: Allowance = { name: 'password-account', burst: 10, seconds: 60 };
export const PHOTO_BY_ACCOUNT: Allowance = { name: 'photo-account', burst: 20, seconds: 30 };
export const ORGANISATION_BY_ACCOUNT: Allowance = { name: 'organisation-account', burst: 20, seconds: 60 };

/** A bucket that nobody has touched for this long is full again, whatever its allowance. */
const FORGOTTEN = '1 day';

const REFILLED = 'LEAST($2::float8, b.tokens + extract(epoch FROM now() - b.at) / $3::float8)';
const TAKE = `
  INSERT INTO attempt_bucket AS b (key, tokens, granted) VALUES ($1, $2::float8 - 1, true)
  ON CONFLICT (key) DO UPDATE SET
    tokens = CASE WHEN ${REFILLED} >= 1 THEN ${REFILLED} - 1 ELSE ${REFILLED} END,
    granted = ${REFILLED} >= 1,
    at = now()
  RETURNING tokens, granted`;
const GIVE_BACK = 'UPDATE attempt_bucket SET tokens = LEAST($2::float8, tokens + 1) WHERE key = $1';

// Addresses and e-mails are not kept as they are
const keyOf = (allowance: Allowance, who: string): string =>
  `${allowance.name}:${createHash('sha256').update(who).digest('base64url')}`;

/** Bounds what may be tried, in PostgreSQL, so that all processes of a site count together. */
@Injectable()
export class Attempts {
  constructor(private readonly db: Db) {}

  /** Counts one attempt by `who`. @throws Refusal 429 with the seconds to wait */
  async take(allowance: Allowance, who: string): Promise<void> {
    const values = [keyOf(allowance, who), allowance.burst, allowance.seconds];
    const bucket = await one<{ tokens: number; granted: boolean }>(this.db, TAKE, values);
    if (bucket?.granted) return;
    const retryAfterSeconds = Math.ceil((1 - (bucket?.tokens ?? 0)) * allowance.seconds);
    throw new Refusal('too-many-attempts', { status: 429, facts: { retryAfterSeconds } });
  }

  /** Takes back an attempt that turned out to be honest. */
  async giveBack(allowance: Allowance, who: string): Promise<void> {
    await this.db.query(GIVE_BACK, [keyOf(allowance, who), allowance.burst]);
  }

  async forgetOld(): Promise<void> {
    await this.db.query(`DELETE FROM attempt_bucket WHERE at < now() - interval '${FORGOTTEN}'`);
  }
}
