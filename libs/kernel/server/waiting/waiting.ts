import type { Sql } from '../db/sql';

/** Something that stewards are to deal with, as its slice counts it. */
export interface WaitingCount {
  /** `slice.what`: what `AdminItem.count` names. Worded under `<slice>.waiting.<what>` with `{count}`. */
  id: string;
  /** Where it is dealt with. */
  path: string;
  count(sql: Sql): Promise<number>;
}

/** What waits for the stewards, from every slice. */
export class Waiting {
  private readonly counts: WaitingCount[] = [];

  register(...counts: WaitingCount[]): void {
    this.counts.push(...counts);
  }

  async now(sql: Sql): Promise<{ id: string; path: string; count: number }[]> {
    return Promise.all(this.counts.map(async ({ id, path, count }) => ({ id, path, count: await count(sql) })));
  }
}
