import { rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cutPage, pageKey, parsePageKey } from '@minga/groups/server';
import type { BoardQuery, BoardView, RequestState } from '../../contract';
import { LIST_COLUMNS, LIST_FROM, listRowOf, type ListRecord } from './rows.queries';
import { standingOf } from './standing';

const PAGE_SIZE = 20;

interface Reader {
  id: string | null;
  organisation: string | null;
  country: string | null;
}

const COUNTRY = 'SELECT coalesce(o.country, a.country) AS country FROM account a LEFT JOIN organisation o ON o.id = $2::uuid WHERE a.id = $1';

/** What "mine" and "my country" mean for this reader. */
async function readerOf(sql: Sql, actor: Actor): Promise<Reader> {
  const id = accountIdOf(actor);
  if (!id) return { id: null, organisation: null, country: null };
  const organisation = (await standingOf(sql, actor))?.organisationId ?? null;
  return { id, organisation, country: (await one<{ country: string | null }>(sql, COUNTRY, [id, organisation]))?.country ?? null };
}

const MINE = 'r.organisation_id = $2::uuid OR EXISTS (SELECT FROM exchange_follower w WHERE w.request_id = r.id AND w.account_id = $3::uuid)';
/** What was once open and this reader may see: $1 their keys, $2 their organisation, $3 they, $4 their country. */
const SEEN = `r.opened_at IS NOT NULL AND r.audience = ANY($1::text[])`;
const SCOPED = `${SEEN} AND ($5 = 'all' OR ($5 = 'mine' AND (${MINE})) OR ($5 = 'country' AND o.country = $4))`;
const COUNTS = `SELECT r.state, count(*)::int AS all, count(*) FILTER (WHERE ${MINE})::int AS mine, count(*) FILTER (WHERE o.country = $4)::int AS country
  ${LIST_FROM} WHERE ${SEEN} GROUP BY r.state`;
const FILTERS = `($6::text IS NULL OR r.state = $6 OR ($6 = 'evaluated' AND r.state = 'published')) AND ($7::uuid IS NULL OR r.themes @> ARRAY[$7::uuid]) AND ($8::text IS NULL OR $8 = ANY(r.languages))
  AND ($9::text IS NULL OR $9 = ANY(r.modalities)) AND ($10::text IS NULL OR (r.asked > 0) = ($10 = 'asked')) AND ($11::uuid IS NULL OR r.group_id = $11)`;
/** Without a state asked for: what goes on or has come to its end, not what was taken back. */
const SHOWN = `($6::text IS NOT NULL OR r.state NOT IN ('withdrawn', 'expired', 'draft', 'in-review', 'returned'))`;
const PAGE = `SELECT ${LIST_COLUMNS} ${LIST_FROM} WHERE ${SCOPED} AND ${FILTERS} AND ${SHOWN}
  AND ($12::timestamptz IS NULL OR (r.opened_at, r.id) < ($12, $13::uuid)) ORDER BY r.opened_at DESC, r.id DESC LIMIT $14`;

interface CountRow {
  state: RequestState;
  all: number;
  mine: number;
  country: number;
}

const HIDDEN: readonly RequestState[] = ['draft', 'in-review', 'returned', 'withdrawn', 'expired'];

function countsOf(rows: readonly CountRow[], scope: 'all' | 'mine' | 'country'): Pick<BoardView, 'counts' | 'scopes'> {
  const shown = rows.filter(({ state }) => !HIDDEN.includes(state));
  const sum = (of: 'all' | 'mine' | 'country'): number => shown.reduce((total, row) => total + row[of], 0);
  return {
    counts: Object.fromEntries(rows.filter((row) => row[scope] > 0).map((row) => [row.state, row[scope]])),
    scopes: { all: sum('all'), mine: sum('mine'), country: sum('country') },
  };
}

/** The board: counts and one page, in four statements. @throws Refusal 422 for a key that was not made here */
export function exchangeBoard(db: Db, actor: Actor, query: BoardQuery): Promise<BoardView> {
  const key = parsePageKey(query.after);
  const limit = query.limit ?? PAGE_SIZE;
  const scope = query.scope ?? 'all';
  return db.snapshot(async (sql) => {
    const reader = await readerOf(sql, actor);
    const who = [actor.audiences, reader.organisation, reader.id, reader.country];
    const counts = await sql.query<CountRow>(COUNTS, who);
    const filters = [query.state, query.theme, query.language, query.modality, query.funding, query.group].map((value) => value ?? null);
    const rows = await sql.query<ListRecord>(PAGE, [...who, scope, ...filters, key?.at ?? null, key?.id ?? null, limit + 1]);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    return {
      cursor: await cursorOf(sql, [...boardRooms(actor), ...(await groupRoom(sql, actor, query.group))]),
      ...countsOf(counts, scope),
      items: page.map(listRowOf),
      next: more && last ? pageKey(last.opened_at!, last.id) : null,
    };
  });
}

const GROUP_KEY = 'SELECT audience FROM working_group WHERE id = $1';

/** A group’s own requests are told in its room, to who is in on it. */
async function groupRoom(sql: Sql, actor: Actor, groupId: string | undefined): Promise<string[]> {
  const found = groupId ? await one<{ audience: string }>(sql, GROUP_KEY, [groupId]) : undefined;
  return found && actor.audiences.includes(found.audience) ? [rooms.group(groupId!)] : [];
}

/** One’s own account’s room tells what one follows. */
const boardRooms = (actor: Actor): string[] => [rooms.exchange(), ...(actor.kind === 'account' ? [rooms.account(actor.id)] : [])];
