import type { Departing, Tx } from '@minga/kernel/server';
import { jsonWithout, namesOf, namesThem, textWithout } from '@minga/people/server';

/** What the person called, was named for, signed up for and attended. */
export const beforeParts: readonly (readonly [name: string, text: string])[] = [
  ['live-called', 'SELECT s.title, s.purpose, s.lang, s.kind, s.state, s.starts_at, s.time_zone, s.minutes, s.created_at FROM live_session s WHERE s.maker_id = $1 ORDER BY s.starts_at, s.id'],
  ['live-roles', 'SELECT s.title, s.starts_at, r.role FROM live_role r JOIN live_session s ON s.id = r.session_id WHERE r.account_id = $1 ORDER BY s.starts_at, s.id, r.role'],
  ['live-signups', 'SELECT s.title, s.starts_at, u.at, u.waiting FROM live_signup u JOIN live_session s ON s.id = u.session_id WHERE u.account_id = $1 ORDER BY u.at'],
  ['live-invitations', 'SELECT s.title, s.starts_at, i.at FROM live_invitation i JOIN live_session s ON s.id = i.session_id WHERE i.account_id = $1 ORDER BY i.at'],
  ['live-reminders', 'SELECT s.title, n.kind, n.starts_at, n.at FROM live_reminder n JOIN live_session s ON s.id = n.session_id WHERE n.account_id = $1 ORDER BY n.at'],
  ['live-templates', 'SELECT t.name, t.plan, t.created_at FROM live_template t WHERE t.maker_id = $1 ORDER BY t.created_at'],
  ['live-calendar', 'SELECT created_at FROM live_calendar WHERE account_id = $1'],
];

/** What nobody else ever saw, and what only said something of them. Roles stay with who held them until the record no longer needs them. */
const GONE = [
  `DELETE FROM live_session s WHERE s.maker_id = $1 AND s.state = 'draft' AND NOT EXISTS (SELECT FROM live_role r WHERE r.session_id = s.id AND r.account_id <> $1)`,
  'DELETE FROM live_signup WHERE account_id = $1',
  'DELETE FROM live_invitation WHERE account_id = $1',
  'DELETE FROM live_calendar WHERE account_id = $1',
  'DELETE FROM live_reminder WHERE account_id = $1',
  'DELETE FROM live_role WHERE account_id = $1',
];
const POINTING = ['UPDATE live_session SET maker_id = NULL WHERE maker_id = $1', 'UPDATE live_template SET maker_id = NULL WHERE maker_id = $1'];

/** Texts that may name the person. */
const TEXTS: readonly (readonly [table: string, columns: readonly string[], lang: string])[] = [
  ['live_session', ['title', 'purpose'], 'lang'],
  ['live_item', ['title', 'note'], `'es'`],
  ['live_template', ['name'], `'es'`],
];
const NAMED = [
  ...TEXTS.flatMap(([table, columns, lang]) => columns.map((column) => `UPDATE ${table} SET ${column} = ${textWithout(column, lang)} WHERE $1::uuid IS NOT NULL AND ${namesThem(column)}`)),
  `UPDATE live_template SET plan = ${jsonWithout('plan')} WHERE ${namesThem('plan::text')}`,
];

/** Takes a person out of what was planned; sessions stay. After what the record needs of their roles. */
export async function eraseBefore(tx: Tx, person: Departing): Promise<void> {
  for (const statement of [...GONE, ...POINTING]) await tx.query(statement, [person.id]);
  const names = namesOf(person);
  for (const statement of NAMED) await tx.query(statement, names);
}
