import { Injectable } from '@nestjs/common';
import { Db, Jobs, one, OwnData, system } from '@minga/kernel/server';
import { eraseAccount } from '../account.subject';

const HOURLY = '47 * * * *';
/** As many as one run takes; the next takes the rest. */
const AT_ONCE = 50;
/** So long somebody who was refused finds that out when they sign in, and does not register anew at once. */
export const REFUSED_DAYS = 30;

const OVER = `state = 'refused' AND decided_at < now() - interval '${REFUSED_DAYS} days'`;
const ALL_OVER = `SELECT account_id FROM admission WHERE ${OVER} ORDER BY decided_at LIMIT ${AT_ONCE}`;
const STILL_OVER = `SELECT account_id FROM admission WHERE account_id = $1 AND ${OVER} FOR UPDATE`;

/** Forgets who was not let in: what they typed is not ours to keep, and their address is free again. */
@Injectable()
export class RefusedRegistrations {
  constructor(
    private readonly db: Db,
    private readonly ownData: OwnData,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'refused-registrations', cron: HOURLY, run: () => this.forget() });
  }

  async forget(): Promise<void> {
    for (const { account_id: id } of await this.db.query<{ account_id: string }>(ALL_OVER)) {
      await this.db.write(system('refused-registrations'), async (tx) => {
        if (!(await one(tx, STILL_OVER, [id]))) return;
        await eraseAccount(tx, this.ownData, id, 'keep');
        tx.audit({ act: 'registration.forgotten', subject: { type: 'account', id } });
      });
    }
  }
}
