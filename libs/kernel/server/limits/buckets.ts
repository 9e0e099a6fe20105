import type { Sql } from '../db/sql';
import type { Allowance } from './allowance';

/** What a bucket gave: how many of the wanted tokens, and how many parts of one are in it now. */
export interface Granted {
  granted: number;
  tokens: number;
}

/** Token buckets that all processes of a site share. */
export interface Buckets {
  /**
   * Takes up to `want` whole tokens, none when there is not one.
   * @param within the caller's transaction, where there is one: buckets in PostgreSQL are then counted in it
   */
  take(key: string, allowance: Allowance, want: number, within?: Sql): Promise<Granted>;
  /** As `take`, where a crash may give back what was taken: where given it is not waited for until it is on disk. */
  lease?(key: string, allowance: Allowance, want: number): Promise<Granted>;
  giveBack(key: string, allowance: Allowance, tokens: number): Promise<void>;
  forgetOld(): Promise<void>;
  stop(): Promise<void>;
}
