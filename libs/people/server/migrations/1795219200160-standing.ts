import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an account may do on the whole site, and until when it may not. */
export class Standing1795219200160 implements MigrationInterface {
  readonly name = 'Standing1795219200160';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD COLUMN standing text NOT NULL DEFAULT 'good' CHECK (standing IN ('good', 'silenced', 'suspended', 'banned')),
        ADD COLUMN standing_until timestamptz(3),
        ADD CHECK (standing <> 'good' OR standing_until IS NULL);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
