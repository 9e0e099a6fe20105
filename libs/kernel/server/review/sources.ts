import type { Actor } from '../actor';
import type { Sql } from '../db/sql';

/** Things of one kind that wait for the reader's decision on a page of their own. */
export interface WaitingElsewhere {
  /** What they belong to, such as a group's name; '' for the site's. */
  title: string;
  /** Path of the page where they are decided. */
  address: string;
  count: number;
  oldestAt: Date | null;
}

/** A slice with a queue of its own, as the common list of what waits for a decision tells of it. */
export interface ReviewSource {
  /** Worded under `review.<kind>` by whoever shows the list. */
  kind: string;
  /** What waits for this actor, in one statement; nothing for who decides about nothing. */
  waiting(sql: Sql, actor: Actor): Promise<WaitingElsewhere[]>;
}

/** So that whoever decides about many things finds them in one list, though each slice keeps its own. */
export class ReviewSources {
  private readonly sources: ReviewSource[] = [];

  register(source: ReviewSource): void {
    this.sources.push(source);
  }

  /** Everything that waits elsewhere for this actor, in the order of registration. */
  async waiting(sql: Sql, actor: Actor): Promise<(WaitingElsewhere & { kind: string })[]> {
    const found: (WaitingElsewhere & { kind: string })[] = [];
    for (const { kind, waiting } of this.sources) for (const some of await waiting(sql, actor)) found.push({ kind, ...some });
    return found;
  }
}
