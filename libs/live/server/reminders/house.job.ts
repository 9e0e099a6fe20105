import { Inject, Injectable } from '@nestjs/common';
import { Db, Jobs, SiteSettingsStore, system } from '@minga/kernel/server';
import { forgottenHours, lobbyMinutes, BEFORE_SETTINGS, type SessionAct } from '../../contract';
import { SessionMover } from '../session/mover';
import { RemindersJob } from './reminders.job';

const EACH_MINUTE = '* * * * *';
/** Each in a transaction of its own; what is left waits for the next minute. */
const MOST = 200;

const ENDS = 's.starts_at + make_interval(mins => s.minutes)';
const OPENING = `SELECT s.id FROM live_session s WHERE s.state = 'scheduled' AND s.starts_at <= now() + make_interval(mins => $1) AND ${ENDS} > now() AND NOT s.sample ORDER BY s.starts_at, s.id LIMIT ${MOST}`;
/** Counted from when it really began: who begins late ends late. */
const FORGOTTEN = `SELECT s.id FROM live_session s WHERE s.state IN ('live', 'paused') AND NOT s.sample AND greatest(${ENDS}, s.started_at + make_interval(mins => s.minutes)) < now() - make_interval(hours => $1)
  ORDER BY s.starts_at, s.id LIMIT ${MOST}`;
const NEVER_BEGUN = `SELECT s.id FROM live_session s WHERE s.state IN ('scheduled', 'lobby') AND NOT s.sample AND ${ENDS} < now() - make_interval(hours => $1) ORDER BY s.starts_at, s.id LIMIT ${MOST}`;

/** What the house does of itself, but to the sample, which shows each state: opens lobbies, ends what was forgotten, reminds. */
@Injectable()
export class HouseJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SessionMover) private readonly mover: SessionMover,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
    @Inject(RemindersJob) private readonly reminders: RemindersJob,
    @Inject(Jobs) jobs: Jobs,
  ) {
    settings.define(...BEFORE_SETTINGS);
    jobs.register({ name: 'live-house', cron: EACH_MINUTE, run: () => this.run() });
  }

  /** Running it again changes nothing. */
  async run(): Promise<void> {
    await this.moveAll(OPENING, this.settings.get(lobbyMinutes), 'open-lobby');
    const hours = this.settings.get(forgottenHours);
    await this.moveAll(FORGOTTEN, hours, 'end');
    await this.moveAll(NEVER_BEGUN, hours, 'cancel', 'not-held');
    await this.reminders.run();
  }

  private async moveAll(text: string, value: number, act: SessionAct, reason?: string): Promise<void> {
    for (const { id } of await this.db.query<{ id: string }>(text, [value])) {
      await this.db.write(system('live-house'), async (tx) => {
        // Somebody may have moved it since it was listed
        const [still] = await tx.query<{ id: string }>(`SELECT id FROM (${text}) due WHERE id = $2`, [value, id]);
        if (still) await this.mover.move(tx, id, act, { as: 'system', reason });
      });
    }
  }
}
