import { rooms, type Language } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cutPage, groupAddress, groupFactsSql, pageKey, parsePageKey } from '@minga/groups/server';
import type { GroupFacts } from '@minga/groups/contract';
import { convenes, type SessionListQuery, type SessionListView, type SessionKind, type SessionRow, type SessionState } from '../../contract';
import { sessionAddress } from '../session/session.rows';
import { doorsOf } from './door';

const PAGE_SIZE = 20;
/** More that go on at once nobody follows. */
const MOST_NOW = 20;
const MOST_DRAFTS = 30;

export interface ListRecord {
  id: string;
  title: string;
  lang: Language;
  kind: SessionKind;
  state: SessionState;
  group_id: string | null;
  group_name: string | null;
  group_lang: Language | null;
  about: boolean;
  starts_at: Date;
  time_zone: string;
  minutes: number;
  started_at: Date | null;
  ended_at: Date | null;
  place: string;
  sample: boolean;
}

export const LIST_COLUMNS = `s.id, s.title, s.lang, s.kind, s.state, s.group_id, g.name AS group_name, g.lang AS group_lang, s.starts_at, s.time_zone, s.minutes, s.started_at, s.ended_at, s.place, s.sample,
  s.about_id IS NOT NULL AS about`;
export const FROM_LIST = 'FROM live_session s LEFT JOIN working_group g ON g.id = s.group_id';
const NAMED = 'EXISTS (SELECT FROM live_role r WHERE r.session_id = s.id AND r.account_id = $2::uuid)';
/** $1 the reader's keys, $2 they, $3 group, $4 kind, $5 with report, $6 theirs. */
const ASKED = `s.audience = ANY($1::text[]) AND ($3::uuid IS NULL OR s.group_id = $3) AND ($4::text IS NULL OR s.kind = $4) AND (NOT $5::boolean OR s.state = 'reported')
  AND (NOT $6::boolean OR ${NAMED} OR EXISTS (SELECT FROM live_signup u WHERE u.session_id = s.id AND u.account_id = $2::uuid))`;
const NOW = `SELECT ${LIST_COLUMNS} ${FROM_LIST} WHERE ${ASKED} AND s.state IN ('lobby', 'live', 'paused') ORDER BY s.state = 'lobby', s.starts_at, s.id LIMIT ${MOST_NOW}`;
/** What was cancelled stands in its place until its time has come. */
const SOON = `SELECT ${LIST_COLUMNS} ${FROM_LIST} WHERE ${ASKED} AND (s.state = 'scheduled' OR (s.state = 'cancelled' AND s.started_at IS NULL AND s.starts_at > now()
    AND EXISTS (SELECT FROM live_entry e WHERE e.session_id = s.id AND e.act = 'moved.schedule')))
  AND ($7::timestamptz IS NULL OR (s.starts_at, s.id) > ($7, $8::uuid)) ORDER BY s.starts_at, s.id LIMIT $9`;
const PAST = `SELECT ${LIST_COLUMNS} ${FROM_LIST} WHERE ${ASKED} AND s.state IN ('ended', 'reported')
  AND ($7::timestamptz IS NULL OR (s.starts_at, s.id) < ($7, $8::uuid)) ORDER BY s.starts_at DESC, s.id DESC LIMIT $9`;
const DRAFTS = `SELECT ${LIST_COLUMNS} ${FROM_LIST} WHERE s.state = 'draft' AND s.audience = ANY($1::text[]) AND ($3::uuid IS NULL OR s.group_id = $3) AND (s.maker_id = $2 OR ${NAMED})
  ORDER BY s.starts_at, s.id LIMIT ${MOST_DRAFTS}`;
const GROUP = `SELECT g.audience = ANY($3::text[]) AS seen, ${groupFactsSql('g', '$2')} AS facts FROM working_group g WHERE g.id = $1`;
const CALLS = `SELECT EXISTS (SELECT FROM membership WHERE account_id = $1 AND role IN ('chair', 'moderator')) AS calls`;

/** A session as lists show it. */
export const rowOf = (row: ListRecord): SessionRow => ({
  id: row.id,
  address: sessionAddress(row.id, row.title),
  title: row.title,
  lang: row.lang,
  kind: row.kind,
  state: row.state,
  group: row.group_id ? { id: row.group_id, name: row.group_name!, address: groupAddress(row.group_id, row.group_name!), lang: row.group_lang! } : null,
  about: row.about,
  startsAt: row.starts_at.toISOString(),
  timeZone: row.time_zone,
  minutes: row.minutes,
  startedAt: row.started_at?.toISOString() ?? null,
  endedAt: row.ended_at?.toISOString() ?? null,
  place: row.place,
  sample: row.sample,
});

interface AskedGroup {
  seen: boolean;
  /** Null when there is no such group, which is answered as one that is not seen. */
  facts: GroupFacts | null;
}
const NO_GROUP: AskedGroup = { seen: false, facts: null };

/** May the reader call sessions: in the group that is asked for, or somewhere? */
async function mayCall(sql: Sql, actor: Actor, group: AskedGroup | null): Promise<boolean> {
  const id = accountIdOf(actor);
  if (!id) return false;
  if (group) return group.seen && convenes(actor, group.facts);
  return convenes(actor, null) || (await one<{ calls: boolean }>(sql, CALLS, [id]))!.calls;
}

const GROUP_KEY = /^group:[0-9a-f-]{36}$/;
/** Where the reader hears of what lists show: public, the network's, their groups', and what concerns them alone. */
export function listeningRooms(actor: Actor, group: string | null): string[] {
  const own = actor.kind === 'account' ? [rooms.networkSessions(), rooms.account(actor.id)] : [];
  const keys = actor.audiences.filter((key) => GROUP_KEY.test(key)).map((key) => key.slice('group:'.length));
  return [rooms.sessions(), ...own, ...(group ? [group] : keys).map((id) => rooms.group(id))];
}

/** One page of the list, in one snapshot. @throws Refusal 422 for a key that was not made here */
export function listSessions(db: Db, actor: Actor, query: SessionListQuery): Promise<SessionListView> {
  const limit = query.limit ?? PAGE_SIZE;
  const past = query.when === 'past' || query.report === 'yes';
  const key = parsePageKey(query.after);
  const reader = accountIdOf(actor);
  const asked = [actor.audiences, reader, query.group ?? null, query.kind ?? null, query.report === 'yes', query.mine === 'yes'];
  return db.snapshot(async (sql) => {
    const group = query.group ? ((await one<AskedGroup & Record<string, unknown>>(sql, GROUP, [query.group, reader, actor.audiences])) ?? NO_GROUP) : null;
    const first = !past && !key;
    const now = first ? await sql.query<ListRecord & Record<string, unknown>>(NOW, asked) : [];
    const doors = await doorsOf(sql, now.map(({ id }) => id));
    const drafts = first && reader ? await sql.query<ListRecord & Record<string, unknown>>(DRAFTS, asked.slice(0, 3)) : [];
    const rows = await sql.query<ListRecord & Record<string, unknown>>(past ? PAST : SOON, [...asked, key?.at ?? null, key?.id ?? null, limit + 1]);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    return {
      cursor: await cursorOf(sql, [...listeningRooms(actor, group?.seen ? query.group! : null), ...now.map(({ id }) => rooms.sessionDoor(id))]),
      calls: await mayCall(sql, actor, group),
      drafts: drafts.map(rowOf),
      now: now.map((row) => ({ ...rowOf(row), door: doors.get(row.id)! })),
      items: page.map(rowOf),
      next: more && last ? pageKey(last.starts_at, last.id) : null,
    };
  });
}
