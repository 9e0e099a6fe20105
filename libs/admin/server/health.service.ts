import { Injectable } from '@nestjs/common';
import { Consumers, Db, LiveGateway, one, SiteSettings, stewardOnly, type Actor } from '@minga/kernel/server';
import type { HealthView } from '../contract';

const DATABASE = `SELECT current_setting('server_version') AS version, pg_database_size(current_database())::float8 AS bytes`;
const MAIL = `SELECT count(*) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL)::int AS waiting,
  count(*) FILTER (WHERE sent_at IS NULL AND given_up_at IS NULL AND attempts > 1)::int AS failing,
  count(*) FILTER (WHERE given_up_at IS NOT NULL)::int AS "givenUp" FROM mail`;
const HAS_JOBS = `SELECT to_regclass('job.job') IS NOT NULL AS there`;
const JOBS = `SELECT name, state::text AS state, count(*)::int AS count FROM job.job
  WHERE state::text IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE '\\_\\_%' GROUP BY name, state ORDER BY name, state`;

const STARTED_AT = new Date(Date.now() - process.uptime() * 1000).toISOString();

/** How the site does, as far as one process can tell. */
@Injectable()
export class HealthService {
  constructor(
    private readonly db: Db,
    private readonly consumers: Consumers,
    private readonly gateway: LiveGateway,
    private readonly settings: SiteSettings,
  ) {}

  async view(actor: Actor): Promise<HealthView> {
    stewardOnly(actor);
    const asked = performance.now();
    const database = (await one<{ version: string; bytes: number }>(this.db, DATABASE))!;
    const answersMs = Math.round(performance.now() - asked);
    const { behind } = await this.consumers.lag();
    const parked = await this.consumers.parked();
    return {
      version: this.settings.build,
      node: process.version,
      startedAt: STARTED_AT,
      database: { ...database, answersMs },
      consumers: Object.entries(behind).map(([name, events]) => ({ name, behind: events })).toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
      parked: parked.map(({ consumer, eventId, type }) => ({ consumer, eventId: String(eventId), type: type ?? null })),
      jobs: await this.jobs(),
      mail: (await one<HealthView['mail'] & Record<string, unknown>>(this.db, MAIL))!,
      sockets: this.gateway.connections(),
    };
  }

  /** The queue has its tables once a process that works has started. */
  private async jobs(): Promise<HealthView['jobs']> {
    const [has] = await this.db.query<{ there: boolean }>(HAS_JOBS);
    return has?.there ? this.db.query<HealthView['jobs'][number] & Record<string, unknown>>(JOBS) : [];
  }
}
