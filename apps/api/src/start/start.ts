import type { Logger } from 'pino';
import { anchorJob, Consumers, createApp, erasuresJob, housekeeping, Jobs, LiveGateway, loadSecrets, MailDelivery, openMailTransport, Outgoing, RedisBuckets, RedisBus, Retention, EVENT_DAYS, type Config, type MingaApp, type Secrets } from '@minga/kernel/server';
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

/** Starts everything that the configuration's role asks for, and listens. A start that fails leaves nothing running. */
export async function startSite(options: SiteOptions): Promise<Site> {
  const { config, log } = options;
  // Made at the first start; a damaged file is told now, not when something is to be signed.
  const secrets = loadSecrets(config);
  const database = await openDatabase(config, 'refuse', log);
  const site = new RunningSite(options, database, secrets);
  try {
    await site.start();
    return site;
  } catch (error) {
    await site.stop().catch((failure: unknown) => log.error({ err: failure }, 'what had started could not be stopped'));
    throw error;
  }
}

class RunningSite implements Site {
  private made: MingaApp | undefined;
  private stopping: Promise<void> | undefined;

  constructor(
    private readonly options: SiteOptions,
    readonly database: Database,
    private readonly secrets: Secrets,
  ) {}

  get app(): MingaApp {
    return this.made!;
  }

  async start(): Promise<void> {
    const { config, build, log, prepare } = this.options;
    const failed = (error: unknown) => log.error({ err: error }, 'background work failed');
    this.made = await createApp({
      databaseUrl: this.database.url,
      settings: siteSettings(config, build),
      files: openFiles(config),
      mail: openMailTransport(config),
      secrets: this.secrets,
      outgoing: new Outgoing({ loopback: config.outgoingLoopback }),
      slices,
      failed,
      buckets: config.redisUrl ? new RedisBuckets(config.redisUrl, failed) : undefined,
      bus: config.redisUrl ? new RedisBus(config.redisUrl, failed) : undefined,
      logger: log,
      poolSize: config.databasePool,
    });
    serveHealth(this.app, () => this.stopping !== undefined);
    serveFigures(this.app, config);
    await prepare(this.app);
    await work(this.app, config);
    await this.app.nest.listen(config.port, config.host);
  }

  stop(): Promise<void> {
    return (this.stopping ??= this.close());
  }

  private async close(): Promise<void> {
    if (this.made) {
      await this.made.nest.get(LiveGateway).sayGoodbye(RETURN_WITHIN_MS);
      await this.made.nest.get(Consumers).stop();
      await this.made.nest.get(MailDelivery).stop();
      await this.made.nest.get(Jobs).stop();
      await this.made.close();
    }
    await this.database.stop();
  }
}

/** Consumers and jobs run where the role says so; a web process only sends jobs. */
async function work(app: MingaApp, config: Config): Promise<void> {
  const jobs = app.nest.get(Jobs);
  jobs.register(housekeeping(app.db));
  jobs.register(anchorJob(app.db, config.dataDir));
  jobs.register(erasuresJob(app.db, config.dataDir));
  await new Retention(app.db, EVENT_DAYS).prepare(new Date());
  const works = config.role !== 'web';
  await jobs.start(works);
  if (!works) return;
  app.nest.get(Consumers).start();
  app.nest.get(MailDelivery).start();
}
