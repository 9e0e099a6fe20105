import type { Sql } from '@minga/kernel/server';
import { POSTS_PAGE, type PostOrder, type PostPageQuery, type PostRange } from '../contract';
import { postColumns, POST_JOINS, toPost, type PostRow } from './post.rows';

/** Where a stretch begins: after or before a position (before none: at the end), or around one. */
export type Stretch =
  | { mode: 'after'; key: number }
  | { mode: 'before'; key: number | null }
  | { mode: 'around'; key: number };

/** Posts of a stretch, and the opening post too where that was asked for. */
export interface ReadRange {
  range: PostRange;
  opening: PostRow | undefined;
  rows: PostRow[];
}

/** What the topic's statement found: the position of the post that was asked for by its id. */
export function stretchOf(query: PostPageQuery, positionOfPost: number | null): Stretch {
  const around = query.post === undefined ? query.at : (positionOfPost ?? undefined);
  if (around !== undefined) return { mode: 'around', key: around };
  if (query.after !== undefined) return { mode: 'after', key: query.after };
  if (query.before !== undefined) return { mode: 'before', key: query.before };
  return query.last ? { mode: 'before', key: null } : { mode: 'after', key: 0 };
}

interface OrderSql {
  column: string;
  /** The key of a position, and one that is behind every key. */
  key: string;
  end: string;
  /** The opening post's. */
  first: string;
}

/** Keys of both orders are positions: a path is looked up from its position, so that addresses stay short. */
const ORDERS: Record<PostOrder, OrderSql> = {
  arrival: { column: 'position', key: '$2::int', end: '2147483647', first: '0' },
  tree: { column: 'path', key: '(SELECT path FROM post WHERE topic_id = $1 AND position = $2)', end: `'~'`, first: `''` },
};

const side = ({ column, first }: OrderSql, condition: string, direction: 'ASC' | 'DESC', limit: string): string =>
  `(SELECT * FROM post WHERE topic_id = $1 AND ${column} > ${first} AND ${condition} ORDER BY ${column} ${direction} LIMIT ${limit})`;

/** $1 topic, $2 position, $3 rows of the one side, $4 reader, $5 rows of the other side. */
function inner(order: OrderSql, mode: Stretch['mode']): string {
  const before = side(order, `${order.column} < coalesce(${order.key}, ${order.end})`, 'DESC', '$3');
  if (mode === 'before') return before;
  if (mode === 'after') return side(order, `${order.column} > ${order.key}`, 'ASC', '$3');
  return `${before} UNION ALL ${side(order, `${order.column} >= ${order.key}`, 'ASC', '$5')}`;
}

const OPENING = 'UNION ALL (SELECT * FROM post WHERE topic_id = $1 AND position = 0)';

function text(order: PostOrder, mode: Stretch['mode'], opening: boolean): string {
  const sql = ORDERS[order];
  return `SELECT ${postColumns('$4')} FROM (${inner(sql, mode)} ${opening ? OPENING : ''}) p ${POST_JOINS} ORDER BY p.${sql.column}`;
}

const texts = new Map<string, string>();
function textOf(order: PostOrder, mode: Stretch['mode'], opening: boolean): string {
  const key = `${order} ${mode} ${opening}`;
  let found = texts.get(key);
  if (!found) texts.set(key, (found = text(order, mode, opening)));
  return found;
}

export interface RangeRequest {
  topicId: string;
  order: PostOrder;
  stretch: Stretch;
  size: number;
  reader: string | null;
  opening: boolean;
}

/** One statement, whose cost is that of the stretch, wherever in the topic it lies. */
export async function readRange(sql: Sql, { topicId, order, stretch, size, reader, opening }: RangeRequest): Promise<ReadRange> {
  // One row further on each side tells whether there is more.
  const beforeMost = stretch.mode === 'around' ? Math.floor(size / 2) : size;
  const afterMost = size - beforeMost;
  const values = [topicId, stretch.key, beforeMost + 1, reader, ...(stretch.mode === 'around' ? [afterMost + 1] : [])];
  const rows = await sql.query<PostRow>(textOf(order, stretch.mode, opening), values);
  const replies = opening ? rows.slice(1) : rows;
  return { ...cut(replies, order, stretch, { beforeMost, afterMost }), opening: opening ? rows[0] : undefined };
}

/** Takes off the rows that were read one too far, and says where to go on. */
function cut(rows: PostRow[], order: PostOrder, stretch: Stretch, most: { beforeMost: number; afterMost: number }): Omit<ReadRange, 'opening'> {
  const kept = { after: cutAfter, before: cutBefore, around: cutAround }[stretch.mode](rows, stretch.key, { ...most, order });
  return { rows: kept.items, range: { order, items: kept.items.map(toPost), previous: kept.previous, next: kept.next } };
}

interface Kept {
  items: PostRow[];
  previous: number | null;
  next: number | null;
}
type Cut = (rows: PostRow[], key: number | null, most: { beforeMost: number; afterMost: number; order: PostOrder }) => Kept;

const cutAfter: Cut = (rows, key, { beforeMost }) => {
  const items = rows.slice(0, beforeMost);
  return { items, previous: key === 0 ? null : (items[0]?.position ?? null), next: rows.length > beforeMost ? items.at(-1)!.position : null };
};

const cutBefore: Cut = (rows, key, { beforeMost }) => {
  const items = rows.slice(-beforeMost);
  return { items, previous: rows.length > beforeMost ? items[0]!.position : null, next: key === null ? null : (items.at(-1)?.position ?? 0) };
};

const cutAround: Cut = (rows, key, { beforeMost, afterMost, order }) => {
  const pivot = rows.find((row) => row.position === key);
  // Around the opening post nothing is before; around a position that is not there yet, everything.
  const isBefore = (row: PostRow) => (order === 'arrival' ? row.position < key! : pivot ? row.path < pivot.path : key !== 0);
  const before = rows.filter(isBefore);
  const after = rows.filter((row) => !isBefore(row));
  const items = [...before.slice(Math.max(0, before.length - beforeMost)), ...after.slice(0, afterMost)];
  return {
    items,
    previous: before.length > beforeMost ? (items[0]?.position ?? key) : null,
    next: after.length > afterMost ? items.at(-1)!.position : null,
  };
};

export const pageSize = (query: PostPageQuery): number => query.size ?? POSTS_PAGE;
