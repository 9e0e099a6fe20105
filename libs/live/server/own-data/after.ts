import type { Departing, Tx } from '@minga/kernel/server';
import { NEUTRAL_WORDS } from '@minga/people/server';

/** What the person wrote of reports, and what they have of trainings. */
export const afterParts: readonly (readonly [name: string, text: string])[] = [
  ['live-corrections', `SELECT s.title AS session, c.statements, c.note, c.at, c.state, c.word FROM live_report_correction c JOIN live_session s ON s.id = c.session_id WHERE c.by_id = $1 ORDER BY c.at`],
  ['live-certificates', `SELECT s.title AS session, c.name, c.percent, c.issued_at, c.revoked_at, c.reason FROM live_certificate c JOIN live_session s ON s.id = c.session_id WHERE c.account_id = $1 ORDER BY c.issued_at`],
];

const GONE = ['DELETE FROM live_certificate WHERE account_id = $1', 'DELETE FROM live_record_person WHERE account_id = $1'];
const POINTERS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['live_report', ['published_by']],
  ['live_report_block', ['changed_by']],
  ['live_report_version', ['by_id']],
  ['live_report_correction', ['by_id', 'decided_by']],
  ['live_certificate', ['revoked_by']],
];
const POINTING = POINTERS.flatMap(([table, columns]) => columns.map((column) => `UPDATE ${table} SET ${column} = NULL WHERE ${column} = $1`));

/** Sessions of which the record knew them: only their reports can name them by rule. */
const THEIRS = `session_id IN (SELECT session_id FROM live_record_person WHERE account_id = $1 UNION SELECT session_id FROM live_turn WHERE account_id = $1
  UNION SELECT session_id FROM live_role WHERE account_id = $1)`;
/** A report names people as they are read, not as mentions: the name goes where it stands as a word of its own. $2 as a pattern, $3 as JSON has it. */
const JSON_TEXTS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['live_report', ['figures']],
  ['live_report_block', ['statements', 'drafted', 'action', 'poll']],
  ['live_report_version', ['blocks']],
  ['live_report_correction', ['statements']],
];
const NAMED = JSON_TEXTS.flatMap(([table, columns]) =>
  columns.map((column) => `UPDATE ${table} SET ${column} = regexp_replace(${column}::text, $2, $4, 'g')::jsonb WHERE strpos(${column}::text, $3) > 0 AND ${THEIRS}`),
);
const PLAIN: readonly (readonly [table: string, columns: readonly string[]])[] = [['live_report', ['lead']], ['live_report_version', ['lead', 'note']], ['live_report_correction', ['note', 'word']]];
const NAMED_PLAIN = PLAIN.flatMap(([table, columns]) => columns.map((column) => `UPDATE ${table} SET ${column} = regexp_replace(${column}, $2, $4, 'g') WHERE strpos(${column}, $3) > 0 AND ${THEIRS}`));

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
const asWord = (text: string): string => `(?<![[:alnum:]])${escaped(text)}(?![[:alnum:]])`;

/** Takes a person out of reports, records and trainings: what was said and decided stays. Before the stays and turns go that say whose they were. */
export async function eraseAfter(tx: Tx, { id, name }: Departing): Promise<void> {
  const json = JSON.stringify(name).slice(1, -1);
  for (const statement of NAMED) await tx.query(statement, [id, asWord(json), json, NEUTRAL_WORDS.es]);
  for (const statement of NAMED_PLAIN) await tx.query(statement, [id, asWord(name), name, NEUTRAL_WORDS.es]);
  for (const statement of [...POINTING, ...GONE]) await tx.query(statement, [id]);
}
