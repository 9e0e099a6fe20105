import { PgBoss } from 'pg-boss';
import type { Failed } from '../tokens';

/** What has a time: run at a cron moment, or once after an instant. A failed run is tried again. */
export interface Job<D extends object = object> {
  name: string;
  /** Five fields, in UTC; absent for jobs that are only sent. */
  cron?: string;
  run(data: D): Promise<void>;
}

const RETRIES = 5;
const SCHEMA = 'job';
/** One connection for its timers, one for its work. */
const CONNECTIONS = 2;

/** The queue lives in PostgreSQL, so that there is nothing more to run, and a job is kept as its change is. */
export class Jobs {
  private readonly jobs: Job[] = [];
  private boss: PgBoss | undefined;

  constructor(
    private readonly databaseUrl: string,
    private readonly failed: Failed,
  ) {}

  register(job: Job): void {
    this.jobs.push(job);
  }

  /** @param work false in processes that only send */
  async start(work: boolean): Promise<void> {
    const boss = new PgBoss({ connectionString: this.databaseUrl, schema: SCHEMA, max: CONNECTIONS, application_name: 'minga-jobs' });
    boss.on('error', this.failed);
    await boss.start();
    this.boss = boss;
    for (const job of this.jobs) {
      await boss.createQueue(job.name, { retryLimit: RETRIES, retryBackoff: true });
      if (!work) continue;
      if (job.cron) await boss.schedule(job.name, job.cron);
      await boss.work<object>(job.name, async (batch) => {
        for (const { data } of batch) await job.run(data ?? {});
      });
    }
  }

  /** Runs a job once, at `at` or as soon as a worker looks. */
  async send(name: string, data: object, at?: Date): Promise<void> {
    if (!this.boss) throw new Error('Jobs are sent after the start');
    await this.boss.send(name, data, at ? { startAfter: at } : {});
  }

  async stop(): Promise<void> {
    await this.boss?.stop({ graceful: true });
  }
}
