import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, notFound, rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { HANDS, LIVE_POLL_MOVES, MOST_POLLS, showsResults, type LivePollAct, type LivePollDraft, type LivePollOption, type LivePollState, type PollsView } from '../../contract';
import { note } from '../session/entry';
import { lockedSessionFor, sessionFor } from '../session/session.access';
import { tell } from '../events';
import { POLL_COLUMNS, type PollRow } from './poll.rows';
import { tellPoll, tellTallies } from './poll.tell';
import { readPolls } from './polls.queries';

const INSERT = `INSERT INTO live_poll (id, session_id, kind, question, lang, options, voice, partials, state, item_id, opened_at)
  SELECT $1, $2, $3, $4, $5, $6, $7, $8, CASE WHEN $9 THEN 'open' ELSE 'draft' END,
    (SELECT id FROM live_item WHERE session_id = $2 AND started_at IS NOT NULL AND ended_at IS NULL ORDER BY position LIMIT 1), CASE WHEN $9 THEN clock_timestamp() END
  WHERE (SELECT count(*) FROM live_poll WHERE session_id = $2) < ${MOST_POLLS} RETURNING ${POLL_COLUMNS}`;
const REWRITE = `UPDATE live_poll SET kind = $2, question = $3, lang = $4, options = $5, voice = $6, partials = $7 WHERE id = $1 RETURNING ${POLL_COLUMNS}`;
const LOCKED = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE id = $1 FOR UPDATE`;
const FIND = `SELECT ${POLL_COLUMNS} FROM live_poll WHERE id = $1`;
const DROP = 'DELETE FROM live_poll WHERE id = $1';
const MOVE: Readonly<Record<Exclude<LivePollAct, 'drop'>, string>> = {
  open: `UPDATE live_poll SET state = 'open', opened_at = clock_timestamp(),
    item_id = (SELECT i.id FROM live_item i WHERE i.session_id = live_poll.session_id AND i.started_at IS NOT NULL AND i.ended_at IS NULL ORDER BY i.position LIMIT 1)
    WHERE id = $1 RETURNING ${POLL_COLUMNS}`,
  close: `UPDATE live_poll SET state = 'closed', closed_at = clock_timestamp() WHERE id = $1 RETURNING ${POLL_COLUMNS}`,
  reveal: `UPDATE live_poll SET state = 'revealed', closed_at = coalesce(closed_at, clock_timestamp()), revealed_at = clock_timestamp() WHERE id = $1 RETURNING ${POLL_COLUMNS}`,
  'show-partials': `UPDATE live_poll SET partials = true WHERE id = $1 RETURNING ${POLL_COLUMNS}`,
  'hide-partials': `UPDATE live_poll SET partials = false WHERE id = $1 RETURNING ${POLL_COLUMNS}`,
};
/** Open ones when the session ends: nobody can answer any more. */
const CLOSE_ALL = `UPDATE live_poll SET state = 'closed', closed_at = $2 WHERE session_id = $1 AND state = 'open' RETURNING ${POLL_COLUMNS}`;

const LETTERS = 'abcdefghijkl';

/** What may be chosen. @throws Refusal 422 */
function optionsOf({ kind, options, points, low = '', high = '' }: LivePollDraft): LivePollOption[] {
  if (kind === 'show-of-hands') return HANDS.map((id) => ({ id, text: '' }));
  if (kind === 'scale') {
    if (!points) throw invalidField('points', 'required');
    return Array.from({ length: points }, (_, index) => ({ id: String(index + 1), text: index === 0 ? low : index === points - 1 ? high : '' }));
  }
  if (!options) throw invalidField('options', 'too-few-options');
  if (new Set(options).size < options.length) throw invalidField('options', 'repeated-option');
  return options.map((text, index) => ({ id: LETTERS[index]!, text }));
}

const valuesOf = (actor: Actor, draft: LivePollDraft): unknown[] => [
  draft.kind, draft.question, draft.lang ?? actor.language, JSON.stringify(optionsOf(draft)), draft.voice ?? 'person', draft.partials ?? false,
];

/** The poll, its row locked. @throws Refusal 404 */
async function lockedPoll(tx: Tx, id: string): Promise<PollRow> {
  const poll = await one<PollRow>(tx, LOCKED, [id]);
  if (!poll) throw notFound();
  return poll;
}

/** What those who run the session do with polls. */
@Injectable()
export class PollsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  list(actor: Actor, sessionId: string): Promise<PollsView> {
    return this.db.snapshot((sql) => readPolls(sql, actor, sessionId));
  }

  /** Before it happens a poll can be prepared only. @throws Refusal 404, 401, 403; 409 `polls-full`; 422 */
  prepare(actor: Actor, sessionId: string, draft: LivePollDraft & { open?: boolean }): Promise<{ id: string; state: LivePollState }> {
    return this.db.write(actor, async (tx) => {
      await lockedSessionFor(tx, actor, sessionId, draft.open ? 'moderate' : 'desk');
      const poll = await one<PollRow>(tx, INSERT, [newId(), sessionId, ...valuesOf(actor, draft), draft.open ?? false]);
      if (!poll) throw conflict('polls-full');
      tellPoll(tx, poll);
      // Opened with partial results to be seen, it stands at nothing yet.
      if (showsResults(poll)) await tellTallies(tx, [poll]);
      if (draft.open) await note(tx, sessionId, { act: 'poll.open', at: poll.opened_at!, itemId: poll.item_id, facts: { pollId: poll.id } });
      return { id: poll.id, state: poll.state };
    }, { room: rooms.session(sessionId) });
  }

  /** @throws Refusal 404, 401, 403; 409 `poll-moved`: it is no draft any more; 422 */
  async change(actor: Actor, pollId: string, draft: LivePollDraft): Promise<{ id: string; state: LivePollState }> {
    return this.db.write(actor, async (tx) => {
      const { session_id: sessionId } = await this.known(tx, actor, pollId, 'desk');
      await sessionFor(tx, actor, sessionId, 'desk');
      if ((await lockedPoll(tx, pollId)).state !== 'draft') throw conflict('poll-moved');
      const poll = (await one<PollRow>(tx, REWRITE, [pollId, ...valuesOf(actor, draft)]))!;
      tellPoll(tx, poll);
      return { id: pollId, state: poll.state };
    });
  }

  /** @throws Refusal 404, 401, 403; 409 `poll-moved` */
  async act(actor: Actor, pollId: string, act: LivePollAct): Promise<{ id: string; state: LivePollState }> {
    return this.db.write(actor, async (tx) => {
      const { session_id: sessionId } = await this.known(tx, actor, pollId, act === 'drop' ? 'desk' : 'moderate');
      const poll = await lockedPoll(tx, pollId);
      if (!LIVE_POLL_MOVES[act].includes(poll.state)) throw conflict('poll-moved', { state: poll.state });
      return act === 'drop' ? this.drop(tx, poll) : this.move(tx, sessionId, pollId, act);
    });
  }

  /** The session is over: nobody answers any more. */
  async closeAll(tx: Tx, sessionId: string, at: Date): Promise<void> {
    const closed = await tx.query<PollRow>(CLOSE_ALL, [sessionId, at]);
    for (const poll of closed) tellPoll(tx, poll);
    await tellTallies(tx, closed);
  }

  /** Drafts are not there for those who do not run the session; the session's row is locked first, as everywhere. */
  private async known(tx: Tx, actor: Actor, pollId: string, verb: 'desk' | 'moderate'): Promise<PollRow> {
    const poll = await one<PollRow>(tx, FIND, [pollId]);
    if (!poll) throw notFound();
    await sessionFor(tx, actor, poll.session_id, 'view');
    await lockedSessionFor(tx, actor, poll.session_id, verb).catch((error: unknown) => {
      throw poll.state === 'draft' && actor.kind === 'account' ? notFound() : error;
    });
    return poll;
  }

  private async drop(tx: Tx, poll: PollRow): Promise<{ id: string; state: LivePollState }> {
    await tx.query(DROP, [poll.id]);
    tell(tx, rooms.sessionDesk(poll.session_id), 'live.poll-dropped', { sessionId: poll.session_id, pollId: poll.id });
    return { id: poll.id, state: poll.state };
  }

  private async move(tx: Tx, sessionId: string, pollId: string, act: Exclude<LivePollAct, 'drop'>): Promise<{ id: string; state: LivePollState }> {
    const poll = (await one<PollRow>(tx, MOVE[act], [pollId]))!;
    await note(tx, sessionId, { act: `poll.${act}`, at: new Date(), itemId: poll.item_id, facts: { pollId } });
    tellPoll(tx, poll);
    await tellTallies(tx, [poll]);
    return { id: pollId, state: poll.state };
  }
}
