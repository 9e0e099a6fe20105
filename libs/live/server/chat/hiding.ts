import { rooms } from '@minga/kernel/contract';
import { accountIdOf, one, type SubjectActs, type Tx } from '@minga/kernel/server';
import { tell } from '../events';
import { note } from '../session/entry';
import { messageById } from './chat.queries';

export const MESSAGE = 'live-message';
export const messageRef = (id: string) => ({ type: MESSAGE, id });

const HIDE = `UPDATE live_message m SET hidden_at = clock_timestamp(), hidden_by = $2, reason = $3 FROM live_session s WHERE m.id = $1 AND s.id = m.session_id AND m.hidden_at IS NULL
  RETURNING m.session_id, m.author_id, s.group_id, m.hidden_at`;
const RESTORE = `UPDATE live_message m SET hidden_at = NULL, hidden_by = NULL, reason = '' FROM live_session s WHERE m.id = $1 AND s.id = m.session_id AND m.hidden_at IS NOT NULL
  RETURNING m.session_id, m.author_id, s.group_id`;

interface Moved extends Record<string, unknown> {
  session_id: string;
  author_id: string | null;
  group_id: string | null;
}

/** One's words hidden is something that was done about one: it can be appealed against. */
const aboutOf = ({ author_id: author, group_id: group }: Moved) => ({ ...(author && { about: author }), ...(group && { groupId: group }) });

export async function tellSaid(tx: Tx, sessionId: string, id: string): Promise<void> {
  tell(tx, rooms.session(sessionId), 'live.chat-said', { sessionId, message: await messageById(tx, id) }, messageRef(id));
}

/** Takes a message's words out of sight. Again changes nothing; who may is asked before. */
export async function hideMessage(tx: Tx, id: string, reason: string): Promise<void> {
  const moved = await one<Moved & { hidden_at: Date }>(tx, HIDE, [id, accountIdOf(tx.actor), reason]);
  if (!moved) return;
  const { session_id: sessionId, hidden_at: at } = moved;
  await tx.redact(messageRef(id));
  tx.audit({ act: 'live-message.hidden', subject: messageRef(id), reason, ...aboutOf(moved) });
  await note(tx, sessionId, { act: 'chat.hidden', at, facts: { messageId: id, reason } });
  tell(tx, rooms.session(sessionId), 'live.chat-hidden', { sessionId, messageId: id, reason, at: at.toISOString() });
}

/** Shows it again. Again changes nothing; who may is asked before. */
export async function restoreMessage(tx: Tx, id: string): Promise<void> {
  const moved = await one<Moved>(tx, RESTORE, [id]);
  if (!moved) return;
  tx.audit({ act: 'live-message.restored', subject: messageRef(id), ...aboutOf(moved) });
  await note(tx, moved.session_id, { act: 'chat.restored', at: new Date(), facts: { messageId: id } });
  await tellSaid(tx, moved.session_id, id);
}

/** What the review queue and appeals bring about: the same as the session's own moderators do. */
export const messageActs: SubjectActs = { hide: hideMessage, restore: restoreMessage };
