import { newId } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { GivenSession } from './given';

type Clock = (minutes: number) => Date;

const ITEM = `INSERT INTO live_item (id, session_id, position, title, note, minutes, started_at, running_since, spent_ms, ended_at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`;
const ITEM_ENTRY = "INSERT INTO live_entry (session_id, at, act, item_id, facts) VALUES ($1, $2, $3, $4, '{}')";
/** They are in the room until somebody leads it elsewhere: nobody of the sample has a line that could drop. */
const STAY = `INSERT INTO live_stay (session_id, account_id, came_at, seen_at, left_at) VALUES ($1, $2, $3, CASE WHEN $4::timestamptz IS NULL THEN now() + interval '20 years' ELSE $4 END, $4)`;
/** Who paused it is still there: it is no session that lost its moderators. */
const LED = ['UPDATE live_stay SET runs = true WHERE session_id = $1 AND account_id = $2', 'UPDATE live_session SET lead_id = $2 WHERE id = $1'];
const FOR_WHOM = `SELECT o.stakeholder_group, a.country FROM account a LEFT JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL LEFT JOIN organisation o ON o.id = f.organisation_id WHERE a.id = $1`;
const TURN = `INSERT INTO live_turn (id, session_id, account_id, stakeholder_group, country, item_id, kind, began_at, spent_ms, limit_seconds, ended_at) VALUES ($1, $2, $3, $4, $5, $6, 'speak', $7, $8, 180, $9)`;
const HAND = `INSERT INTO live_hand (id, session_id, account_id, kind, item_id, raised_at) VALUES ($1, $2, $3, 'speak', $4, $5)`;
const QUESTION = `INSERT INTO live_question (id, session_id, author_id, text, lang, item_id, asked_at, state, answer, answered_by, answered_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`;
const QUESTION_VOTE = 'INSERT INTO live_question_vote (question_id, account_id, at) VALUES ($1, $2, $3)';
const POLL = `INSERT INTO live_poll (id, session_id, item_id, kind, question, lang, options, state, opened_at, closed_at, revealed_at) VALUES ($1, $2, $3, 'single', $4, $5, $6::jsonb, $7, $8, $9, $9)`;
const POLL_VOTE = 'INSERT INTO live_poll_vote (poll_id, account_id, choices, stakeholder_group, country, at) VALUES ($1, $2, $3, $4, $5, $6)';
const MESSAGE = 'INSERT INTO live_message (id, session_id, author_id, text, lang, at) VALUES ($1, $2, $3, $4, $5, $6)';
const LINE = `INSERT INTO live_minute_line (id, session_id, position, item_id, at, kind, text, who, due) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, ($5::timestamptz + make_interval(days => $9::int))::date)`;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;

interface ForWhom extends Record<string, unknown> {
  stakeholder_group: string | null;
  country: string | null;
}
const forWhom = async (tx: Tx, account: string): Promise<[string | null, string | null]> => {
  const [row] = await tx.query<ForWhom>(FOR_WHOM, [account]);
  return [row?.stakeholder_group ?? null, row?.country ?? null];
};

async function addAgenda(tx: Tx, sessionId: string, given: GivenSession, at: Clock): Promise<string[]> {
  const ids = given.items.map(() => newId());
  for (const [index, { title, note = '', minutes, from, until }] of given.items.entries()) {
    const started = from === undefined ? null : at(from);
    const ended = until === undefined ? null : at(until);
    const running = started && !ended && given.state === 'live' ? started : null;
    // A pause keeps what the item under way had counted
    const counted = ended ?? (given.pausedAfter === undefined ? null : at(given.pausedAfter));
    const spent = started && counted ? counted.getTime() - started.getTime() : 0;
    await tx.query(ITEM, [ids[index], sessionId, index + 1, title, note, minutes, started, running, spent, ended]);
    if (started) await tx.query(ITEM_ENTRY, [sessionId, started, 'item.started', ids[index]]);
    if (ended) await tx.query(ITEM_ENTRY, [sessionId, ended, 'item.ended', ids[index]]);
  }
  return ids;
}

async function addFloor(tx: Tx, sessionId: string, { present = [], turns = [], hands = [], roles, pausedAfter }: GivenSession, items: readonly string[], at: Clock): Promise<void> {
  for (const { account, from, until } of present) await tx.query(STAY, [sessionId, account, at(from), until === undefined ? null : at(until)]);
  const lead = present.find(({ account }) => roles.some((named) => named.account === account && named.role === 'moderator'));
  if (pausedAfter !== undefined && lead) for (const text of LED) await tx.query(text, [sessionId, lead.account]);
  for (const { account, item, from, seconds } of turns) {
    const began = at(from);
    await tx.query(TURN, [newId(began.getTime()), sessionId, account, ...(await forWhom(tx, account)), items[item], began, seconds * SECOND_MS, new Date(began.getTime() + seconds * SECOND_MS)]);
  }
  for (const { account, at: minutes } of hands) await tx.query(HAND, [newId(at(minutes).getTime()), sessionId, account, items.at(2) ?? null, at(minutes)]);
}

async function addQuestions(tx: Tx, sessionId: string, given: GivenSession, items: readonly string[], at: Clock): Promise<void> {
  for (const { by, text, item, at: minutes, answer, votes } of given.questions ?? []) {
    const id = newId(at(minutes).getTime());
    const answered = answer ? [answer, given.by, at(minutes + 3)] : ['', null, null];
    await tx.query(QUESTION, [id, sessionId, by, text, given.lang, items[item], at(minutes), answer ? 'answered' : 'open', ...answered]);
    for (const account of votes) await tx.query(QUESTION_VOTE, [id, account, at(minutes + 1)]);
  }
}

async function addPolls(tx: Tx, sessionId: string, given: GivenSession, items: readonly string[], at: Clock): Promise<void> {
  for (const { question, options, item, at: minutes, until, votes } of given.polls ?? []) {
    const id = newId(at(minutes).getTime());
    const made = options.map((text) => ({ id: newId(), text }));
    const closed = until === undefined ? null : at(until);
    await tx.query(POLL, [id, sessionId, items[item], question, given.lang, JSON.stringify(made), closed ? 'revealed' : 'open', at(minutes), closed]);
    for (const { by, choice } of votes) await tx.query(POLL_VOTE, [id, by, [made[choice]!.id], ...(await forWhom(tx, by)), new Date(at(minutes).getTime() + MINUTE_MS / 2)]);
  }
}

/** What happened in a session of the sample: agenda, floor, questions, polls, chat and minutes. */
export async function addHappened(tx: Tx, sessionId: string, given: GivenSession, at: Clock): Promise<void> {
  const items = await addAgenda(tx, sessionId, given, at);
  await addFloor(tx, sessionId, given, items, at);
  await addQuestions(tx, sessionId, given, items, at);
  await addPolls(tx, sessionId, given, items, at);
  for (const { by, text, lang, at: minutes } of given.messages ?? []) await tx.query(MESSAGE, [newId(at(minutes).getTime()), sessionId, by, text, lang, at(minutes)]);
  for (const [index, { item, at: minutes, kind, text, who = '', dueDays }] of (given.minuteLines ?? []).entries()) {
    await tx.query(LINE, [newId(at(minutes).getTime()), sessionId, index, items[item], at(minutes), kind, text, who, dueDays ?? null]);
  }
}
