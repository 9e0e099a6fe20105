import { one, type Sql } from '@minga/kernel/server';

/** Wrong codes before a code is worth nothing: six digits and five tries are one chance in 200 000. */
export const MOST_TRIES = 5;

export interface OneTimeRow {
  id: string;
  accountId: string | null;
  email: string | null;
  data: Record<string, unknown>;
}

export interface NewOneTime {
  id: string;
  purpose: string;
  accountId: string | null;
  email: string | null;
  data: Record<string, unknown>;
  tokenDigest: string;
  ticketDigest: string;
  codeDigest: string;
  minutes: number;
}

const COLUMNS = 'id, account_id AS "accountId", email, data';
const ALIVE = 'purpose = $1 AND used_at IS NULL AND expires_at > now()';
const INSERT = `INSERT INTO one_time (id, purpose, account_id, email, data, token_digest, ticket_digest, code_digest, expires_at)
  VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, now() + make_interval(mins => $9))`;
const PEEK = `SELECT ${COLUMNS} FROM one_time WHERE ${ALIVE} AND token_digest = $2`;
const USE_TOKEN = `UPDATE one_time SET used_at = now() WHERE ${ALIVE} AND token_digest = $2 RETURNING ${COLUMNS}`;
const USE = `UPDATE one_time SET used_at = now() WHERE ${ALIVE} AND id = $2 RETURNING ${COLUMNS}`;
const TRY = (which: string): string => `UPDATE one_time SET tries = tries + 1 WHERE ${ALIVE} AND tries < ${MOST_TRIES} AND id = (${which}) RETURNING id, code_digest`;
const TRY_TICKET = TRY('SELECT id FROM one_time WHERE ticket_digest = $2');
const TRY_EMAIL = TRY(`SELECT id FROM one_time WHERE ${ALIVE} AND email = $2 ORDER BY created_at DESC, id DESC LIMIT 1`);
const WITHDRAW = 'DELETE FROM one_time WHERE account_id = $1 AND purpose = ANY($2::text[]) AND used_at IS NULL';
const FORGET = "DELETE FROM one_time WHERE expires_at < now() - interval '1 day'";

interface Tried {
  id: string;
  code_digest: string;
}

export const oneTimeRows = {
  insert: (sql: Sql, row: NewOneTime) =>
    sql.query(INSERT, [row.id, row.purpose, row.accountId, row.email, JSON.stringify(row.data), row.tokenDigest, row.ticketDigest, row.codeDigest, row.minutes]),
  peek: (sql: Sql, purpose: string, tokenDigest: string) => one<OneTimeRow & Record<string, unknown>>(sql, PEEK, [purpose, tokenDigest]),
  useToken: (sql: Sql, purpose: string, tokenDigest: string) => one<OneTimeRow & Record<string, unknown>>(sql, USE_TOKEN, [purpose, tokenDigest]),
  use: (sql: Sql, purpose: string, id: string) => one<OneTimeRow & Record<string, unknown>>(sql, USE, [purpose, id]),
  tryTicket: (sql: Sql, purpose: string, ticketDigest: string) => one<Tried & Record<string, unknown>>(sql, TRY_TICKET, [purpose, ticketDigest]),
  tryEmail: (sql: Sql, purpose: string, email: string) => one<Tried & Record<string, unknown>>(sql, TRY_EMAIL, [purpose, email]),
  withdraw: (sql: Sql, accountId: string, purposes: readonly string[]) => sql.query(WITHDRAW, [accountId, purposes]),
  forget: (sql: Sql) => sql.query(FORGET),
};
