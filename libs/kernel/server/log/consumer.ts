import type { Db } from '../db/db';
import type { Tx } from '../db/tx';
import type { LoggedEvent } from './events';

/** Rows handled in one transaction; more, up to the second, while there is a backlog. */
export const CHUNK_LEAST = 200;
export const CHUNK_MOST = 5000;

/**
 * Reacts to what happened elsewhere. `handle` is called with the rows of the whole log in order, each exactly once for
 * its effects inside PostgreSQL: they and the cursor move in one transaction. It must not reach outside `tx`.
 */
export interface Consumer {
  /** Stable: the cursor is kept under it. */
  name: string;
  /** Types that it wants (`post.added`); rows of other types only move the cursor. */
  types: readonly string[];
  /** People wait for what it derives, side by side: it gathers for a moment only. */
  soon?: boolean;
  handle(tx: Tx, events: readonly LoggedEvent[]): Promise<void>;
}

export interface ConsumerContext {
  db: Db;
  consumer: Consumer;
}
