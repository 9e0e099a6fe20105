import { isSteward, rooms } from '@minga/kernel/contract';
import { cursorOf, one, type AccountActor, type Db, type ReviewSources, type Sql } from '@minga/kernel/server';
import { cutPage, groupAddress, pageKey, parsePageKey } from '@minga/groups/server';
import { GOAL_HOURS, type CannedReason, type PastReview, type ReviewFilter, type ReviewGroup, type ReviewHistoryView, type ReviewListView, type ReviewQuery } from '../../contract';
import { groupOf, ITEM_COLUMNS, ITEM_FROM, readerOf, rowOf, VISIBLE, type ItemRecord } from './review.rows';

const PAGE_SIZE = 30;

const MODERATED = `SELECT g.id, g.name FROM membership m JOIN working_group g ON g.id = m.group_id
  WHERE m.account_id = $1 AND m.role IN ('chair', 'moderator') ORDER BY g.name, g.id`;

/** The groups that somebody moderates. */
export async function moderatedGroups(sql: Sql, actor: AccountActor): Promise<ReviewGroup[]> {
  const rows = await sql.query<{ id: string; name: string }>(MODERATED, [actor.id]);
  return rows.map(({ id, name }) => ({ id, name, address: groupAddress(id, name) }));
}

/** The rooms in which the reader hears of their queues. */
export const queueRooms = (actor: AccountActor, groups: readonly ReviewGroup[]): string[] => [
  ...groups.map(({ id }) => rooms.moderation(id)),
  ...(isSteward(actor) ? [rooms.siteModeration()] : []),
];

const WAITING = `i.ended_at IS NULL AND ${VISIBLE} AND ($3::uuid IS NULL OR i.group_id = $3)
  AND (NOT $4 OR i.opened_at < now() - interval '${GOAL_HOURS} hours') AND (NOT $5 OR (i.claimed_by = $1 AND i.claimed_until > now()))`;
const PAGE = `SELECT ${ITEM_COLUMNS} ${ITEM_FROM} WHERE ${WAITING} AND ($6::text IS NULL OR i.kind = $6)
  AND ($7::timestamptz IS NULL OR (i.opened_at, i.id) > ($7, $8::uuid)) ORDER BY i.opened_at, i.id LIMIT $9`;
const COUNTS = `SELECT count(*)::int AS all, count(*) FILTER (WHERE i.kind = 'flag')::int AS flag, count(*) FILTER (WHERE i.kind = 'held')::int AS held,
  min(i.opened_at) AS oldest ${ITEM_FROM} WHERE ${WAITING}`;

interface CountsRow {
  all: number;
  flag: number;
  held: number;
  oldest: Date | null;
}

const filterOf = ({ group, kind, age, claim }: ReviewQuery): ReviewFilter => ({
  groupId: group || null,
  kind: kind || null,
  overdue: age === 'overdue',
  mine: claim === 'mine',
});

/** What waits for the reader, in five statements. @throws Refusal 422 for a key that was not made here */
export function reviewList(db: Db, sources: ReviewSources, actor: AccountActor, query: ReviewQuery): Promise<ReviewListView> {
  const key = parsePageKey(query.after);
  const limit = query.limit ?? PAGE_SIZE;
  const filter = filterOf(query);
  return db.snapshot(async (sql) => {
    const groups = await moderatedGroups(sql, actor);
    const asked = [...readerOf(actor), filter.groupId, filter.overdue, filter.mine];
    const rows = await sql.query<ItemRecord>(PAGE, [...asked, filter.kind, key?.at ?? null, key?.id ?? null, limit + 1]);
    const counts = (await one<CountsRow>(sql, COUNTS, asked))!;
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    return {
      cursor: await cursorOf(sql, queueRooms(actor, groups)),
      filter,
      items: page.map(rowOf),
      next: more && last ? pageKey(last.opened_at, last.id) : null,
      counts: { all: counts.all, flag: counts.flag, held: counts.held },
      oldestAt: counts.oldest?.toISOString() ?? null,
      groups,
      links: (await sources.waiting(sql, actor)).map(({ oldestAt, ...link }) => ({ ...link, oldestAt: oldestAt?.toISOString() ?? null })),
    };
  });
}

interface PastRecord extends ItemRecord {
  canned: CannedReason | null;
  text: string | null;
}

const PAST = `SELECT ${ITEM_COLUMNS}, n.canned, n.text ${ITEM_FROM}
  LEFT JOIN LATERAL (SELECT canned, text FROM moderation_act WHERE item_id = i.id AND act = i.ending ORDER BY at DESC LIMIT 1) n ON true
  WHERE i.ended_at IS NOT NULL AND ${VISIBLE} AND ($3::uuid IS NULL OR i.group_id = $3)
    AND ($4::timestamptz IS NULL OR (i.ended_at, i.id) < ($4, $5::uuid)) ORDER BY i.ended_at DESC, i.id DESC LIMIT $6`;

const pastOf = (row: PastRecord): PastReview => ({
  id: row.id,
  number: row.number,
  kind: row.kind,
  title: row.title,
  lang: row.lang,
  group: groupOf(row),
  ending: row.ending!,
  by: row.ended_by,
  canned: row.canned,
  text: row.text ?? '',
  openedAt: row.opened_at.toISOString(),
  endedAt: row.ended_at!.toISOString(),
});

/** What was decided, the latest first. @throws Refusal 422 for a key that was not made here */
export function reviewHistory(db: Db, actor: AccountActor, query: { group?: string; after?: string; limit?: number }): Promise<ReviewHistoryView> {
  const key = parsePageKey(query.after);
  const limit = query.limit ?? PAGE_SIZE;
  return db.snapshot(async (sql) => {
    const groups = await moderatedGroups(sql, actor);
    const rows = await sql.query<PastRecord>(PAST, [...readerOf(actor), query.group || null, key?.at ?? null, key?.id ?? null, limit + 1]);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    return {
      cursor: await cursorOf(sql, queueRooms(actor, groups)),
      items: page.map(pastOf),
      next: more && last ? pageKey(last.ended_at!, last.id) : null,
      groups,
    };
  });
}
