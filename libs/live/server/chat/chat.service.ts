import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, notFound, rooms, type Language } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import type { ChatView } from '../../contract';
import { runsSession } from '../../contract';
import { ABREAST, tell } from '../events';
import { note } from '../session/entry';
import { Partaking } from '../presence/partaking';
import { account, lockedSessionFor, sessionFor } from '../session/session.access';
import { sessionFacts, type SessionRow } from '../session/session.rows';
import { readChat } from './chat.queries';
import { hideMessage, restoreMessage, tellSaid } from './hiding';

const SAY = 'INSERT INTO live_message (id, session_id, author_id, text, lang, reply_to) VALUES ($1, $2, $3, $4, $5, $6)';
const REPLIED = 'SELECT 1 FROM live_message WHERE id = $1 AND session_id = $2';
const OF = 'SELECT session_id, hidden_at IS NOT NULL AS hidden FROM live_message WHERE id = $1';
const PACE = 'UPDATE live_session SET chat_slow_seconds = $2 WHERE id = $1';
/** One after the other: two at once would both find the last one long ago. */
const TURN = 'SELECT pg_advisory_xact_lock(hashtextextended($1 || $2, 0))';
/** Seconds until the person may say something again; null: at once. */
const WAIT = `SELECT ceil($3::int - extract(epoch FROM clock_timestamp() - max(at)))::int AS seconds FROM live_message WHERE session_id = $1 AND author_id = $2`;

export interface Said {
  text: string;
  replyTo?: string | null;
  lang?: Language;
}

@Injectable()
export class ChatService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Partaking) private readonly partaking: Partaking,
  ) {}

  read(actor: Actor, sessionId: string, before?: string): Promise<ChatView> {
    return this.db.snapshot((sql) => readChat(sql, actor, sessionId, before));
  }

  /** @throws Refusal 404, 401, 403; 409 `chat-slow` with `seconds` to wait; 422 `replyTo` */
  say(actor: Actor, sessionId: string, { text, replyTo, lang }: Said): Promise<{ id: string }> {
    return this.partaking.write(actor, async (tx) => {
      const session = await sessionFor(tx, actor, sessionId, 'partake');
      if (replyTo && !(await one(tx, REPLIED, [replyTo, sessionId]))) throw invalidField('replyTo', 'unknown-message');
      await this.insistPace(tx, actor, session);
      const id = newId();
      // In one packet: the second reads what the first wrote.
      await Promise.all([tx.query(SAY, [id, sessionId, account(actor).id, text, lang ?? actor.language, replyTo ?? null]), tellSaid(tx, sessionId, id)]);
      return { id };
    }, { room: rooms.session(sessionId), abreast: ABREAST });
  }

  /** Doing it again changes nothing. @throws Refusal 404, 401, 403; 422 `reason` */
  moderate(actor: Actor, messageId: string, act: 'hide' | 'restore', reason = ''): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const found = await one<{ session_id: string }>(tx, OF, [messageId]);
      if (!found) throw notFound();
      await sessionFor(tx, actor, found.session_id, 'moderate');
      if (act === 'hide' && !reason) throw invalidField('reason', 'required');
      await (act === 'hide' ? hideMessage(tx, messageId, reason) : restoreMessage(tx, messageId));
      return { id: messageId };
    });
  }

  /** @throws Refusal 404, 401, 403 */
  pace(actor: Actor, sessionId: string, seconds: number): Promise<{ seconds: number }> {
    return this.db.write(actor, async (tx) => {
      await lockedSessionFor(tx, actor, sessionId, 'moderate');
      await tx.query(PACE, [sessionId, seconds]);
      await note(tx, sessionId, { act: 'chat.paced', at: new Date(), facts: { seconds } });
      tell(tx, rooms.session(sessionId), 'live.chat-paced', { sessionId, seconds });
      return { seconds };
    }, { room: rooms.session(sessionId) });
  }

  /** Those who run the session are not held back. */
  private async insistPace(tx: Tx, actor: Actor, session: SessionRow): Promise<void> {
    const { id, chat_slow_seconds: slow } = session;
    if (slow === 0 || runsSession(actor, sessionFacts(session))) return;
    const who = account(actor).id;
    await tx.query(TURN, [id, who]);
    const wait = await one<{ seconds: number | null }>(tx, WAIT, [id, who, slow]);
    if (wait?.seconds && wait.seconds > 0) throw conflict('chat-slow', { seconds: wait.seconds });
  }
}
