import { MigrationExecutor, type DataSource } from 'typeorm';

/** Any constant will do; it names our migrations among a cluster's advisory locks. */
const LOCK = 0x6d696e67;

/** Brings the tables to this build's version, one process at a time. All or nothing: a failed migration leaves the old state. */
export async function migrate(source: DataSource): Promise<string[]> {
  const runner = source.createQueryRunner();
  await runner.connect();
  try {
    // Waiting for another process, and changing large tables, may take longer than any request: on this connection alone.
    await runner.query('SET statement_timeout = 0');
    await runner.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'all';
    return (await executor.executePendingMigrations()).map((migration) => migration.name);
  } finally {
    await runner.query('SELECT pg_advisory_unlock($1)', [LOCK]).catch(() => undefined);
    await runner.query('RESET statement_timeout').catch(() => undefined);
    await runner.release();
  }
}
