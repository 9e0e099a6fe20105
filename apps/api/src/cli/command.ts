import { parseArgs } from 'node:util';
import pino from 'pino';
import { Consumers, createApp, loadConfig, type MingaApp } from '@minga/kernel/server';
import { slices } from '../slices';
import { openDatabase } from '../start/database';
import { openFiles } from '../start/files';
import { siteSettings } from '../start/site-settings';

export interface Command {
  /** Words that call it: `import threads`. */
  name: string;
  /** One line for the list of commands, with its options. */
  usage: string;
  run(options: Options): Promise<void>;
}

export type Options = Record<string, string | boolean | undefined>;

/** A mistake of the caller's: shown as it is, without a stack. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** `--name value` and `--flag`, any of them; positional words come before. */
export function readOptions(words: string[]): Options {
  const { values } = parseArgs({ args: words, strict: false });
  return values as Options;
}

/** The text of an option that must be there. */
export function required(options: Options, name: string): string {
  const value = options[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

/** Runs `work` on the site's database and services, whether the site runs or not; derived tables are settled at the end. */
export async function withApp<T>(work: (app: MingaApp) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config, 'join');
  const log = pino({ level: 'warn' }, pino.destination(2));
  const failed = (error: unknown) => log.error({ err: error });
  const app = await createApp({ databaseUrl: database.url, settings: siteSettings(config, 'command'), files: openFiles(config), slices, failed, logger: log });
  try {
    const result = await work(app);
    await app.nest.get(Consumers).settle();
    return result;
  } finally {
    await app.close();
    await database.stop();
  }
}
