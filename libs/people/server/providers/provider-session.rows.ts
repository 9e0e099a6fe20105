import { one, type Sql } from '@minga/kernel/server';

/** The session at a provider that one here came by. */
export interface ProviderSession {
  providerId: string;
  subject: string;
  sid: string | null;
  /** Sealed. */
  idToken: string;
}

const KEEP = `INSERT INTO provider_session (session_id, provider_id, subject, sid, id_token)
  SELECT s.id, $2, $3, $4, $5 FROM session s WHERE s.token_hash = $1`;
const OF_SESSION = 'SELECT provider_id, id_token FROM provider_session WHERE session_id = $1';
const BY_SID = 'SELECT session_id AS id FROM provider_session WHERE provider_id = $1 AND sid = $2 AND ($3::text IS NULL OR subject = $3)';
const BY_SUBJECT = 'SELECT session_id AS id FROM provider_session WHERE provider_id = $1 AND subject = $2';
const SEE = `INSERT INTO seen_logout (jti_hash, expires_at) VALUES ($1, now() + make_interval(secs => $2)) ON CONFLICT DO NOTHING RETURNING jti_hash`;

const idsOf = async (rows: Promise<{ id: string }[]>): Promise<string[]> => (await rows).map(({ id }) => id);

export const providerSessionRows = {
  /** @param tokenHash the digest of the token of a session that was just opened */
  keep: (sql: Sql, tokenHash: string, { providerId, subject, sid, idToken }: ProviderSession) =>
    sql.query(KEEP, [tokenHash, providerId, subject, sid, idToken]),
  ofSession: (sql: Sql, sessionId: string) => one<{ provider_id: string; id_token: string | null }>(sql, OF_SESSION, [sessionId]),
  bySid: (sql: Sql, providerId: string, sid: string, subject: string | null) => idsOf(sql.query<{ id: string }>(BY_SID, [providerId, sid, subject])),
  bySubject: (sql: Sql, providerId: string, subject: string) => idsOf(sql.query<{ id: string }>(BY_SUBJECT, [providerId, subject])),
  /** @returns false when this token was used before */
  seeLogout: async (sql: Sql, jtiHash: string, seconds: number) => (await sql.query(SEE, [jtiHash, seconds])).length > 0,
};
