import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Names of who was erased minutes ago, until they have been looked for once more. */
export class SecondLook1795219200180 implements MigrationInterface {
  readonly name = 'SecondLook1795219200180';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erased_name (
        account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        handle text COLLATE "C" NOT NULL,
        name text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
