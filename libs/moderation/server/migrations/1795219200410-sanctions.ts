import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What stewards lay on people, what moderators note about them, and appeals against any act. */
export class Sanctions1795219200410 implements MigrationInterface {
  readonly name = 'Sanctions1795219200410';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE site_sanction (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('warned', 'silenced', 'suspended', 'banned')),
        canned text NOT NULL,
        reason text NOT NULL,
        lang text NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        until timestamptz(3),
        lifted_at timestamptz(3),
        CHECK ((kind IN ('silenced', 'suspended')) = (until IS NOT NULL))
      );
      CREATE INDEX site_sanction_account ON site_sanction (account_id, at DESC, id DESC);

      CREATE TABLE moderator_note (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        text text NOT NULL,
        lang text NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX moderator_note_account ON moderator_note (account_id, at DESC, id DESC);

      CREATE TABLE appeal (
        id uuid PRIMARY KEY,
        -- The entry in the record of acts that it is against.
        act_number bigint NOT NULL UNIQUE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        -- Who did it: they do not decide.
        actor_id uuid REFERENCES account (id) ON DELETE SET NULL,
        group_id uuid REFERENCES working_group (id) ON DELETE SET NULL,
        text text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'granted', 'refused')),
        answer text,
        decided_by uuid REFERENCES account (id) ON DELETE SET NULL,
        decided_at timestamptz(3),
        CHECK ((state = 'waiting') = (decided_at IS NULL))
      );
      CREATE INDEX appeal_waiting ON appeal (id) WHERE state = 'waiting';
      CREATE INDEX appeal_decided ON appeal (state, id DESC);
      CREATE INDEX appeal_account ON appeal (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
