import { Cursor } from '@minga/kernel/contract';
import type { QueryClient } from '@tanstack/react-query';

const hasCursor = (data: unknown): data is { cursor: Cursor } => typeof data === 'object' && data !== null && Cursor.safeParse((data as { cursor?: unknown }).cursor).success;

/** The rooms of all views of a page, each at the least sequence seen; null when some view names none, or there is no view. */
export function cursorOf(queries: QueryClient): Cursor | null {
  const views = queries.getQueryCache().getAll().map((query) => query.state.data);
  if (views.length === 0) return null;
  const joined: Cursor = {};
  for (const view of views) {
    if (!hasCursor(view)) return null;
    for (const [room, seq] of Object.entries(view.cursor)) joined[room] = Math.min(joined[room] ?? seq, seq);
  }
  return joined;
}
