import path from 'node:path';
import type { Logger } from 'pino';
import { startEmbeddedPostgres, type Config } from '@minga/kernel/server';

export interface Database {
  url: string;
  /** The embedded PostgreSQL, or the server that DATABASE_URL names. */
  embedded: boolean;
  stop(): Promise<void>;
}

/**
 * The database that the configuration asks for, running.
 * @param whenOwned a command joins the embedded PostgreSQL of a running site; a second site is refused
 * @param log is told where the files are, if not in DATA_DIR, and when PostgreSQL died and came back
 */
export async function openDatabase(config: Config, whenOwned: 'refuse' | 'join' = 'refuse', log?: Logger): Promise<Database> {
  if (config.databaseUrl) return { url: config.databaseUrl, embedded: false, stop: () => Promise.resolve() };
  const postgres = await startEmbeddedPostgres({ dir: path.join(config.dataDir, 'postgres'), log, whenOwned });
  return { url: postgres.url, embedded: true, stop: () => postgres.stop() };
}
