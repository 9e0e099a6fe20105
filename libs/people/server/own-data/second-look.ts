import { Injectable } from '@nestjs/common';
import { Db, Jobs, one, OwnData, system } from '@minga/kernel/server';

const EACH_MINUTE = '* * * * *';
/** Whatever was under way when somebody was erased has ended by then, well or not. */
const LATER = "at < now() - interval '5 minutes'";
const DUE = `SELECT account_id FROM erased_name WHERE ${LATER} ORDER BY at`;
const TAKE = `DELETE FROM erased_name WHERE account_id = $1 AND ${LATER} RETURNING handle, name`;

/**
 * Looks once more for who was erased: a request that had read their card or named them just before could still write it
 * just after. What is known of them for that goes with it.
 */
@Injectable()
export class SecondLook {
  constructor(
    private readonly db: Db,
    private readonly ownData: OwnData,
    jobs: Jobs,
  ) {
    jobs.register({ name: 'erasure-second-look', cron: EACH_MINUTE, run: () => this.look() });
  }

  async look(): Promise<void> {
    for (const { account_id: id } of await this.db.query<{ account_id: string }>(DUE)) {
      await this.db.write(system('erasure-second-look'), async (tx) => {
        await tx.query("SELECT set_config('statement_timeout', '30min', true)");
        const known = await one<{ handle: string; name: string }>(tx, TAKE, [id]);
        if (known) await this.ownData.erase(tx, { ...known, id, email: null, written: 'keep' });
      });
    }
  }
}
