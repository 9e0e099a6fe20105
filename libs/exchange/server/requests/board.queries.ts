import { invalidField, isId } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { cutPage, pageKey, parsePageKey } from '@minga/groups/server';
import type { BoardQuery, BoardRow, BoardView, RequestState } from '../../contract';
import { boardRoomsOf } from '../events';
import type { MatchCounts } from '../matching/match-counts';
import type { OwnFit, OwnMatches } from '../matching/own-matches';
import { LIST_COLUMNS, LIST_FROM, listRowOf, type ListRecord } from './rows.queries';
import { standingOf } from './standing';

const PAGE_SIZE = 20;
type BoardScope = NonNullable<BoardQuery['scope']>;

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
const COUNTS = `SELECT r.state, count(*)::int AS all, count(*) FILTER (WHERE ${MINE})::int AS mine, count(*) FILTER (WHERE o.country = $4)::int AS country,
  count(*) FILTER (WHERE r.id = ANY($5::uuid[]))::int AS match ${LIST_FROM} WHERE ${SEEN} GROUP BY r.state`;
const FILTERS = `($6::text IS NULL OR r.state = $6 OR ($6 = 'evaluated' AND r.state = 'published')) AND ($7::uuid IS NULL OR r.themes @> ARRAY[$7::uuid]) AND ($8::text IS NULL OR $8 = ANY(r.languages))
  AND ($9::text IS NULL OR $9 = ANY(r.modalities)) AND ($10::text IS NULL OR (r.asked > 0) = ($10 = 'asked')) AND ($11::uuid IS NULL OR r.group_id = $11)`;
/** Without a state asked for: what goes on or has come to its end, not what was taken back. */
const SHOWN = `($6::text IS NOT NULL OR r.state NOT IN ('withdrawn', 'expired', 'draft', 'in-review', 'returned'))`;
const PAGE = `SELECT ${LIST_COLUMNS} ${LIST_FROM} WHERE ${SCOPED} AND ${FILTERS} AND ${SHOWN}
  AND ($12::timestamptz IS NULL OR (r.opened_at, r.id) < ($12, $13::uuid)) ORDER BY r.opened_at DESC, r.id DESC LIMIT $14`;

/** Of those that fit the reader, in their order: $12 their ids from where the page begins. */
const FITTING = `SELECT ${LIST_COLUMNS} ${LIST_FROM} JOIN unnest($12::uuid[]) WITH ORDINALITY AS fit (id, place) ON fit.id = r.id WHERE ${SCOPED} AND ${FILTERS} ORDER BY fit.place LIMIT $13`;

interface CountRow {
  state: RequestState;
  match: number;
  all: number;
  mine: number;
  country: number;
}

const HIDDEN: readonly RequestState[] = ['draft', 'in-review', 'returned', 'withdrawn', 'expired'];

function countsOf(rows: readonly CountRow[], scope: BoardScope, expert: boolean): Pick<BoardView, 'counts' | 'scopes'> {
  const shown = rows.filter(({ state }) => !HIDDEN.includes(state));
  const sum = (of: BoardScope): number => shown.reduce((total, row) => total + row[of], 0);
  return {
    counts: Object.fromEntries(rows.filter((row) => row[scope] > 0).map((row) => [row.state, row[scope]])),
    scopes: { match: expert ? sum('match') : null, all: sum('all'), mine: sum('mine'), country: sum('country') },
  };
}

/** The ids that come after the one with which the last page ended; from the first on when that one fits no more. @throws Refusal 422 */
function idsAfter(ids: readonly string[], after: string | undefined): readonly string[] {
  if (after === undefined) return ids;
  if (!isId(after)) throw invalidField('after', 'malformed');
  return ids.slice(ids.indexOf(after) + 1);
}

interface Found {
  rows: ListRecord[];
  next: (last: ListRecord) => string;
}

/** One row more than the page holds, in the order of the scope. @throws Refusal 422 for a key that was not made here */
async function rowsOf(sql: Sql, who: readonly unknown[], query: BoardQuery, limit: number, fit: OwnFit | undefined): Promise<Found> {
  const scope = query.scope ?? 'all';
  const filters = [query.state, query.theme, query.language, query.modality, query.funding, query.group].map((value) => value ?? null);
  if (scope === 'match') {
    const ids = idsAfter(fit?.ids ?? [], query.after);
    return { rows: await sql.query<ListRecord>(FITTING, [...who, 'all', ...filters, ids, limit + 1]), next: ({ id }) => id };
  }
  const key = parsePageKey(query.after);
  const rows = await sql.query<ListRecord>(PAGE, [...who, scope, ...filters, key?.at ?? null, key?.id ?? null, limit + 1]);
  return { rows, next: (last) => pageKey(last.opened_at!, last.id) };
}

const rowOf = (row: ListRecord, fit: OwnFit | undefined, experts: ReadonlyMap<string, number>): BoardRow => ({
  ...listRowOf(row), match: fit?.score(row.id) ?? null, experts: experts.get(row.id) ?? null,
});

/** The board: counts and one page, in a few statements. @throws Refusal 422 for a key that was not made here */
export function exchangeBoard(db: Db, { own, counts: matchCounts }: { own: OwnMatches; counts: MatchCounts }, actor: Actor, query: BoardQuery): Promise<BoardView> {
  const limit = query.limit ?? PAGE_SIZE;
  return db.snapshot(async (sql) => {
    const reader = await readerOf(sql, actor);
    const fit = await own.of(sql, actor);
    const who = [actor.audiences, reader.organisation, reader.id, reader.country];
    const counts = await sql.query<CountRow>(COUNTS, [...who, fit?.ids ?? []]);
    const { rows, next } = await rowsOf(sql, who, query, limit, fit);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    const experts = await matchCounts.of(sql, page);
    return {
      cursor: await cursorOf(sql, boardRoomsOf(actor)),
      ...countsOf(counts, query.scope ?? 'all', fit !== undefined),
      items: page.map((row) => rowOf(row, fit, experts)),
      next: more && last ? next(last) : null,
    };
  });
}
