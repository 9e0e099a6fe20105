import { Inject, Injectable } from '@nestjs/common';
import { Db, Jobs, system } from '@minga/kernel/server';
import { RequestMail } from './mail';
import { move } from './transition';

/** A little after midnight in UTC, when a day’s deadlines have passed. */
const AFTER_MIDNIGHT = '7 0 * * *';
/** Each in a transaction of its own; what is left waits for the next run. */
const MOST = 500;
const DUE = `SELECT id FROM exchange_request WHERE state = 'open' AND offers_until < (now() AT TIME ZONE 'UTC')::date ORDER BY offers_until, id LIMIT ${MOST}`;

/** Ends requests whose deadline passed without an accepted offer, and says so to who asked. */
@Injectable()
export class ExpiryJob {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(RequestMail) private readonly mail: RequestMail,
    @Inject(Jobs) jobs: Jobs,
  ) {
    jobs.register({ name: 'exchange-expiry', cron: AFTER_MIDNIGHT, run: () => this.run() });
  }

  /** Running it again changes nothing: what is expired is no longer open. */
  async run(): Promise<void> {
    const due = await this.db.query<{ id: string }>(DUE);
    for (const { id } of due) {
      await this.db.write(system('exchange-expiry'), async (tx) => {
        const [still] = await tx.query<{ id: string }>(STILL, [id]);
        if (still) await this.mail.moved(tx, await move(tx, id, 'expire'), 'expire');
      });
    }
  }
}

/** Somebody may have accepted an offer or moved the deadline since it was listed. */
const STILL = `SELECT id FROM exchange_request WHERE id = $1 AND state = 'open' AND offers_until < (now() AT TIME ZONE 'UTC')::date FOR UPDATE`;
