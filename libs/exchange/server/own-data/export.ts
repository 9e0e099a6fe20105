import type { JsonValue } from '@minga/kernel/contract';
import type { OwnRecords, Sql } from '@minga/kernel/server';

type Row = Record<string, JsonValue>;

/** What the person asked, offered, signed, pledged, did and judged; a sealed evaluation of theirs is theirs to read. */
const PARTS: readonly (readonly [name: string, text: string])[] = [
  ['requests', `SELECT r.number, r.title, r.need, r.aim, r.beneficiaries, r.lang, r.state, r.from_on, r.until_on, r.effort_days, r.currency, r.budget, r.links, r.created_at, r.opened_at
     FROM exchange_request r WHERE r.maker_id = $1 ORDER BY r.number`],
  ['request-moves', `SELECT r.number, v.act, v.from_state, v.to_state, v.at, v.reason FROM exchange_move v JOIN exchange_request r ON r.id = v.request_id WHERE v.by_id = $1 ORDER BY v.id`],
  ['followed-requests', 'SELECT r.number, r.title, w.at FROM exchange_follower w JOIN exchange_request r ON r.id = w.request_id WHERE w.account_id = $1 ORDER BY w.at'],
  ['expert-profile', `SELECT e.headline, e.lang, e.proposed, e.hours_week, e.free_weeks, e.half_weeks, e.modalities, e.travel_days, e.countries, e.conflicts, e.declared_at
     FROM expert e WHERE e.account_id = $1`],
  ['expert-areas', 'SELECT t.labels, a.role, a.years, a.evidence, a.country FROM expert_area a JOIN taxonomy_term t ON t.id = a.term_id WHERE a.expert_id = $1 ORDER BY a.place'],
  ['endorsements', 'SELECT t.labels, n.text, n.lang, n.at FROM expert_endorsement n JOIN taxonomy_term t ON t.id = n.term_id WHERE n.by_id = $1 OR n.expert_id = $1 ORDER BY n.at'],
  ['exchange-invitations', 'SELECT r.number, r.title, i.text, i.at FROM exchange_invitation i JOIN exchange_request r ON r.id = i.request_id WHERE i.account_id = $1 OR i.by_id = $1 ORDER BY i.at'],
  ['offers', `SELECT r.number, o.offered, o.message, o.terms, o.days, o.from_on, o.cost, o.currency, o.state, o.created_at FROM exchange_offer o JOIN exchange_request r ON r.id = o.request_id
     WHERE o.maker_id = $1 ORDER BY o.created_at`],
  ['exchange-questions', `SELECT r.number, q.text, q.at, q.answer FROM exchange_question q JOIN exchange_request r ON r.id = q.request_id
     WHERE q.by_id = $1 OR q.answered_by = $1 ORDER BY q.at`],
  ['signatures', 'SELECT r.number, s.number AS version, s.side, s.name, s.role, s.digest, s.at FROM exchange_signature s JOIN exchange_request r ON r.id = s.request_id WHERE s.account_id = $1 ORDER BY s.at'],
  ['pledges', 'SELECT r.number, p.conditions, p.state, p.at FROM exchange_pledge p JOIN exchange_request r ON r.id = p.request_id WHERE p.by_id = $1 ORDER BY p.at'],
  ['exchange-hours', 'SELECT r.number, h.on_day, h.minutes, h.work FROM exchange_hours h JOIN exchange_request r ON r.id = h.request_id WHERE h.account_id = $1 ORDER BY h.on_day, h.id'],
  ['exchange-journal', 'SELECT r.number, j.text, j.lang, j.public, j.at FROM exchange_journal j JOIN exchange_request r ON r.id = j.request_id WHERE j.account_id = $1 ORDER BY j.id'],
  ['exchange-problems', 'SELECT r.number, b.text, b.lang, b.at, b.answer FROM exchange_problem b JOIN exchange_request r ON r.id = b.request_id WHERE b.account_id = $1 ORDER BY b.id'],
  ['evaluations', 'SELECT r.number, e.side, e.outcome, e.transfer, e.again, e.advice, e.lang, e.at FROM exchange_evaluation e JOIN exchange_request r ON r.id = e.request_id WHERE e.account_id = $1 ORDER BY e.at'],
  ['exchange-reminders', 'SELECT r.number, n.kind, n.at FROM exchange_reminder n JOIN exchange_request r ON r.id = n.request_id WHERE n.account_id = $1 ORDER BY n.at'],
];

export async function* exportOwn(sql: Sql, accountId: string): AsyncIterable<OwnRecords> {
  for (const [name, text] of PARTS) {
    const found = await sql.query<{ row: Row }>(`SELECT to_jsonb(own) AS row FROM (${text}) own`, [accountId]);
    yield { name, records: found.map(({ row }) => row) };
  }
}
