import type { Db } from '../db/db';
import { MUTATION_DAYS } from '../db/mutations';
import { Retention } from '../log/retention';
import { mailRows } from '../mail';
import type { Job } from './jobs';

/** A reader who was away longer fetches its views anew; kept answers and consumers need less. */
export const EVENT_DAYS = 90;

/** That a message went out, or why not, is of use for as long as people ask. */
const MAIL_DAYS = 30;

const FORGET_MUTATIONS = "DELETE FROM mutation WHERE at < now() - make_interval(days => $1)";
const FORGET_FAILURES = "DELETE FROM consumer_failure WHERE NOT parked AND at < now() - interval '1 day'";

/** Nightly: next month's partition of the log, old partitions, old answers. */
export const housekeeping = (db: Db): Job => ({
  name: 'housekeeping',
  cron: '17 4 * * *',
  run: async () => {
    const retention = new Retention(db, EVENT_DAYS);
    const now = new Date();
    await retention.prepare(now);
    await retention.drop(now);
    await db.query(FORGET_MUTATIONS, [MUTATION_DAYS]);
    await db.query(FORGET_FAILURES);
    await mailRows.forget(db, MAIL_DAYS);
  },
});
