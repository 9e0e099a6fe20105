import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How slowly a group is written in, and whom it keeps silent or out. */
export class GroupSanctions1795219200210 implements MigrationInterface {
  readonly name = 'GroupSanctions1795219200210';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One post a person in so many minutes; 0: as fast as they like.
      ALTER TABLE working_group ADD slow_minutes int NOT NULL DEFAULT 0 CHECK (slow_minutes BETWEEN 0 AND 1440);

      -- Apart from membership, so that leaving and coming back ends nothing.
      CREATE TABLE group_sanction (
        group_id uuid NOT NULL REFERENCES working_group (id),
        account_id uuid NOT NULL REFERENCES account (id),
        kind text COLLATE "C" NOT NULL CHECK (kind IN ('banned', 'silenced')),
        -- Null: until it is lifted.
        until timestamptz(3),
        reason text NOT NULL,
        by uuid REFERENCES account (id),
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (group_id, account_id, kind)
      );
      CREATE INDEX group_sanction_account ON group_sanction (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
