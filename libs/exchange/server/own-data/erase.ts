import type { Departing, Tx } from '@minga/kernel/server';
import { namesOf, namesThem, textWithout } from '@minga/people/server';

/** What nobody else ever saw, and what only said something of them. */
const GONE = [
  `DELETE FROM exchange_request r WHERE r.maker_id = $1 AND r.opened_at IS NULL
     AND NOT EXISTS (SELECT FROM exchange_requester q WHERE q.request_id = r.id AND q.account_id <> $1)`,
  'DELETE FROM exchange_requester WHERE account_id = $1',
  'DELETE FROM exchange_follower WHERE account_id = $1',
  'DELETE FROM exchange_invitation WHERE account_id = $1',
  'UPDATE exchange_invitation SET by_id = NULL WHERE by_id = $1',
  'DELETE FROM expert_endorsement WHERE by_id = $1',
  'DELETE FROM expert WHERE account_id = $1',
  'DELETE FROM exchange_offer_member WHERE account_id = $1',
  'DELETE FROM exchange_reminder WHERE account_id = $1',
  // An offer that led nowhere says something of them alone
  `DELETE FROM exchange_offer WHERE maker_id = $1 AND organisation_id IS NULL AND state <> 'accepted'`,
];
/** What others stand on stays, and says no more by whom. */
const POINTERS: readonly (readonly [table: string, columns: readonly string[]])[] = [
  ['exchange_request', ['maker_id']],
  ['exchange_move', ['by_id']],
  ['exchange_offer', ['maker_id']],
  ['exchange_question', ['by_id', 'answered_by']],
  ['exchange_agreement', ['by_id']],
  ['exchange_pledge', ['by_id']],
  ['exchange_milestone', ['added_by']],
  ['exchange_deliverable', ['by_id']],
  ['exchange_date_change', ['by_id', 'answered_by']],
  ['exchange_hours', ['account_id']],
  ['exchange_journal', ['account_id']],
  ['exchange_problem', ['account_id', 'answered_by']],
  ['exchange_evaluation', ['account_id']],
  ['exchange_case', ['changed_by']],
];
const POINTING = POINTERS.flatMap(([table, columns]) => columns.map((column) => `UPDATE ${table} SET ${column} = NULL WHERE ${column} = $1`));

/** What they wrote in their own name goes when they choose so; what an organisation asked, offered or agreed is the organisation's. */
const WRITTEN = [
  `UPDATE exchange_journal SET text = '' WHERE account_id = $1`,
  `UPDATE exchange_problem SET text = '' WHERE account_id = $1`,
  `UPDATE exchange_evaluation SET advice = '' WHERE account_id = $1`,
  `UPDATE exchange_question SET text = '' WHERE by_id = $1`,
  `UPDATE exchange_hours SET work = '' WHERE account_id = $1`,
];

/**
 * A signed text names who helps and who signed. The name goes; the digest stays, and proves to whoever kept a copy what was signed.
 * The statements name the person’s own offers and signatures, so they run before the pointers go.
 */
const SIGNED = [
  `UPDATE exchange_agreement v SET canonical = replace(v.canonical, $3, 'cuenta eliminada') WHERE strpos(v.canonical, $3) > 0 AND $2::text IS NOT NULL AND (
     EXISTS (SELECT FROM exchange_offer o WHERE o.request_id = v.request_id AND o.maker_id = $1)
     OR EXISTS (SELECT FROM exchange_signature s WHERE s.request_id = v.request_id AND s.account_id = $1))`,
  `UPDATE exchange_signature SET party = 'cuenta eliminada' WHERE party = $3 AND $2::text IS NOT NULL AND EXISTS (
     SELECT FROM exchange_offer o WHERE o.id = exchange_signature.party_id AND o.maker_id = $1 AND o.organisation_id IS NULL)`,
  `UPDATE exchange_signature SET name = 'cuenta eliminada', role = '', account_id = NULL WHERE account_id = $1 AND $2::text IS NOT NULL AND $3::text IS NOT NULL`,
];

/** Texts of others that may name the person. */
const TEXTS: readonly (readonly [table: string, columns: readonly string[], lang: string])[] = [
  ['exchange_request', ['title', 'need', 'aim', 'beneficiaries'], 'lang'],
  ['exchange_move', ['reason'], `'es'`],
  ['expert', ['headline', 'conflicts'], 'lang'],
  ['expert_area', ['evidence'], `'es'`],
  ['expert_endorsement', ['text'], 'lang'],
  ['exchange_invitation', ['text'], `'es'`],
  ['exchange_offer', ['offered', 'message', 'terms', 'reason'], `'es'`],
  ['exchange_question', ['text', 'answer'], `'es'`],
  ['exchange_pledge', ['conditions', 'reason'], `'es'`],
  ['exchange_agreement', ['canonical'], `'es'`],
  ['exchange_milestone', ['title'], `'es'`],
  ['exchange_deliverable', ['title', 'reason'], `'es'`],
  ['exchange_date_change', ['reason'], `'es'`],
  ['exchange_hours', ['work'], `'es'`],
  ['exchange_journal', ['text'], 'lang'],
  ['exchange_problem', ['text', 'answer'], 'lang'],
  ['exchange_evaluation', ['advice'], 'lang'],
  ['exchange_case', ['title', 'needed', 'done', 'result', 'lessons'], 'lang'],
];
const NAMED = TEXTS.flatMap(([table, columns, lang]) =>
  columns.map((column) => `UPDATE ${table} SET ${column} = ${textWithout(column, lang)} WHERE $1::uuid IS NOT NULL AND ${namesThem(column)}`),
);
const TERMS = `UPDATE exchange_agreement SET terms = json_without_person(terms, $1::text, $2, $3, '{"es": "cuenta eliminada"}'::jsonb, 'es')
  WHERE strpos(terms::text, $3) > 0 OR strpos(lower(terms::text), '@' || $2) > 0 OR strpos(lower(terms::text), '/p/' || $2) > 0`;

/** Takes a person out of the exchange; what was agreed, delivered and learnt stays. */
export async function erase(tx: Tx, person: Departing): Promise<void> {
  const names = namesOf(person);
  for (const statement of SIGNED) await tx.query(statement, names);
  if (person.written === 'remove') for (const statement of WRITTEN) await tx.query(statement, [person.id]);
  for (const statement of [...GONE, ...POINTING]) await tx.query(statement, [person.id]);
  for (const statement of NAMED) await tx.query(statement, names);
  await tx.query(TERMS, names);
}
