import type { Sql } from '@minga/kernel/server';
import type { Language } from '@minga/kernel/contract';
import type { Country, StakeholderGroup } from '@minga/people/contract';
import { momentOf, type Breakdown, type QuestionState, type RecordCaption, type RecordEntry, type RecordItem, type RecordLine, type RecordMessage, type RecordPoll, type RecordQuestion, type RecordStay, type RecordTurn, type TurnKind } from '../../contract';
import { talliesOf, POLL_COLUMNS, type PollRow } from '../polls/poll.rows';
import { minuteLines } from '../minutes/minutes.store';

/** What every part is read by: the session, and the instant that its moments count from. */
export interface RecordFrame {
  sessionId: string;
  from: Date;
  items: readonly RecordItem[];
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;
const when = ({ from }: RecordFrame, at: Date): { at: string; moment: number } => ({ at: at.toISOString(), moment: momentOf(at, from) });
const moment = ({ from }: RecordFrame, at: Date | null): number | null => (at === null ? null : momentOf(at, from));

const STAYS = 'SELECT account_id, came_at, left_at FROM live_stay WHERE session_id = $1 ORDER BY came_at, id';
export async function staysOf(sql: Sql, frame: RecordFrame): Promise<RecordStay[]> {
  const rows = await sql.query<{ account_id: string; came_at: Date; left_at: Date | null }>(STAYS, [frame.sessionId]);
  return rows.map(({ account_id, came_at, left_at }) => ({ personId: account_id, ...when(frame, came_at), leftAt: iso(left_at), leftMoment: moment(frame, left_at) }));
}

interface TurnRow {
  id: string;
  account_id: string;
  item_id: string | null;
  kind: TurnKind;
  began_at: Date;
  ended_at: Date | null;
  spent_ms: number;
  limit_seconds: number;
}
const TURNS = 'SELECT id, account_id, item_id, kind, began_at, ended_at, spent_ms::float8 AS spent_ms, limit_seconds FROM live_turn WHERE session_id = $1 ORDER BY began_at, id';
export async function turnsOf(sql: Sql, frame: RecordFrame): Promise<RecordTurn[]> {
  const rows = await sql.query<TurnRow & Record<string, unknown>>(TURNS, [frame.sessionId]);
  return rows.map((row) => ({ id: row.id, ...when(frame, row.began_at), personId: row.account_id, itemId: row.item_id, kind: row.kind, endedAt: iso(row.ended_at), spentMs: row.spent_ms, limitSeconds: row.limit_seconds }));
}

interface QuestionRow {
  id: string;
  author_id: string | null;
  anonymous: boolean;
  text: string;
  lang: Language;
  item_id: string | null;
  asked_at: Date;
  state: QuestionState;
  merged_into: string | null;
  answer: string;
  answered_by: string | null;
  answered_at: Date | null;
  reason: string;
  votes: number;
}
const QUESTIONS = `SELECT q.id, q.author_id, q.anonymous, q.text, q.lang, q.item_id, q.asked_at, q.state, q.merged_into, q.answer, q.answered_by, q.answered_at, q.reason,
    (SELECT count(*)::int FROM live_question_vote WHERE question_id = q.id) AS votes
  FROM live_question q WHERE q.session_id = $1 ORDER BY q.asked_at, q.id`;
/** Who asked without a name has none here, whoever reads it: the record is passed on. */
export async function questionsOf(sql: Sql, frame: RecordFrame): Promise<RecordQuestion[]> {
  const rows = await sql.query<QuestionRow & Record<string, unknown>>(QUESTIONS, [frame.sessionId]);
  return rows.map((row) => ({
    id: row.id, ...when(frame, row.asked_at), authorId: row.anonymous ? null : row.author_id, anonymous: row.anonymous, text: row.text, lang: row.lang, itemId: row.item_id,
    state: row.state, mergedInto: row.merged_into, votes: row.votes, answer: row.answer || null, answeredBy: row.answered_by, answeredAt: iso(row.answered_at),
    answeredMoment: moment(frame, row.answered_at), reason: row.reason || null,
  }));
}

/** A breakdown's columns, each with what it chose in the order of the options. */
const sharesOf = <K extends string>({ options }: PollRow, { columns, rows }: Breakdown): { key: K; counts: (number | null)[] }[] =>
  columns.map((key, column) => ({ key: key as K, counts: options.map(({ id }) => rows[id]?.[column] ?? null) }));

const POLLS = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE session_id = $1 AND opened_at IS NOT NULL ORDER BY opened_at, id`;
/** Polls that were put. One whose result was never shown stays sealed. */
export async function pollsOf(sql: Sql, frame: RecordFrame): Promise<RecordPoll[]> {
  const rows = await sql.query<PollRow & Record<string, unknown>>(POLLS, [frame.sessionId]);
  const tallies = await talliesOf(sql, rows);
  return rows.map((row) => {
    const tally = tallies.get(row.id);
    const results = row.state === 'revealed' ? tally?.results : null;
    return {
      id: row.id, ...when(frame, row.opened_at!), itemId: row.item_id, kind: row.kind, question: row.question, lang: row.lang, voice: row.voice, closedAt: iso(row.closed_at),
      revealedAt: iso(row.revealed_at), options: row.options,
      result: results ? { voters: tally!.answered, counts: row.options.map(({ id }) => results.votes[id] ?? 0), byGroup: sharesOf<StakeholderGroup>(row, results.groups), byCountry: sharesOf<Country>(row, results.countries) } : null,
    };
  });
}

interface MessageRow {
  id: string;
  author_id: string | null;
  text: string | null;
  lang: Language;
  reply_to: string | null;
  at: Date;
  reason: string | null;
}
const CHAT = `SELECT id, author_id, CASE WHEN hidden_at IS NULL THEN text END AS text, lang, reply_to, at, CASE WHEN hidden_at IS NOT NULL THEN reason END AS reason
  FROM live_message WHERE session_id = $1 ORDER BY at, id`;
export async function chatOf(sql: Sql, frame: RecordFrame): Promise<RecordMessage[]> {
  const rows = await sql.query<MessageRow & Record<string, unknown>>(CHAT, [frame.sessionId]);
  return rows.map(({ id, author_id, text, lang, reply_to, at, reason }) => ({ id, ...when(frame, at), authorId: author_id, text, lang, replyTo: reply_to, reason }));
}

/** The item that was under way then: the latest that had begun. */
const itemAt = (items: readonly RecordItem[], at: Date): string | null =>
  items.filter((item) => item.at !== null && Date.parse(item.at) <= at.getTime() && (item.endedAt === null || at.getTime() < Date.parse(item.endedAt))).at(-1)?.id ?? null;

const CAPTIONS = 'SELECT id, speaker_id, turn_id, text, lang, at FROM live_caption WHERE session_id = $1 ORDER BY at, id';
export async function captionsOf(sql: Sql, frame: RecordFrame): Promise<RecordCaption[]> {
  const rows = await sql.query<{ id: string; speaker_id: string | null; turn_id: string | null; text: string; lang: Language; at: Date }>(CAPTIONS, [frame.sessionId]);
  return rows.map(({ id, speaker_id, turn_id, text, lang, at }) => ({ id, ...when(frame, at), speakerId: speaker_id, turnId: turn_id, itemId: itemAt(frame.items, at), text, lang }));
}

/** Lines of the shared minutes that say something. */
export async function linesOf(sql: Sql, frame: RecordFrame): Promise<RecordLine[]> {
  const lines = await minuteLines(sql, frame.sessionId);
  return lines.filter(({ text }) => text.trim() !== '').map(({ id, itemId, at, kind, text, who, due }) => ({ id, ...when(frame, new Date(at)), itemId, kind, text, who, due }));
}

const ENTRIES = `SELECT at, act, by_id, item_id, facts ->> 'reason' AS reason FROM live_entry WHERE session_id = $1 ORDER BY id`;
/** Acts that everybody in the room saw; who was removed and why is for those who run it. */
const IN_SIGHT = /^(moved|item|report)\./;
export async function entriesOf(sql: Sql, frame: RecordFrame, desk: boolean): Promise<RecordEntry[]> {
  const rows = await sql.query<{ at: Date; act: string; by_id: string | null; item_id: string | null; reason: string | null }>(ENTRIES, [frame.sessionId]);
  return rows.filter(({ act }) => desk || IN_SIGHT.test(act)).map(({ at, act, by_id, item_id, reason }) => ({ ...when(frame, at), act, byId: by_id, itemId: item_id, reason }));
}
