import { newId } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { SessionFacts } from '../contract';
import type { Browser } from './browser';
import type { SignInMethod } from './sign-in/methods';

/** A session that nobody uses ends after these days; use moves its end on. */
export const SESSION_DAYS = 30;
/** However much it is used, a session ends after these days: also the longest that browsers keep a cookie. */
export const LONGEST_SESSION_DAYS = 400;
/** `last_seen_at` is exact to this, so that reading writes nothing most of the time. */
export const SEEN_EXACT_TO = '1 hour';

interface SessionRow {
  id: string;
  browser: string | null;
  system: string | null;
  created_at: Date;
  last_seen_at: Date;
  method: SignInMethod;
  new_device: boolean;
}

const COLUMNS = 'id, browser, system, created_at, last_seen_at, method, new_device';
const OPEN = `INSERT INTO session (id, account_id, token_hash, browser, system, method, new_device, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, now() + interval '${SESSION_DAYS} days') RETURNING ${COLUMNS}`;
const OF_ACCOUNT = `SELECT ${COLUMNS} FROM session WHERE account_id = $1 AND expires_at > now() ORDER BY created_at DESC, id DESC`;
const SEEN = `UPDATE session SET last_seen_at = now(),
  expires_at = LEAST(now() + interval '${SESSION_DAYS} days', created_at + interval '${LONGEST_SESSION_DAYS} days') WHERE id = $1`;
const ROTATE = 'UPDATE session SET token_hash = $2, authenticated_at = now() WHERE id = $1';
const END = 'DELETE FROM session WHERE id = ANY($1::uuid[]) RETURNING id, account_id';
const END_ALL = 'DELETE FROM session WHERE account_id = $1 RETURNING id, account_id';
const END_OTHERS = 'DELETE FROM session WHERE account_id = $1 AND id <> $2 RETURNING id, account_id';
/** As many as one transaction tells of; the next sweep takes the rest. */
const SWEPT_AT_ONCE = 1000;
const END_EXPIRED = `DELETE FROM session WHERE id IN (SELECT id FROM session WHERE expires_at < now() LIMIT ${SWEPT_AT_ONCE}) RETURNING id, account_id`;

const factsOf = (row: SessionRow): SessionFacts => ({
  id: row.id,
  browser: row.browser,
  system: row.system,
  createdAt: row.created_at.toISOString(),
  lastSeenAt: row.last_seen_at.toISOString(),
  method: row.method,
  newDevice: row.new_device,
});

export interface EndedSession {
  id: string;
  account_id: string;
}

export interface Opening {
  method: SignInMethod;
  newDevice: boolean;
}

export const sessionRows = {
  async open(sql: Sql, accountId: string, tokenHash: string, { browser, system }: Browser, { method, newDevice }: Opening): Promise<SessionFacts> {
    return factsOf((await one<SessionRow>(sql, OPEN, [newId(), accountId, tokenHash, browser, system, method, newDevice]))!);
  },
  async ofAccount(sql: Sql, accountId: string): Promise<SessionFacts[]> {
    return (await sql.query<SessionRow>(OF_ACCOUNT, [accountId])).map(factsOf);
  },
  seen: (sql: Sql, id: string) => sql.query(SEEN, [id]),
  /** A fresh token, for who has just shown who they are. */
  rotate: (sql: Sql, id: string, tokenHash: string) => sql.query(ROTATE, [id, tokenHash]),
  end: (sql: Sql, ids: readonly string[]) => sql.query<EndedSession>(END, [ids]),
  endAll: (sql: Sql, accountId: string) => sql.query<EndedSession>(END_ALL, [accountId]),
  endOthers: (sql: Sql, accountId: string, keep: string) => sql.query<EndedSession>(END_OTHERS, [accountId, keep]),
  endExpired: (sql: Sql) => sql.query<EndedSession>(END_EXPIRED),
};
