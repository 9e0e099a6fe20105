import type { Outcome } from './report/outcome.ts';
import type { Options } from './options.ts';
import type { Prepared, Site, StartOptions, Target } from './adapters/target.ts';

export interface Bench {
  /** One line for `--help`. */
  about: string;
  run(context: Context): Promise<Outcome>;
}

export interface Context {
  target: Target;
  options: Options;
  /** Starts the target; with `--profile` it writes where its time went. */
  start(prepared: Prepared, options?: StartOptions): Promise<Site>;
  /** Says what is being done, on the error channel. */
  say(text: string): void;
}
