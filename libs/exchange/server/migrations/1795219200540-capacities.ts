import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Organisations offer what they can do, as people do; colleagues vouch for what somebody says they can. */
export class Capacities1795219200540 implements MigrationInterface {
  readonly name = 'Capacities1795219200540';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- An expert is a person or an organisation; its id is that one's.
      ALTER TABLE expert_area DROP CONSTRAINT expert_area_account_id_fkey;
      ALTER TABLE expert_area RENAME COLUMN account_id TO expert_id;
      ALTER TABLE expert DROP CONSTRAINT expert_pkey;
      ALTER TABLE expert ALTER COLUMN account_id DROP NOT NULL;
      ALTER TABLE expert ADD UNIQUE (account_id);
      ALTER TABLE expert ADD COLUMN organisation_id uuid UNIQUE REFERENCES organisation (id);
      ALTER TABLE expert ADD CHECK (num_nonnulls(account_id, organisation_id) = 1);
      ALTER TABLE expert ADD COLUMN id uuid GENERATED ALWAYS AS (coalesce(account_id, organisation_id)) STORED;
      ALTER TABLE expert ADD PRIMARY KEY (id);
      -- A person's are in their account.
      ALTER TABLE expert ADD COLUMN languages jsonb;
      ALTER TABLE expert ADD CHECK ((languages IS NULL) = (organisation_id IS NULL));
      ALTER TABLE expert_area ADD FOREIGN KEY (expert_id) REFERENCES expert (id) ON DELETE CASCADE;
      DROP INDEX expert_changed;
      CREATE INDEX expert_changed ON expert (changed_at DESC, id DESC);

      ALTER TABLE exchange_invitation DROP CONSTRAINT exchange_invitation_pkey;
      ALTER TABLE exchange_invitation ALTER COLUMN account_id DROP NOT NULL;
      ALTER TABLE exchange_invitation ADD COLUMN organisation_id uuid REFERENCES organisation (id);
      ALTER TABLE exchange_invitation ADD CHECK (num_nonnulls(account_id, organisation_id) = 1);
      ALTER TABLE exchange_invitation ADD COLUMN expert_id uuid GENERATED ALWAYS AS (coalesce(account_id, organisation_id)) STORED;
      ALTER TABLE exchange_invitation ADD PRIMARY KEY (request_id, expert_id);
      DROP INDEX exchange_invitation_account;
      CREATE INDEX exchange_invitation_expert ON exchange_invitation (expert_id, at DESC, request_id);

      -- A colleague of another organisation vouches for one area, once.
      CREATE TABLE expert_endorsement (
        expert_id uuid NOT NULL,
        term_id uuid NOT NULL,
        by_id uuid NOT NULL REFERENCES account (id),
        text text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (expert_id, term_id, by_id),
        FOREIGN KEY (expert_id, term_id) REFERENCES expert_area (expert_id, term_id) ON DELETE CASCADE
      );
      CREATE INDEX expert_endorsement_by ON expert_endorsement (by_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
