import { one, type Sql } from '@minga/kernel/server';
import type { Privacy } from '../../contract';

interface PrivacyRow extends Privacy {
  /** Name of the picture's files. */
  file: string | null;
}

const READ = `SELECT email_readers AS email, photo_readers AS photo, presence, unlisted, photo AS file FROM account WHERE id = $1`;
const WRITE = `UPDATE account SET email_readers = $2, photo_readers = $3, presence = $4, unlisted = $5 WHERE id = $1`;
const SHOWN_EMAIL = `SELECT CASE email_readers WHEN 'signed-in' THEN email END AS email FROM account
  WHERE handle = $1 AND kind = 'person' AND erased_at IS NULL`;

export async function privacyOf(sql: Sql, accountId: string): Promise<PrivacyRow | undefined> {
  return one<PrivacyRow>(sql, READ, [accountId]);
}

export const lockedPrivacyOf = (sql: Sql, accountId: string): Promise<PrivacyRow | undefined> =>
  one<PrivacyRow>(sql, `${READ} FOR UPDATE`, [accountId]);

export const writePrivacy = (sql: Sql, accountId: string, { email, photo, presence, unlisted }: Privacy) =>
  sql.query(WRITE, [accountId, email, photo, presence, unlisted]);

/** The address that somebody shows to signed-in people; undefined when nobody has the handle. */
export const shownEmail = (sql: Sql, handle: string) => one<{ email: string | null }>(sql, SHOWN_EMAIL, [handle]);
