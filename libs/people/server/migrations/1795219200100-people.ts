import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts, organisations, affiliations, sessions, and the buckets that bound attempts. */
export class People1795219200100 implements MigrationInterface {
  readonly name = 'People1795219200100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE account (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('person', 'imported')),
        email text COLLATE "C" UNIQUE CHECK (email = lower(email)),
        password_hash text,
        handle text COLLATE "C" NOT NULL UNIQUE CHECK (handle ~ '^[a-z0-9][a-z0-9-]{1,38}$'),
        name text NOT NULL,
        language text NOT NULL,
        bio text,
        profile_lang text NOT NULL,
        languages jsonb NOT NULL DEFAULT '[]',
        expertise text[] NOT NULL DEFAULT '{}',
        country text,
        photo text,
        site_role text NOT NULL DEFAULT 'member' CHECK (site_role IN ('member', 'steward')),
        external_key text COLLATE "C" UNIQUE,
        sample boolean NOT NULL DEFAULT false,
        words tsvector NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        erased_at timestamptz,
        CHECK ((kind = 'imported') = (external_key IS NOT NULL))
      );
      CREATE INDEX account_words ON account USING gin (words) WHERE kind = 'person' AND erased_at IS NULL;

      CREATE TABLE organisation (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        name_key text COLLATE "C" NOT NULL,
        acronym text,
        acronym_key text COLLATE "C",
        lang text NOT NULL,
        stakeholder_group text NOT NULL,
        country text,
        sample boolean NOT NULL DEFAULT false,
        words tsvector NOT NULL,
        created_by uuid REFERENCES account (id),
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX organisation_name ON organisation (name_key, coalesce(country, ''));
      CREATE INDEX organisation_words ON organisation USING gin (words);

      CREATE TABLE affiliation (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        organisation_id uuid NOT NULL REFERENCES organisation (id),
        title text NOT NULL,
        lang text NOT NULL,
        state text NOT NULL DEFAULT 'claimed' CHECK (state IN ('claimed', 'verified')),
        from_at timestamptz NOT NULL DEFAULT now(),
        until_at timestamptz
      );
      CREATE UNIQUE INDEX affiliation_current ON affiliation (account_id) WHERE until_at IS NULL;
      CREATE INDEX affiliation_organisation ON affiliation (organisation_id) WHERE until_at IS NULL;

      CREATE TABLE session (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        token_hash text COLLATE "C" NOT NULL UNIQUE,
        browser text,
        system text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_account ON session (account_id);
      CREATE INDEX session_expires ON session (expires_at);

      -- Pictures that nobody shows any more; their files are removed after the change is committed.
      CREATE TABLE discarded_photo (
        photo text COLLATE "C" PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT now()
      );

      -- Not worth a flush: after a crash everybody starts with a full bucket.
      CREATE UNLOGGED TABLE attempt_bucket (
        key text COLLATE "C" PRIMARY KEY,
        tokens double precision NOT NULL,
        granted boolean NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX attempt_bucket_at ON attempt_bucket (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
