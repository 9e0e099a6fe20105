import { newId } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { Claims } from './claims';

export interface IdentityRow {
  id: string;
  account_id: string;
  provider_id: string;
  provider: string;
  email: string | null;
  linked_at: Date;
  last_used_at: Date;
}

export interface NewIdentity {
  accountId: string;
  providerId: string;
  issuer: string;
  subject: string;
  email: string | null;
  claims: Claims;
}

export interface LatestClaims {
  name: string;
  claims: Claims;
  last_used_at: Date;
}

const COLUMNS = 'i.id, i.account_id, i.provider_id, p.name AS provider, i.email, i.linked_at, i.last_used_at';
const FROM = 'FROM account_identity i JOIN identity_provider p ON p.id = i.provider_id';
const BY_SUBJECT = `SELECT ${COLUMNS} ${FROM} WHERE i.issuer = $1 AND i.subject = $2`;
const OF_ACCOUNT = `SELECT ${COLUMNS} ${FROM} WHERE i.account_id = $1 ORDER BY i.linked_at, i.id`;
const INSERT = `INSERT INTO account_identity (id, account_id, provider_id, issuer, subject, email, claims)
  VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb) ON CONFLICT DO NOTHING RETURNING id`;
const USED = 'UPDATE account_identity SET last_used_at = now(), email = $2, claims = $3::jsonb WHERE id = $1';
const REMOVE = 'DELETE FROM account_identity WHERE id = $1 AND account_id = $2';
const LATEST = `SELECT a.name, i.claims, i.last_used_at FROM account_identity i JOIN account a ON a.id = i.account_id
  WHERE i.provider_id = $1 AND a.erased_at IS NULL ORDER BY i.last_used_at DESC LIMIT $2`;

export const identityRows = {
  bySubject: (sql: Sql, issuer: string, subject: string) => one<IdentityRow>(sql, BY_SUBJECT, [issuer, subject]),
  ofAccount: (sql: Sql, accountId: string) => sql.query<IdentityRow>(OF_ACCOUNT, [accountId]),
  /** @returns false when somebody has it, or the account has another one of this provider */
  async insert(sql: Sql, { accountId, providerId, issuer, subject, email, claims }: NewIdentity): Promise<boolean> {
    const values = [newId(), accountId, providerId, issuer, subject, email, JSON.stringify(claims)];
    return (await sql.query(INSERT, values)).length > 0;
  },
  used: (sql: Sql, id: string, email: string | null, claims: Claims) => sql.query(USED, [id, email, JSON.stringify(claims)]),
  remove: (sql: Sql, id: string, accountId: string) => sql.query(REMOVE, [id, accountId]),
  latest: (sql: Sql, providerId: string, most: number) => sql.query<LatestClaims>(LATEST, [providerId, most]),
};
