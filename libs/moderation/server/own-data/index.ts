import type { JsonValue } from '@minga/kernel/contract';
import type { Departing, OwnDataSlice, OwnRecords, Sql, Tx } from '@minga/kernel/server';
import { namesOf, namesThem, textWithout } from '@minga/people/server';

type Row = Record<string, JsonValue>;

/** What the person did and was told. Notes of moderators are not theirs to see, nor who judged. */
const PARTS: readonly (readonly [name: string, text: string])[] = [
  ['flags', 'SELECT f.reason, f.text, f.lang, f.at, f.state, f.answer, f.closed_at FROM flag f WHERE f.account_id = $1 ORDER BY f.at'],
  ['moderation', 'SELECT m.act, m.subject_type, m.text, m.at, m.answer, m.answered_at FROM moderation_act m WHERE m.account_id = $1 ORDER BY m.at'],
  ['sanctions', 'SELECT s.kind, s.reason, s.lang, s.at, s.until, s.lifted_at FROM site_sanction s WHERE s.account_id = $1 ORDER BY s.at'],
  ['appeals', 'SELECT a.text, a.lang, a.at, a.state, a.answer, a.decided_at FROM appeal a WHERE a.account_id = $1 ORDER BY a.at'],
];

async function* exportOwn(sql: Sql, accountId: string): AsyncIterable<OwnRecords> {
  for (const [name, text] of PARTS) {
    const found = await sql.query<{ row: Row }>(`SELECT to_jsonb(own) AS row FROM (${text}) own`, [accountId]);
    yield { name, records: found.map(({ row }) => row) };
  }
}

const THEIRS = [
  'DELETE FROM gate_account WHERE account_id = $1',
  'DELETE FROM gate_text WHERE account_id = $1',
  'DELETE FROM appeal WHERE account_id = $1',
  'DELETE FROM site_sanction WHERE account_id = $1',
  'DELETE FROM moderator_note WHERE account_id = $1',
  // That something was flagged stays, so that what was decided on it can be understood
  `UPDATE flag SET text = '', answer = '' WHERE account_id = $1`,
  `UPDATE moderation_act SET text = '', answer = NULL WHERE account_id = $1`,
  `UPDATE review_item SET title = '' WHERE subject_type = 'account' AND subject_id = $1`,
];
/** Texts of others that may name the person. */
const TEXTS: readonly (readonly [table: string, column: string, lang: string])[] = [
  ['flag', 'text', 'lang'],
  ['flag', 'answer', 'lang'],
  ['moderation_act', 'text', `'es'`],
  ['moderation_act', 'answer', `'es'`],
  ['review_item', 'title', 'lang'],
  ['site_sanction', 'reason', 'lang'],
  ['moderator_note', 'text', 'lang'],
  ['appeal', 'text', 'lang'],
  ['appeal', 'answer', 'lang'],
];
const NAMED = TEXTS.map(
  ([table, column, lang]) => `UPDATE ${table} SET ${column} = ${textWithout(column, lang)} WHERE $1::uuid IS NOT NULL AND ${namesThem(column)}`,
);

async function erase(tx: Tx, person: Departing): Promise<void> {
  for (const statement of THEIRS) await tx.query(statement, [person.id]);
  for (const statement of NAMED) await tx.query(statement, namesOf(person));
}

/** What moderation keeps of a person. */
export const moderationOwnData: OwnDataSlice = { slice: 'moderation', export: exportOwn, erase };
