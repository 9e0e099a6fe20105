import type { Departing, Tx } from '@minga/kernel/server';
import { jsonWithout, namesOf, namesThem, textWithout } from '@minga/people/server';
import { minutesNaming, minutesWithout } from '../minutes/minutes-without';

/** What the person asked, said, voted and captioned. */
export const participationParts: readonly (readonly [name: string, text: string])[] = [
  ['live-questions', `SELECT s.title AS session, q.text, q.lang, q.anonymous, q.asked_at, q.state, q.answer, q.reason FROM live_question q JOIN live_session s ON s.id = q.session_id
     WHERE q.author_id = $1 ORDER BY q.asked_at`],
  ['live-question-votes', `SELECT s.title AS session, q.text AS question, v.at FROM live_question_vote v JOIN live_question q ON q.id = v.question_id JOIN live_session s ON s.id = q.session_id
     WHERE v.account_id = $1 ORDER BY v.at`],
  ['live-poll-votes', `SELECT s.title AS session, p.question, p.options, v.choices, v.stakeholder_group, v.country, v.at FROM live_poll_vote v JOIN live_poll p ON p.id = v.poll_id
     JOIN live_session s ON s.id = p.session_id WHERE v.account_id = $1 ORDER BY v.at`],
  ['live-messages', `SELECT s.title AS session, m.text, m.lang, m.at, m.hidden_at, m.reason FROM live_message m JOIN live_session s ON s.id = m.session_id WHERE m.author_id = $1 ORDER BY m.id`],
  ['live-captions', `SELECT s.title AS session, c.text, c.lang, c.at, c.speaker_id = $1 AS spoken, c.by_id = $1 AS typed FROM live_caption c JOIN live_session s ON s.id = c.session_id
     WHERE c.speaker_id = $1 OR c.by_id = $1 ORDER BY c.id`],
];

/** Their votes stay counted, and are nobody's. */
const NAMELESS = [
  'UPDATE live_question_vote SET account_id = gen_random_uuid() WHERE account_id = $1',
  'UPDATE live_poll_vote SET account_id = gen_random_uuid() WHERE account_id = $1',
];
const POINTERS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['live_question', ['author_id', 'answered_by']],
  ['live_message', ['author_id', 'hidden_by']],
  ['live_caption', ['by_id', 'speaker_id']],
  ['live_minutes_update', ['by_id']],
];
const POINTING = POINTERS.flatMap(([table, columns]) => columns.map((column) => `UPDATE ${table} SET ${column} = NULL WHERE ${column} = $1`));

/** What they wrote in their own name goes when they choose so; captions and minutes are the session's record. */
const WRITTEN = [
  `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_type = 'live-question' AND subject_id IN (SELECT id FROM live_question WHERE author_id = $1)`,
  `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_type = 'live-message' AND subject_id IN (SELECT id FROM live_message WHERE author_id = $1)`,
  `UPDATE live_question SET text = '' WHERE author_id = $1`,
  `UPDATE live_message SET text = '' WHERE author_id = $1`,
];

/** Texts that may name the person. */
const TEXTS: readonly (readonly [table: string, columns: readonly string[], lang: string])[] = [
  ['live_question', ['text', 'answer', 'reason'], 'lang'],
  ['live_poll', ['question'], 'lang'],
  ['live_message', ['text', 'reason'], 'lang'],
  ['live_caption', ['text'], 'lang'],
  ['live_minute_line', ['text', 'who'], `'es'`],
];
const NAMED = [
  ...TEXTS.flatMap(([table, columns, lang]) => columns.map((column) => `UPDATE ${table} SET ${column} = ${textWithout(column, lang)} WHERE $1::uuid IS NOT NULL AND ${namesThem(column)}`)),
  `UPDATE live_poll SET options = ${jsonWithout('options')} WHERE ${namesThem('options::text')}`,
];

/** Takes a person out of what they took part in; what was asked, counted and agreed stays. */
export async function eraseParticipation(tx: Tx, person: Departing): Promise<void> {
  const names = namesOf(person);
  if (person.written === 'remove') for (const statement of WRITTEN) await tx.query(statement, [person.id]);
  for (const statement of [...NAMELESS, ...POINTING]) await tx.query(statement, [person.id]);
  const minutes = await minutesNaming(tx, names);
  for (const statement of NAMED) await tx.query(statement, names);
  for (const sessionId of minutes) await minutesWithout(tx, sessionId);
}
