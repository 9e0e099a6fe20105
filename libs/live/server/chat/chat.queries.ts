import { type Language } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { CHAT_STRETCH, type ChatMessage, type ChatView } from '../../contract';
import { sessionRooms } from '../session/page.queries';
import { sessionFor } from '../session/session.access';

interface MessageRow {
  id: string;
  author: PersonCard | null;
  text: string;
  lang: Language;
  reply_to: string | null;
  at: Date;
  hidden_at: Date | null;
  reason: string;
}

const MESSAGE = `SELECT m.id, CASE WHEN m.hidden_at IS NULL THEN m.text ELSE '' END AS text, m.lang, m.reply_to, m.at, m.hidden_at, m.reason,
    CASE WHEN a.id IS NOT NULL THEN ${cardJson('a')} END AS author
  FROM live_message m LEFT JOIN account a ON a.id = m.author_id ${cardJoins('a')}`;
/** The newest first, one more than a stretch holds. */
const STRETCH = `${MESSAGE} WHERE m.session_id = $1 AND ($2::uuid IS NULL OR m.id < $2) ORDER BY m.id DESC LIMIT ${CHAT_STRETCH + 1}`;
const ONE = `${MESSAGE} WHERE m.id = $1`;

const messageOf = ({ reply_to, at, hidden_at, reason, ...row }: MessageRow): ChatMessage => ({
  id: row.id,
  author: row.author,
  text: row.text,
  lang: row.lang,
  replyTo: reply_to,
  at: at.toISOString(),
  hidden: hidden_at && { reason, at: hidden_at.toISOString() },
});

/** A message as everybody may see it. */
export async function messageById(sql: Sql, id: string): Promise<ChatMessage> {
  const [row] = await sql.query<MessageRow>(ONE, [id]);
  return messageOf(row!);
}

/** A stretch of the chat: the last one, or the one before a message. @throws Refusal 404 */
export async function readChat(sql: Sql, actor: Actor, sessionId: string, before?: string): Promise<ChatView> {
  const session = await sessionFor(sql, actor, sessionId, 'view');
  const rows = await sql.query<MessageRow>(STRETCH, [sessionId, before ?? null]);
  const items = rows.slice(0, CHAT_STRETCH).map(messageOf).toReversed();
  return {
    cursor: await cursorOf(sql, sessionRooms(actor, session)),
    sessionId,
    latest: !before,
    slowSeconds: session.chat_slow_seconds,
    items,
    earlier: rows.length > CHAT_STRETCH ? items[0]!.id : null,
  };
}
