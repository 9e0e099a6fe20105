import { invisible, type AudienceKey, type Language, type SubjectCard } from '@minga/kernel/contract';
import { one, type Sql, type SubjectKind } from '@minga/kernel/server';
import { canInSession, momentOf, OVER_STATES, secondsOf, type SessionState } from '../../contract';
import { sessionRow } from '../session/session.access';
import { sessionAddress, sessionFacts } from '../session/session.rows';
import { MESSAGE, messageActs, messageRef } from './hiding';

interface Row extends Record<string, unknown> {
  id: string;
  session_id: string;
  group_id: string | null;
  author_id: string | null;
  title: string;
  audience: AudienceKey;
  state: SessionState;
  started_at: Date | null;
  lang: Language;
  text: string;
  at: Date;
}

const ROWS = `SELECT m.id, m.session_id, s.group_id, m.author_id, s.title, s.audience, s.state, s.started_at, m.lang, m.text, m.at
  FROM live_message m JOIN live_session s ON s.id = m.session_id WHERE m.id = ANY($1::uuid[])`;
const SESSION_OF = 'SELECT session_id FROM live_message WHERE id = $1';

const rowsOf = (sql: Sql, ids: readonly string[]): Promise<Row[]> => sql.query<Row>(ROWS, [ids]);
const mapped = async <V>(sql: Sql, ids: readonly string[], value: (row: Row) => V | undefined): Promise<Map<string, V>> =>
  new Map((await rowsOf(sql, ids)).flatMap((row) => { const found = value(row); return found === undefined ? [] : [[row.id, found] as const]; }));

/** In the room while it is open, then at its moment of the record. */
function placeOf({ id, session_id: sessionId, title, state, started_at: startedAt, at }: Row): string {
  const session = sessionAddress(sessionId, title);
  return OVER_STATES.includes(state) ? `${session}/record?t=${secondsOf(momentOf(at, startedAt))}` : `${session}/room?tab=chat#m-${id}`;
}

const cardOf = (row: Row): SubjectCard => ({ ref: messageRef(row.id), title: row.title, address: placeOf(row), audience: row.audience, lang: row.lang });

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const htmlOf = (text: string): string => `<p>${text.replace(/[&<>"]/g, (mark) => MARKS[mark]!).replaceAll('\n', '<br>')}</p>`;

/** A message of a session's chat: flagged, looked at and hidden as a post is, also when the session is over. */
export const messageSubject: SubjectKind = {
  type: MESSAGE,
  audiences: (sql, ids) => mapped(sql, ids, ({ audience }) => audience),
  cards: (sql, ids) => mapped(sql, ids, cardOf),
  group: (sql, ids) => mapped(sql, ids, ({ group_id: group }) => group),
  authors: (sql, ids) => mapped(sql, ids, ({ author_id: author }) => author ?? undefined),
  contents: (sql, ids) => mapped(sql, ids, ({ text, lang }) => (text ? { html: htmlOf(text), lang } : undefined)),
  async mayModerate(sql, actor, id) {
    const found = await one<{ session_id: string }>(sql, SESSION_OF, [id]);
    const row = found && (await sessionRow(sql, actor, found.session_id));
    return row ? canInSession(actor, 'desk', sessionFacts(row)) : invisible;
  },
  acts: messageActs,
};
