/** Fewer people than these in a cell could be told from one another. */
export const SMALLEST_CELL = 3;

/** A count, or null where it is hidden. */
export interface Cell<K> {
  key: K;
  count: number | null;
}

/**
 * Counts by some trait, with what would point at single people hidden: cells below `SMALLEST_CELL`. The total is known, so one hidden
 * cell could be reckoned from the others: then the smallest of the others is hidden as well. Empty cells are left out.
 * The cells stay in their order, which may not be by size: it would tell which of the hidden ones is the larger.
 */
export function hideSmallCells<K>(counts: Iterable<readonly [K, number]>): Cell<K>[] {
  const cells = [...counts].filter(([, count]) => count > 0);
  const hidden = new Set(cells.filter(([, count]) => count < SMALLEST_CELL).map(([key]) => key));
  if (hidden.size === 1 && cells.length > 1) {
    const shown = cells.filter(([key]) => !hidden.has(key));
    hidden.add(shown.reduce((least, cell) => (cell[1] < least[1] ? cell : least))[0]);
  }
  return cells.map(([key, count]) => ({ key, count: hidden.has(key) ? null : count }));
}

/** The larger of what is shown before the smaller, and after them what is hidden, in its order as it was. */
export const shownFirst = <K>(cells: readonly Cell<K>[]): Cell<K>[] => cells.toSorted((one, other) => (other.count ?? 0) - (one.count ?? 0));
