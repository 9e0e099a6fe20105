import { rooms, type SubjectRef } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, type Actor, type Db, type Sql, type SubjectRegistry } from '@minga/kernel/server';
import type { AboutView } from '../../contract';
import { FROM_LIST, LIST_COLUMNS, listeningRooms, rowOf, type ListRecord } from '../list/list.queries';

/** More meetings about one thing nobody looks through. */
const MOST = 20;
/** A draft is for who made it or was named for it; what was never called is nobody's news. */
const ABOUT = `SELECT ${LIST_COLUMNS} ${FROM_LIST} WHERE s.about_type = $1 AND s.about_id = $2 AND s.audience = ANY($3::text[]) AND (s.state NOT IN ('draft', 'cancelled')
    OR (s.state = 'draft' AND (s.maker_id = $4::uuid OR EXISTS (SELECT FROM live_role r WHERE r.session_id = s.id AND r.account_id = $4::uuid))))
  ORDER BY s.state IN ('ended', 'reported'), CASE WHEN s.state NOT IN ('ended', 'reported') THEN s.starts_at END, s.starts_at DESC, s.id LIMIT ${MOST}`;

/** Where the reader hears of it: of their lists, of each session, and of what they are about, which says who may call one. */
async function roomsOf(sql: Sql, subjects: SubjectRegistry, actor: Actor, { type, id }: SubjectRef, items: readonly ListRecord[]): Promise<string[]> {
  const kind = subjects.get(type);
  const seen = (await kind?.audiences(sql, [id]))?.get(id);
  const own = seen !== undefined && actor.audiences.includes(seen) ? (kind?.rooms ?? []).map((room) => `${room}:${id}`) : [];
  return [...listeningRooms(actor, null), ...own, ...items.filter(({ state }) => state !== 'draft').map((row) => rooms.session(row.id))];
}

/** Sessions about something, for this reader, in one snapshot. */
export const sessionsAbout = (db: Db, subjects: SubjectRegistry, actor: Actor, ref: SubjectRef): Promise<AboutView> =>
  db.snapshot(async (sql) => {
    const rows = await sql.query<ListRecord & Record<string, unknown>>(ABOUT, [ref.type, ref.id, actor.audiences, accountIdOf(actor)]);
    const calls = actor.kind === 'account' && (await subjects.get(ref.type)?.meeting?.(sql, actor, ref.id)) !== undefined;
    return { cursor: await cursorOf(sql, await roomsOf(sql, subjects, actor, ref, rows)), calls, items: rows.map(rowOf) };
  });
