import { invalidField, rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { groupFor } from '@minga/groups/server';
import { verdictView } from '@minga/groups/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import {
  canOpen, MOST_COUNTED_TOPICS, TOPICS_PAGE, UNREAD_DAYS,
  type ReadTopicRow, type TopicCounts, type TopicFilter, type TopicList, type TopicListQuery, type TopicOrder,
} from '../contract';
import { submissionsOf, submissionsSql, type SubmissionJson } from './moderation/submission.rows';
import { participantsOf } from './participants';
import { stateOf, TOPIC_STATE_COLUMNS, type StateFound } from './topic.rows';

export interface ListRow extends StateFound {
  opener: PersonCard;
  last_at: Date;
  last_position_shown: number;
  laster: PersonCard;
  replies: number;
  last_position: number;
  participants: number;
  participant_groups: Record<string, number>;
  read_position: number | null;
}

/** Columns of a `ListRow` over `LIST_JOINS`, from a `topic t` and its `topic_listing l`. */
export const LIST_COLUMNS = `${TOPIC_STATE_COLUMNS}, ${cardJson('o')} AS opener, ${cardJson('a')} AS laster, l.last_at,
  l.last_position AS last_position_shown, k.replies, k.last_position, k.participants, k.participant_groups, r.position AS read_position`;
/** `reader`: parameter with the reader's account id, or null. */
export const listJoins = (reader: string): string => `JOIN topic_count k ON k.topic_id = t.id
  JOIN account o ON o.id = t.opened_by ${cardJoins('o')} JOIN account a ON a.id = l.last_by ${cardJoins('a')}
  LEFT JOIN topic_reader r ON r.account_id = ${reader}::uuid AND r.topic_id = t.id`;

export const rowOf = (row: ListRow): ReadTopicRow => ({
  ...stateOf(row),
  id: row.id,
  groupId: row.group_id,
  openedBy: row.opener,
  openedAt: row.opened_at.toISOString(),
  replies: row.replies,
  lastPosition: row.last_position,
  participants: participantsOf(row),
  last: { at: row.last_at.toISOString(), by: row.laster, position: row.last_position_shown },
  readPosition: row.read_position ?? -1,
});

/** Moved of late, and beyond the reader's mark: nobody is told of what lies long behind. */
export const unreadSql = (reader: string): string => `l.last_at > now() - interval '${UNREAD_DAYS} days' AND EXISTS (
  SELECT FROM topic_count kc LEFT JOIN topic_reader rc ON rc.account_id = ${reader}::uuid AND rc.topic_id = kc.topic_id
  WHERE kc.topic_id = l.topic_id AND kc.last_position > coalesce(rc.position, -1))`;

const FILTERS: Record<TopicFilter, string> = { all: 'true', unread: unreadSql('$3'), unanswered: 'l.unanswered' };
const COLUMN: Record<TopicOrder, string> = { activity: 'last_at', created: 'opened_at' };
type Direction = 'after' | 'before' | 'first';

/** $1 group, $2 audiences, $3 reader, $4 rows; $5 … $7 the key, the tag last. */
function text(order: TopicOrder, filter: TopicFilter, direction: Direction, tagged: boolean): string {
  const key = `(l.pinned, l.${COLUMN[order]}, l.topic_id)`;
  const beyond = direction === 'first' ? '' : `AND ${key} ${direction === 'after' ? '<' : '>'} ($5::boolean, $6::timestamptz, $7::uuid)`;
  const tag = tagged ? `AND l.topic_id IN (SELECT topic_id FROM topic_tag WHERE group_id = $1 AND tag = $${direction === 'first' ? 5 : 8})` : '';
  const way = direction === 'before' ? 'ASC' : 'DESC';
  const by = `ORDER BY l.pinned ${way}, l.${COLUMN[order]} ${way}, l.topic_id ${way}`;
  return `SELECT ${LIST_COLUMNS} FROM (
      SELECT l.* FROM topic_listing l JOIN topic t ON t.id = l.topic_id
      WHERE l.group_id = $1 AND t.audience = ANY($2::text[]) AND ${FILTERS[filter]} ${tag} ${beyond} ${by} LIMIT $4
    ) l JOIN topic t ON t.id = l.topic_id ${listJoins('$3')} ${by}`;
}

const texts = new Map<string, string>();
function textOf(order: TopicOrder, filter: TopicFilter, direction: Direction, tagged: boolean): string {
  const key = `${order} ${filter} ${direction} ${tagged}`;
  let found = texts.get(key);
  if (!found) texts.set(key, (found = text(order, filter, direction, tagged)));
  return found;
}

/** Milliseconds of fourteen digits reach the year 5138; what is longer no calendar of PostgreSQL's need read. */
const KEY = /^([01])-(\d{1,14})-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

const keyOf = (row: ReadTopicRow, order: TopicOrder): string =>
  `${row.pinned ? 1 : 0}-${Date.parse(order === 'activity' ? row.last.at : row.openedAt)}-${row.id}`;

