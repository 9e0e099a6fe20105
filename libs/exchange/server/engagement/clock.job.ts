import { Inject, Injectable } from '@nestjs/common';
import { Db, Jobs, one, system } from '@minga/kernel/server';
import { SEALED_DAYS, type RequestAct } from '../../contract';
import { move } from '../requests/transition';

const HOURLY = '17 * * * *';
/** Each in a transaction of its own; what is left waits for the next hour. */
const MOST = 200;

/** What the calendar does, as SQL over the request's row: when its first day has come, when the seal's time is over. */
export const STARTS = `r.state = 'agreed' AND r.from_on <= (now() AT TIME ZONE 'UTC')::date`;
export const SEAL_OVER = `r.state = 'delivered' AND r.state_since < now() - interval '${SEALED_DAYS} days'`;

const due = (condition: string): readonly [all: string, still: string] => [
  `SELECT r.id FROM exchange_request r WHERE ${condition} ORDER BY r.id LIMIT ${MOST}`,
  `SELECT r.id FROM exchange_request r WHERE r.id = $1 AND ${condition} FOR UPDATE`,
];
const TURNS: readonly (readonly [RequestAct, readonly [all: string, still: string]])[] = [['start', due(STARTS)], ['evaluate', due(SEAL_OVER)]];

/** Starts work on the day it was agreed for, and breaks the seal of evaluations when the time is over. */
@Injectable()
export class ClockJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.register({ name: 'exchange-clock', cron: HOURLY, run: () => this.run() });
  }

  /** Running it again changes nothing: what has moved is not due any more. */
  async run(): Promise<void> {
    for (const [act, [all, still]] of TURNS) {
      for (const { id } of await this.db.query<{ id: string }>(all)) {
        await this.db.write(system('exchange-clock'), async (tx) => {
          if (await one(tx, still, [id])) await move(tx, id, act);
        });
      }
    }
  }
}
