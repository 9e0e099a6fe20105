import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether the sample network is here, or was and must not come back by itself. No row: this database never had it. */
export class Sample1795219200900 implements MigrationInterface {
  readonly name = 'Sample1795219200900';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE sample_network (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        state text NOT NULL CHECK (state IN ('here', 'removed')),
        at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
