import { newId, type Language } from '@minga/kernel/contract';
import { one, type Sql } from '@minga/kernel/server';
import type { RegisterInput } from '../../contract';

/** Somebody may come back to it the next morning. */
export const REGISTRATION_HOURS = 24;

/** What was typed, with the password's hash in the password's place. */
export type GivenRegistration = Omit<RegisterInput, 'password' | 'email'> & { passwordHash: string; next: string };

export interface Registration {
  id: string;
  email: string;
  language: Language;
  given: GivenRegistration;
}

type Row = Registration & Record<string, unknown>;
const COLUMNS = 'id, email, language, given';
const ALIVE = 'expires_at > now()';
const INSERT = `INSERT INTO registration (id, ticket_digest, email, language, given, expires_at)
  VALUES ($1, $2, $3, $4, $5::jsonb, now() + interval '${REGISTRATION_HOURS} hours') RETURNING ${COLUMNS}`;
const BY_TICKET = `SELECT ${COLUMNS} FROM registration WHERE ticket_digest = $1 AND ${ALIVE}`;
const CORRECT = `UPDATE registration SET email = $2 WHERE id = $1 AND ${ALIVE} RETURNING ${COLUMNS}`;
const TAKE = `DELETE FROM registration WHERE id = $1 AND email = $2 AND ${ALIVE} RETURNING ${COLUMNS}`;
const FORGET_ADDRESS = 'DELETE FROM registration WHERE email = $1';
const FORGET = 'DELETE FROM registration WHERE expires_at < now()';
const WITHDRAW = "DELETE FROM one_time WHERE purpose = $1 AND used_at IS NULL AND data->>'registrationId' = $2";

export const registrationRows = {
  insert: async (sql: Sql, ticketDigest: string, { email, language, given }: Omit<Registration, 'id'>): Promise<Registration> =>
    (await one<Row>(sql, INSERT, [newId(), ticketDigest, email, language, JSON.stringify(given)]))!,
  byTicket: (sql: Sql, ticketDigest: string): Promise<Registration | undefined> => one<Row>(sql, BY_TICKET, [ticketDigest]),
  correct: (sql: Sql, id: string, email: string): Promise<Registration | undefined> => one<Row>(sql, CORRECT, [id, email]),
  /** Takes it out, to be made an account. Undefined when its address was corrected since, or another request took it. */
  take: (sql: Sql, id: string, email: string): Promise<Registration | undefined> => one<Row>(sql, TAKE, [id, email]),
  forgetAddress: (sql: Sql, email: string) => sql.query(FORGET_ADDRESS, [email]),
  forget: (sql: Sql) => sql.query(FORGET),
  /** What was sent for it before serves no more. */
  withdraw: (sql: Sql, purpose: string, id: string) => sql.query(WITHDRAW, [purpose, id]),
};
