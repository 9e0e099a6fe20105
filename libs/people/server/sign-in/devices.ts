import type { Sql } from '@minga/kernel/server';
import { newSessionToken, tokenHash } from '../session-token';

/** As long as browsers keep a cookie. */
export const DEVICE_DAYS = 400;

const KNOW = `INSERT INTO known_device (account_id, digest) VALUES ($1, $2)
  ON CONFLICT (account_id, digest) DO UPDATE SET seen_at = now() RETURNING (xmax <> 0) AS known`;
const FORGET = `DELETE FROM known_device WHERE seen_at < now() - interval '${DEVICE_DAYS} days'`;

export interface MetDevice {
  /** For the browser's cookie. */
  token: string;
  /** The account has signed in from this browser before. */
  known: boolean;
}

export const deviceRows = {
  /** Remembers the browser for this account. What no browser of ours holds is replaced. */
  async meet(sql: Sql, accountId: string, given: string | undefined): Promise<MetDevice> {
    const hash = given && tokenHash(given);
    const { token, hash: digest } = hash ? { token: given, hash } : newSessionToken();
    const [row] = await sql.query<{ known: boolean }>(KNOW, [accountId, digest]);
    return { token, known: row!.known };
  },
  forget: (sql: Sql) => sql.query(FORGET),
};
