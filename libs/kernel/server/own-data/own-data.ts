import type { JsonValue } from '../../contract';
import type { Sql } from '../db/sql';
import type { Tx } from '../db/tx';

/** One file of somebody's own data: a kind of thing (`posts`), with one record each. */
export interface OwnRecords {
  /** File name without ending; its heading is worded under `own-data.files.{name}`. */
  name: string;
  records: AsyncIterable<Record<string, JsonValue>> | Iterable<Record<string, JsonValue>>;
}

/** What becomes of what somebody wrote: it stays without the name, or goes. */
export type WrittenChoice = 'keep' | 'remove';

/** Whose traces are to go, as they were known: rows still hold this until the slice that owns accounts has run. */
export interface Departing {
  id: string;
  handle: string;
  name: string;
  /** Null for those who never had one. */
  email: string | null;
  written: WrittenChoice;
}

/** A slice's part in what people may ask about themselves. */
export interface OwnDataSlice {
  slice: string;
  /** Everything of one account, read in one snapshot, a page at a time. */
  export(sql: Sql, accountId: string): AsyncIterable<OwnRecords>;
  /** What somebody would lose or leave behind, by kind (`posts`): figures for who thinks of leaving. */
  figures?(sql: Sql, accountId: string): Promise<Record<string, number>>;
  /** Takes the person out of every row of the slice. Sets, not loops: somebody may have written for ten years. */
  erase(tx: Tx, person: Departing): Promise<void>;
}

/** Where each slice says what it keeps of a person: filled in the modules' constructors. */
export class OwnData {
  private readonly slices: OwnDataSlice[] = [];

  register(slice: OwnDataSlice): void {
    if (this.slices.some((other) => other.slice === slice.slice)) throw new Error(`Own data of ${slice.slice} are registered twice`);
    this.slices.push(slice);
  }

  /** The parts of all slices, the lowest first. */
  async *export(sql: Sql, accountId: string): AsyncIterable<OwnRecords & { slice: string }> {
    for (const { slice, export: parts } of this.slices) for await (const part of parts(sql, accountId)) yield { slice, ...part };
  }

  async figures(sql: Sql, accountId: string): Promise<Record<string, number>> {
    const all: Record<string, number> = {};
    for (const slice of this.slices) Object.assign(all, await slice.figures?.(sql, accountId));
    return all;
  }

  /** All slices, the highest first: whose rows point at others' go before them. One transaction, so that nobody is half gone. */
  async erase(tx: Tx, person: Departing): Promise<void> {
    for (const slice of this.slices.toReversed()) await slice.erase(tx, person);
  }
}
