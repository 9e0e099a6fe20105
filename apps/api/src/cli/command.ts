import type { Arguments, Expected } from './arguments';

export interface Command extends Expected {
  /** Words that call it: `import threads`. */
  name: string;
  /** How it is called, with its options, as the list of commands shows it. */
  usage: string;
  /** What it does, in one sentence. */
  about: string;
  run(given: Arguments): Promise<void>;
}

/** The line on standard output that answers the caller. */
export const answer = (line: string): void => void process.stdout.write(`${line}\n`);

/** A line on standard error that tells how far the work is. */
export const tell = (line: string): void => void process.stderr.write(`${line}\n`);
