import type { Db, Job } from '@minga/kernel/server';

const HOURLY = '53 * * * *';
/** The gate looks back for an hour: what is older answers nothing any more. */
const FORGET = `DELETE FROM gate_text WHERE at < now() - interval '2 hours'`;

/** Forgets what was posted, once nobody can post it twice within the hour. */
export const forgetTextsJob = (db: Db): Job => ({ name: 'moderation-forget-texts', cron: HOURLY, run: async () => void (await db.query(FORGET)) });
