import type { WebAuthnCredential } from '@simplewebauthn/server';
import { newId } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { Passkey } from '../../contract';

interface PasskeyRow {
  id: string;
  name: string;
  synced: boolean;
  created_at: Date;
  last_used_at: Date | null;
}

export interface KnownPasskey {
  id: string;
  account_id: string;
  credential_id: string;
  public_key: Buffer;
  /** A bigint, which the driver gives as text. */
  counter: string;
  name: string;
}

const COLUMNS = 'id, name, synced, created_at, last_used_at';
const OF_ACCOUNT = `SELECT ${COLUMNS} FROM passkey WHERE account_id = $1 ORDER BY created_at DESC, id DESC`;
const CREDENTIALS = 'SELECT credential_id, transports FROM passkey WHERE account_id = $1';
const BY_CREDENTIAL = 'SELECT id, account_id, credential_id, public_key, counter, name FROM passkey WHERE credential_id = $1';
const INSERT = `INSERT INTO passkey (id, account_id, credential_id, public_key, counter, transports, name, synced)
  VALUES ($1, $2, $3, $4, $5, $6::text[], $7, $8) ON CONFLICT (credential_id) DO NOTHING RETURNING ${COLUMNS}`;
/** Authenticators without a counter always say zero; of two answers with one count the second finds the row changed. */
const USED = `UPDATE passkey SET counter = $2, synced = $3, last_used_at = now()
  WHERE id = $1 AND (counter < $2 OR (counter = 0 AND $2 = 0)) RETURNING id`;
const RENAME = 'UPDATE passkey SET name = $3 WHERE id = $1 AND account_id = $2 RETURNING name';
const REMOVE = 'DELETE FROM passkey WHERE id = $1 AND account_id = $2 RETURNING name';

const passkeyOf = (row: PasskeyRow): Passkey => ({
  id: row.id,
  name: row.name,
  synced: row.synced,
  createdAt: row.created_at.toISOString(),
  lastUsedAt: row.last_used_at?.toISOString() ?? null,
});

export interface NewPasskey {
  accountId: string;
  credential: WebAuthnCredential;
  name: string;
  synced: boolean;
}

export const passkeyRows = {
  ofAccount: async (sql: Sql, accountId: string) => (await sql.query<PasskeyRow>(OF_ACCOUNT, [accountId])).map(passkeyOf),
  /** What the browser is told to leave out: it has these already. */
  async credentials(sql: Sql, accountId: string): Promise<{ id: string; transports: string[] }[]> {
    const rows = await sql.query<{ credential_id: string; transports: string[] }>(CREDENTIALS, [accountId]);
    return rows.map(({ credential_id: id, transports }) => ({ id, transports }));
  },
  byCredential: (sql: Sql, credentialId: string) => one<KnownPasskey>(sql, BY_CREDENTIAL, [credentialId]),
  /** @returns undefined when this credential is kept already, by whomever */
  async insert(sql: Sql, { accountId, credential: { id, publicKey, counter, transports }, name, synced }: NewPasskey): Promise<Passkey | undefined> {
    const values = [newId(), accountId, id, Buffer.from(publicKey), counter, transports ?? [], name, synced];
    const row = await one<PasskeyRow>(sql, INSERT, values);
    return row && passkeyOf(row);
  },
  /** @returns false when its count has not grown */
  used: async (sql: Sql, id: string, counter: number, synced: boolean) => (await sql.query(USED, [id, counter, synced])).length > 0,
  /** @returns undefined when the account has none of this id */
  rename: (sql: Sql, id: string, accountId: string, name: string) => one<{ name: string }>(sql, RENAME, [id, accountId, name]),
  remove: (sql: Sql, id: string, accountId: string) => one<{ name: string }>(sql, REMOVE, [id, accountId]),
};
