import path from 'node:path';
import pino from 'pino';
import { Consumers, createApp, loadConfig, openMailTransport, type Config, type MingaApp } from '@minga/kernel/server';
import { slices } from '../slices';
import { openDatabase } from '../start/database';
import { openFiles } from '../start/files';
import { siteSettings } from '../start/site-settings';

const STANDARD_ERROR = 2;
/** A command writes through one connection at a time; the running site keeps the others. */
const CONNECTIONS = 3;

/** A path as its caller wrote it: npm runs scripts in the repository's folder and says where it was called. */
export const callersPath = (given: string): string => path.resolve(process.env['INIT_CWD'] ?? process.cwd(), given);

/** Runs `work` on the site's database and services, whether the site runs or not; derived tables are settled at the end. */
export async function withApp<T>(work: (app: MingaApp, config: Config) => Promise<T>): Promise<T> {
  const config = loadConfig(process.env);
  const database = await openDatabase(config, 'join');
  try {
    const log = pino({ level: 'warn' }, pino.destination({ fd: STANDARD_ERROR, sync: true }));
    const failed = (error: unknown) => log.error({ err: error });
    const app = await createApp({
      databaseUrl: database.url,
      settings: siteSettings(config, 'command'),
      files: openFiles(config),
      mail: openMailTransport(config),
      slices,
      failed,
      logger: log,
      poolSize: CONNECTIONS,
    });
    try {
      const result = await work(app, config);
      await app.nest.get(Consumers).settle();
      return result;
    } finally {
      await app.close();
    }
  } finally {
    await database.stop();
  }
}