/** @throws Refusal 422 for a key that was not made here */
function parseKey(field: string, key: string): unknown[] {
  const [, pinned, milliseconds, id] = KEY.exec(key) ?? [];
  if (!id) throw invalidField(field, 'malformed');
  return [pinned === '1', new Date(Number(milliseconds)), id];
}

interface Asked {
  order: TopicOrder;
  filter: TopicFilter;
  tag: string | null;
}

async function readRows(sql: Sql, actor: Actor, groupId: string, asked: Asked, query: TopicListQuery, most: number): Promise<ReadTopicRow[]> {
  const direction: Direction = query.after ? 'after' : query.before ? 'before' : 'first';
  const key = direction === 'first' ? [] : parseKey(direction, query[direction]!);
  const values = [groupId, actor.audiences, accountIdOf(actor), most, ...key, ...(asked.tag === null ? [] : [asked.tag])];
  const rows = (await sql.query<ListRow>(textOf(asked.order, asked.filter, direction, asked.tag !== null), values)).map(rowOf);
  return direction === 'before' ? rows.toReversed() : rows;
}

function cut(rows: ReadTopicRow[], { order }: Asked, query: TopicListQuery, size: number): Pick<TopicList, 'items' | 'next' | 'previous'> {
  const more = rows.length > size;
  const items = query.before ? rows.slice(-size) : rows.slice(0, size);
  const key = (row: ReadTopicRow | undefined) => (row ? keyOf(row, order) : null);
  const before = Boolean(query.before) && !query.after;
  return {
    items,
    next: before || more ? key(items.at(-1)) : null,
    previous: (before ? more : Boolean(query.after)) ? key(items[0]) : null,
  };
}

/** Listings are looked through as far as this, latest first, so that a number never costs more than a page. */
const LOOKED_THROUGH = 500;
const TAGGED = '($4::text IS NULL OR l.topic_id IN (SELECT topic_id FROM topic_tag WHERE group_id = $1 AND tag = $4))';
const counted = (listings: string, filter: string): string => `SELECT count(*)::int FROM (
    SELECT FROM (SELECT * FROM topic_listing l WHERE l.group_id = $1 AND ${listings} ORDER BY l.last_at DESC LIMIT ${LOOKED_THROUGH}) l
    JOIN topic t ON t.id = l.topic_id WHERE t.audience = ANY($2::text[]) AND ${TAGGED} AND ${filter} LIMIT ${MOST_COUNTED_TOPICS}) n`;

/** What stands beside the rows, in one statement: $1 group, $2 audiences, $3 reader, $4 tag. The group's own counter says how many topics it has. */
const ASIDE = `SELECT
  CASE WHEN $4::text IS NULL THEN (SELECT topics FROM working_group WHERE id = $1) ELSE (SELECT count(*)::int FROM topic_tag WHERE group_id = $1 AND tag = $4) END AS all,
  CASE WHEN $3::uuid IS NULL THEN NULL ELSE (${counted(`l.last_at > now() - interval '${UNREAD_DAYS} days'`, unreadSql('$3'))}) END AS unread,
  (${counted('l.unanswered', 'true')}) AS unanswered,
  ${submissionsSql('$3', "x.kind = 'topic' AND x.group_id = $1")} AS waiting`;

type AsideRow = TopicCounts & { waiting: SubmissionJson[] | null };

async function aside(sql: Sql, actor: Actor, groupId: string, tag: string | null): Promise<Pick<TopicList, 'counts' | 'submissions'>> {
  const [row] = await sql.query<AsideRow>(ASIDE, [groupId, actor.audiences, accountIdOf(actor), tag]);
  const { waiting, ...counts } = row!;
  return { counts, submissions: submissionsOf(waiting) };
}

/** A group's topics that the actor sees. @throws Refusal 404; 422 for a broken key */
export const topicList = (db: Db, actor: Actor, groupId: string, query: TopicListQuery): Promise<TopicList> =>
  db.snapshot(async (sql) => {
    const group = await groupFor(sql, actor, groupId, 'view');
    const asked: Asked = { order: query.order ?? 'activity', filter: query.filter ?? 'all', tag: query.tag ?? null };
    const size = query.size ?? TOPICS_PAGE;
    const rows = await readRows(sql, actor, groupId, asked, query, size + 1);
    const place = { audience: group.audience, posting: group.facts.posting, role: group.facts.role, sanction: group.facts.sanction };
    const account = actor.kind === 'account' ? [rooms.account(actor.id)] : [];
    return {
      cursor: await cursorOf(sql, [rooms.group(groupId), ...account]),
      groupId,
      asked,
      ...cut(rows, asked, query, size),
      ...(await aside(sql, actor, groupId, asked.tag)),
      can: { open: verdictView(canOpen(actor, 'discussion', place)), announce: verdictView(canOpen(actor, 'announcement', place)) },
    };
  });
