import type { DataSource } from 'typeorm';

/** Any constant will do; it names our migrations among a cluster's advisory locks. */
const LOCK = 0x6d696e67;

/** Brings the tables to this build's version, one process at a time. All or nothing: a failed migration leaves the old state. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const done = await source.runMigrations({ transaction: 'all' });
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.release();
  }
}
