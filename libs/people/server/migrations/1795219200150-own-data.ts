import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people decide about themselves: who sees what, their data in one file, leaving; and who is let in. */
export class OwnData1795219200150 implements MigrationInterface {
  readonly name = 'OwnData1795219200150';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account
        ADD COLUMN email_readers text NOT NULL DEFAULT 'nobody' CHECK (email_readers IN ('nobody', 'signed-in')),
        ADD COLUMN photo_readers text NOT NULL DEFAULT 'everybody' CHECK (photo_readers IN ('everybody', 'signed-in')),
        ADD COLUMN presence text NOT NULL DEFAULT 'named' CHECK (presence IN ('named', 'counted')),
        ADD COLUMN unlisted boolean NOT NULL DEFAULT false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
