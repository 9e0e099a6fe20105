import { newId } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { Clock } from './add-request';
import type { GivenRequest } from './given';

const MILESTONE = 'INSERT INTO exchange_milestone (id, request_id, title, due_on, added_by) VALUES ($1, $2, $3, $4::date, $5)';
const DELIVERABLE = `INSERT INTO exchange_deliverable (id, milestone_id, request_id, position, title, state, link, reason, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $6 = 'sent-back' THEN $8 END, CASE WHEN $6 <> 'planned' THEN $9::timestamptz END)`;
const HOURS = 'INSERT INTO exchange_hours (id, request_id, account_id, on_day, minutes, work) VALUES ($1, $2, $3, $4::date, $5, $6)';
const JOURNAL = 'INSERT INTO exchange_journal (id, request_id, account_id, side, text, lang, public, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)';
const EVALUATION = `INSERT INTO exchange_evaluation (request_id, side, account_id, outcome, transfer, again, advice, lang, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;
const CASE = `INSERT INTO exchange_case (request_id, title, needed, done, result, lessons, documents, lang, changed_by, changed_at, published_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7::text[], $8, $9, $10, $10)`;

async function addPlan(tx: Tx, id: string, given: GivenRequest, clock: Clock): Promise<void> {
  for (const { title, dueDays, deliverables } of given.milestones ?? []) {
    const milestoneId = newId();
    await tx.query(MILESTONE, [milestoneId, id, title, clock.day(dueDays), given.by]);
    for (const [place, one] of deliverables.entries()) {
      await tx.query(DELIVERABLE, [newId(), milestoneId, id, place, one.title, one.state, one.link ?? null, one.title, clock.at(Math.max(1, -dueDays))]);
    }
  }
}

/** What was done once it was agreed, what both sides make of it, and the case. */
export async function addWork(tx: Tx, id: string, given: GivenRequest, clock: Clock): Promise<void> {
  const since = (act: string): string => clock.at(given.moves.find((move) => move.act === act)?.daysAgo ?? 0);
  await addPlan(tx, id, given, clock);
  for (const { by, daysAgo, minutes, work } of given.hours ?? []) await tx.query(HOURS, [newId(), id, by, clock.day(-daysAgo), minutes, work]);
  for (const { by, side, text, public: open, daysAgo } of given.journal ?? []) await tx.query(JOURNAL, [newId(), id, by, side, text, given.lang, open, clock.at(daysAgo)]);
  for (const { by, side, outcome, transfer, again, advice } of given.evaluations ?? []) {
    await tx.query(EVALUATION, [id, side, by, outcome, transfer, again, advice, given.lang, since('evaluate')]);
  }
  if (given.case) {
    const { needed, done, result, lessons, documents } = given.case;
    await tx.query(CASE, [id, given.title, needed, done, result, lessons, documents, given.lang, given.by, since('publish-case')]);
  }
}
