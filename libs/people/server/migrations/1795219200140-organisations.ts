import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The directory of organisations, their domains and former names, and how an affiliation came to be verified. */
export class Organisations1795219200140 implements MigrationInterface {
  readonly name = 'Organisations1795219200140';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE organisation
        ADD COLUMN state text NOT NULL DEFAULT 'confirmed' CHECK (state IN ('proposed', 'confirmed', 'refused', 'merged')),
        ADD COLUMN about text,
        ADD COLUMN about_lang text,
        ADD COLUMN site text,
        ADD COLUMN merged_into uuid REFERENCES organisation (id),
        ADD CHECK ((state = 'merged') = (merged_into IS NOT NULL));
      CREATE INDEX organisation_directory ON organisation (name_key, id) WHERE state IN ('proposed', 'confirmed');
      CREATE INDEX organisation_proposed ON organisation (created_at, id) WHERE state = 'proposed';
      CREATE INDEX organisation_merged ON organisation (merged_into) WHERE merged_into IS NOT NULL;

      -- Names under which an organisation was known here; the words of its row hold them too.
      CREATE TABLE organisation_alias (
        organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        lang text NOT NULL,
        PRIMARY KEY (organisation_id, name_key)
      );

      -- In ASCII, lower case, without a dot at the end. A domain may be of several organisations: people say for which they speak.
      CREATE TABLE organisation_domain (
        organisation_id uuid NOT NULL REFERENCES organisation (id) ON DELETE CASCADE,
        domain text COLLATE "C" NOT NULL CHECK (domain = lower(domain)),
        subdomains boolean NOT NULL DEFAULT false,
        set_by uuid REFERENCES account (id),
        set_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organisation_id, domain)
      );
      CREATE INDEX organisation_domain_domain ON organisation_domain (domain);

      ALTER TABLE affiliation
        ADD COLUMN verified_how text CHECK (verified_how IN ('domain', 'steward', 'representative')),
        ADD COLUMN verified_by uuid REFERENCES account (id),
        ADD COLUMN verified_at timestamptz,
        ADD COLUMN representative boolean NOT NULL DEFAULT false,
        ADD COLUMN refused_at timestamptz,
        ADD CHECK (NOT representative OR state = 'verified');
      CREATE INDEX affiliation_claimed ON affiliation (from_at, id) WHERE state = 'claimed' AND until_at IS NULL;
      CREATE INDEX affiliation_account ON affiliation (account_id, from_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
