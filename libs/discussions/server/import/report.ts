import type { ImportItem, Reattachment, RefusalCode, RowPlace } from './types';

export interface ImportTotals {
  topics: { read: number; imported: number; refused: number };
  posts: { read: number; imported: number; reattached: number; refused: number };
  repeated: number;
}

/** One row that did not go the plain way: refused (with the column), or attached to its topic (with the lost parent). */
export type Explanation = RowPlace & { key?: string } & (
    | { outcome: 'refused'; code: RefusalCode; column?: string }
    | { outcome: 'reattached'; code: Reattachment; parentKey: string }
  );

/**
 * Accounts for every row of an import: `read = imported + refused`, for topics and for posts, also of a run that
 * was resumed. `imported` is what of the files the network holds afterwards; `reattached` (of posts) and `repeated`
 * (topics and posts that an earlier run had brought in already) are parts of it, told apart.
 */
export class ImportReport {
  readonly totals: ImportTotals = {
    topics: { read: 0, imported: 0, refused: 0 },
    posts: { read: 0, imported: 0, reattached: 0, refused: 0 },
    repeated: 0,
  };
  readonly explanations: Explanation[] = [];

  /** Counts an item of the reader once the writer has dealt with it; `repeated`: it was in the network already. */
  add(item: ImportItem, { repeated = false } = {}): void {
    this.totals[item.file].read++;
    if (item.kind === 'refused') {
      this.totals[item.file].refused++;
    } else {
      this.totals[item.file].imported++;
      if (repeated) this.totals.repeated++;
      if (item.kind === 'post' && item.reattached) this.totals.posts.reattached++;
    }
    const explanation = explain(item);
    if (explanation) this.explanations.push(explanation);
  }

  toJSON(): ImportTotals {
    return this.totals;
  }
}

function explain(item: ImportItem): Explanation | undefined {
  const { file, row, line } = item;
  if (item.kind === 'refused') {
    const { code, column, key } = item;
    return { file, row, line, outcome: 'refused', code, ...(column && { column }), ...(key && { key }) };
  }
  if (item.kind !== 'post' || !item.reattached) return undefined;
  const { reason, parentKey } = item.reattached;
  return { file, row, line, key: item.post.key, outcome: 'reattached', code: reason, parentKey };
}
