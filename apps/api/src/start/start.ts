import type { Logger } from 'pino';
import { Consumers, createApp, housekeeping, Jobs, LiveGateway, loadSecrets, RedisBus, Retention, EVENT_DAYS, type Config, type MingaApp } from '@minga/kernel/server';
import { slices } from '../slices';
import { openDatabase, type Database } from './database';
import { serveFigures } from './figures';
import { openFiles } from './files';
import { serveHealth } from './health';
import { siteSettings } from './site-settings';

/** Clients come back within this time after a stop, each at a moment of its own. */
const RETURN_WITHIN_MS = 3000;

export interface Site {
  app: MingaApp;
  database: Database;
  /** Drains: tells clients, finishes what runs, closes. Safe to call twice. */
  stop(): Promise<void>;
}

export interface SiteOptions {
  config: Config;
  build: string;
  log: Logger;
  /** Called before listening, with everything migrated: pages and sample data are added here. */
  prepare(app: MingaApp): Promise<void>;
}

/** Starts everything that the configuration's role asks for, and listens. */
export async function startSite({ config, build, log, prepare }: SiteOptions): Promise<Site> {
  const failed = (error: unknown) => log.error({ err: error }, 'background work failed');
  // Made at the first start; a damaged file is told now, not when something is to be signed.
  loadSecrets(config);
  const database = await openDatabase(config, 'refuse', log);
  let stopping: Promise<void> | undefined;
  const app = await createApp({
    databaseUrl: database.url,
    settings: siteSettings(config, build),
    files: openFiles(config),
    slices,
    failed,
    bus: config.redisUrl ? new RedisBus(config.redisUrl, failed) : undefined,
    logger: log,
    poolSize: config.databasePool,
  });
  serveHealth(app, () => stopping !== undefined);
  serveFigures(app, config);
  await prepare(app);
  await work(app, config);
  await app.nest.listen(config.port, config.host);
  const stop = async () => {
    await app.nest.get(LiveGateway).sayGoodbye(RETURN_WITHIN_MS);
    await app.nest.get(Consumers).stop();
    await app.nest.get(Jobs).stop();
    await app.close();
    await database.stop();
  };
  return { app, database, stop: () => (stopping ??= stop()) };
}

/** Consumers and jobs run where the role says so; a web process only sends jobs. */
async function work(app: MingaApp, config: Config): Promise<void> {
  const jobs = app.nest.get(Jobs);
  jobs.register(housekeeping(app.db));
  await new Retention(app.db, EVENT_DAYS).prepare(new Date());
  const works = config.role !== 'web';
  await jobs.start(works);
  if (works) app.nest.get(Consumers).start();
}
