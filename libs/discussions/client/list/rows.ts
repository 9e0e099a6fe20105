import { UNREAD_DAYS, type ReadTopicRow } from '../../contract';

const DAY_MS = 86_400_000;

/**
 * Posts of a topic that its reader has not read. A topic that was never opened counts as unread only while it is young.
 * @param now milliseconds since the epoch; null for a guest, for whom nothing is unread
 */
export function unreadIn(row: ReadTopicRow, now: number | null): number {
  if (now === null) return 0;
  if (row.readPosition < 0 && now - Date.parse(row.last.at) > UNREAD_DAYS * DAY_MS) return 0;
  return Math.max(0, row.lastPosition - row.readPosition);
}

/** Rows as they stand on screen, and how many topics came since. */
export interface HeldRows {
  rows: ReadTopicRow[];
  fresh: number;
}

/**
 * The rows in the order in which they were shown: what is being read does not move, while its figures follow. A row that
 * left this stretch of the list stays as it was last known.
 * @param shown ids in the order of the screen
 * @param known every row that was ever here
 */
export function holdRows(shown: readonly string[], items: readonly ReadTopicRow[], known: ReadonlyMap<string, ReadTopicRow>): HeldRows {
  const now = new Map(items.map((row) => [row.id, row]));
  const rows = shown.flatMap((id) => now.get(id) ?? known.get(id) ?? []);
  const before = new Set(shown);
  return { rows, fresh: items.filter((row) => !before.has(row.id)).length };
}

/** Parts the rows after the last one with something unread: what follows was read. One part when there is nothing to part. */
export function partAfterUnread(rows: readonly ReadTopicRow[], now: number | null): [unread: ReadTopicRow[], read: ReadTopicRow[]] {
  const last = rows.findLastIndex((row) => unreadIn(row, now) > 0);
  return last === -1 ? [[], [...rows]] : [rows.slice(0, last + 1), rows.slice(last + 1)];
}
