import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A provider's session that waits for a code, registrations that were refused long ago, and a table that nobody fills any more. */
export class WaysOut1795219200170 implements MigrationInterface {
  readonly name = 'WaysOut1795219200170';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Whose session it will be at which provider, so that it ends with the one there.
      ALTER TABLE pending_sign_in ADD COLUMN provider_session jsonb;
      CREATE INDEX provider_session_sid ON provider_session (provider_id, sid) WHERE sid IS NOT NULL;

      CREATE INDEX admission_refused ON admission (decided_at) WHERE state = 'refused';

      -- Attempts are counted by the kernel's limits.
      DROP TABLE attempt_bucket;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
