import { one, type Sql } from '@minga/kernel/server';

/** Somebody who leaves the page to install an app comes back within this. */
const DRAFT_LASTS = '1 hour';

const AUTHENTICATOR = 'SELECT secret, confirmed_at FROM authenticator WHERE account_id = $1';
/** A step is used once, and none before it: of two requests at once one finds the row changed. */
const USE_STEP = 'UPDATE authenticator SET last_step = $2 WHERE account_id = $1 AND last_step < $2 RETURNING account_id';
const PUT = `INSERT INTO authenticator (account_id, secret, last_step) VALUES ($1, $2, $3)
  ON CONFLICT (account_id) DO UPDATE SET secret = $2, last_step = $3, confirmed_at = now()`;
const REMOVE = 'DELETE FROM authenticator WHERE account_id = $1 RETURNING account_id';
const USE_CODE = 'UPDATE recovery_code SET used_at = now() WHERE account_id = $1 AND digest = ANY($2::text[]) AND used_at IS NULL RETURNING account_id';
const FORGET_CODES = 'DELETE FROM recovery_code WHERE account_id = $1';
const ADD_CODES = 'INSERT INTO recovery_code (account_id, digest) SELECT $1, unnest($2::text[])';
const PUT_DRAFT = `INSERT INTO authenticator_draft (account_id, secret, expires_at) VALUES ($1, $2, now() + interval '${DRAFT_LASTS}')
  ON CONFLICT (account_id) DO UPDATE SET secret = $2, expires_at = EXCLUDED.expires_at RETURNING secret, expires_at`;
const DRAFT = 'SELECT secret, expires_at FROM authenticator_draft WHERE account_id = $1 AND expires_at > now()';
const TAKE_DRAFT = 'DELETE FROM authenticator_draft WHERE account_id = $1 AND secret = $2 RETURNING account_id';
const FORGET_DRAFTS = 'DELETE FROM authenticator_draft WHERE expires_at < now()';

export interface DraftRow {
  secret: string;
  expires_at: Date;
}

const did = async (sql: Sql, text: string, values: readonly unknown[]): Promise<boolean> => (await sql.query(text, values)).length > 0;

/** Rows of authenticator apps and recovery codes; secrets are sealed. */
export const factorRows = {
  authenticator: (sql: Sql, accountId: string) => one<{ secret: string; confirmed_at: Date }>(sql, AUTHENTICATOR, [accountId]),
  /** @returns false when this step or a later one was used before */
  useStep: (sql: Sql, accountId: string, step: number) => did(sql, USE_STEP, [accountId, step]),
  put: (sql: Sql, accountId: string, secret: string, step: number) => sql.query(PUT, [accountId, secret, step]),
  remove: (sql: Sql, accountId: string) => did(sql, REMOVE, [accountId]),
  useRecoveryCode: (sql: Sql, accountId: string, digests: readonly string[]) => did(sql, USE_CODE, [accountId, digests]),
  forgetRecoveryCodes: (sql: Sql, accountId: string) => sql.query(FORGET_CODES, [accountId]),
  async putRecoveryCodes(sql: Sql, accountId: string, digests: readonly string[]): Promise<void> {
    await sql.query(FORGET_CODES, [accountId]);
    await sql.query(ADD_CODES, [accountId, digests]);
  },
  putDraft: async (sql: Sql, accountId: string, secret: string) => (await one<DraftRow>(sql, PUT_DRAFT, [accountId, secret]))!,
  draft: (sql: Sql, accountId: string) => one<DraftRow>(sql, DRAFT, [accountId]),
  /** Of two confirmations at once one takes it. */
  takeDraft: (sql: Sql, accountId: string, secret: string) => did(sql, TAKE_DRAFT, [accountId, secret]),
  forgetDrafts: (sql: Sql) => sql.query(FORGET_DRAFTS),
};
