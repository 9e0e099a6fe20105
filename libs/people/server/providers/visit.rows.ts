import { one, type Sql } from '@minga/kernel/server';
import type { ProviderPurpose } from '../../contract';
import type { Claims } from './claims';

/** As long as somebody may take to sign in at the provider. */
export const VISIT_MINUTES = 10;
/** As long as somebody may take to prove the account that they have here. */
export const WAITING_MINUTES = 30;

export interface NewVisit {
  stateHash: string;
  providerId: string;
  browserHash: string;
  purpose: ProviderPurpose;
  sessionId: string | null;
  next: string;
  nonce: string;
  verifier: string;
}

export interface VisitRow {
  purpose: ProviderPurpose;
  session_id: string | null;
  next: string;
  nonce: string;
  verifier: string;
}

export interface WaitingRow {
  provider_id: string;
  provider: string;
  issuer: string;
  account_id: string;
  subject: string;
  email: string;
  claims: Claims;
}

const BEGIN = `INSERT INTO provider_visit (state_hash, provider_id, browser_hash, purpose, session_id, next, nonce, verifier, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, now() + interval '${VISIT_MINUTES} minutes')`;
// All three must fit: the state, the provider that was visited, the browser that went
const TAKE = `DELETE FROM provider_visit WHERE state_hash = $1 AND provider_id = $2 AND browser_hash = $3 AND expires_at > now()
  RETURNING purpose, session_id, next, nonce, verifier`;
const WAIT = `INSERT INTO waiting_identity (browser_hash, provider_id, account_id, subject, email, claims, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6::jsonb, now() + interval '${WAITING_MINUTES} minutes')
  ON CONFLICT (browser_hash) DO UPDATE SET provider_id = EXCLUDED.provider_id, account_id = EXCLUDED.account_id, subject = EXCLUDED.subject,
    email = EXCLUDED.email, claims = EXCLUDED.claims, expires_at = EXCLUDED.expires_at`;
const WAITING_COLUMNS = 'w.provider_id, p.name AS provider, p.issuer, w.account_id, w.subject, w.email, w.claims';
const WAITING = `SELECT ${WAITING_COLUMNS} FROM waiting_identity w JOIN identity_provider p ON p.id = w.provider_id
  WHERE w.browser_hash = $1 AND w.expires_at > now() AND p.enabled`;
const STOP_WAITING = 'DELETE FROM waiting_identity WHERE browser_hash = $1';
const FORGET = [
  'DELETE FROM provider_visit WHERE expires_at < now()',
  'DELETE FROM waiting_identity WHERE expires_at < now()',
  'DELETE FROM seen_logout WHERE expires_at < now()',
] as const;

export const visitRows = {
  begin: (sql: Sql, { stateHash, providerId, browserHash, purpose, sessionId, next, nonce, verifier }: NewVisit) =>
    sql.query(BEGIN, [stateHash, providerId, browserHash, purpose, sessionId, next, nonce, verifier]),
  take: (sql: Sql, stateHash: string, providerId: string, browserHash: string) => one<VisitRow>(sql, TAKE, [stateHash, providerId, browserHash]),
  wait: (sql: Sql, browserHash: string, { provider_id, account_id, subject, email, claims }: Omit<WaitingRow, 'provider' | 'issuer'>) =>
    sql.query(WAIT, [browserHash, provider_id, account_id, subject, email, JSON.stringify(claims)]),
  waiting: (sql: Sql, browserHash: string) => one<WaitingRow>(sql, WAITING, [browserHash]),
  stopWaiting: (sql: Sql, browserHash: string) => sql.query(STOP_WAITING, [browserHash]),
  async forgetOld(sql: Sql): Promise<void> {
    for (const statement of FORGET) await sql.query(statement);
  },
};
