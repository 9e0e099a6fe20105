import { one, type Sql } from '@minga/kernel/server';
import { ADMISSIONS_MOST, type PersonCard, type Registration } from '../../contract';
import { cardJoins, cardJson } from '../cards';

interface OpenRow {
  person: PersonCard;
  email: string;
  title: string | null;
  state: Registration['state'];
  revision: number;
  asked_at: Date;
  question: string | null;
  answer: string | null;
}

const OPEN = `SELECT ${cardJson('a')} AS person, a.email, a_f.title, d.state, d.revision, d.asked_at, d.question, d.answer
  FROM admission d JOIN account a ON a.id = d.account_id ${cardJoins('a')} WHERE d.state IN ('waiting', 'asked') ORDER BY d.asked_at, d.account_id LIMIT ${ADMISSIONS_MOST}`;
const COUNT = "SELECT count(*)::int AS count FROM admission WHERE state IN ('waiting', 'asked')";
const STATE = 'SELECT state FROM admission WHERE account_id = $1';
const ASK = "INSERT INTO admission (account_id, state) VALUES ($1, 'waiting') ON CONFLICT DO NOTHING";
const EXISTS = 'SELECT 1 AS there FROM admission WHERE account_id = $1';
const DECIDE = `UPDATE admission SET state = $3, question = CASE WHEN $3 = 'asked' THEN $4 ELSE question END,
    reason = CASE WHEN $3 = 'refused' THEN $4 END, answer = CASE WHEN $3 = 'asked' THEN NULL ELSE answer END,
    decided_by = $5, decided_at = now(), revision = revision + 1
  WHERE account_id = $1 AND revision = $2 AND state IN ('waiting', 'asked') RETURNING account_id`;
const QUESTION = "SELECT question FROM admission WHERE account_id = $1 AND state = 'asked'";
const ANSWER = "UPDATE admission SET state = 'waiting', answer = $2, revision = revision + 1 WHERE account_id = $1 AND state = 'asked' RETURNING account_id";

export type AdmissionState = 'waiting' | 'asked' | 'approved' | 'refused';

export const admissionRows = {
  async open(sql: Sql): Promise<Registration[]> {
    const rows = await sql.query<OpenRow & Record<string, unknown>>(OPEN);
    return rows.map(({ asked_at, ...row }) => ({ ...row, askedAt: asked_at.toISOString() }));
  },
  count: async (sql: Sql): Promise<number> => (await one<{ count: number }>(sql, COUNT))!.count,
  state: async (sql: Sql, accountId: string) => (await one<{ state: AdmissionState }>(sql, STATE, [accountId]))?.state,
  ask: (sql: Sql, accountId: string) => sql.query(ASK, [accountId]),
  exists: async (sql: Sql, accountId: string) => (await sql.query(EXISTS, [accountId])).length > 0,
  decide: (sql: Sql, accountId: string, revision: number, state: AdmissionState, text: string | null, by: string | null) =>
    one<{ account_id: string }>(sql, DECIDE, [accountId, revision, state, text, by]),
  question: async (sql: Sql, accountId: string) => (await one<{ question: string | null }>(sql, QUESTION, [accountId]))?.question ?? null,
  answer: (sql: Sql, accountId: string, answer: string) => one<{ account_id: string }>(sql, ANSWER, [accountId, answer]),
};

