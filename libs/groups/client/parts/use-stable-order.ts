import { useState } from 'react';

/** Rows in the order in which they were first shown, new ones last: what is being read does not jump when something moves. */
export function useStableOrder<R extends { id: string }>(rows: readonly R[]): R[] {
  const [first] = useState(() => new Map(rows.map((row, place) => [row.id, place])));
  const place = (row: R): number => first.get(row.id) ?? first.size;
  return [...rows].sort((a, b) => place(a) - place(b));
}
