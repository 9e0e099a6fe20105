import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Identity providers, what they open, and the visits to them that are under way. */
export class PeopleProviders1795219200130 implements MigrationInterface {
  readonly name = 'PeopleProviders1795219200130';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_provider (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        -- Whoever is somebody at an issuer is one and the same: two providers of one issuer would be two names for it.
        issuer text COLLATE "C" NOT NULL UNIQUE,
        client_id text NOT NULL,
        -- Sealed with a key that is not in the database.
        client_secret text,
        scopes text NOT NULL,
        mail_domains text[] NOT NULL DEFAULT '{}',
        trusted_domains text[] NOT NULL DEFAULT '{}',
        rules jsonb NOT NULL DEFAULT '[]',
        enabled boolean NOT NULL DEFAULT false,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE account_identity (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        provider_id uuid NOT NULL REFERENCES identity_provider (id),
        issuer text COLLATE "C" NOT NULL,
        subject text COLLATE "C" NOT NULL,
        email text,
        -- As they last came, for trying rules; a few kilobytes at most.
        claims jsonb NOT NULL,
        linked_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (issuer, subject),
        UNIQUE (account_id, provider_id)
      );
      CREATE INDEX account_identity_used ON account_identity (provider_id, last_used_at DESC);

      -- Visits to a provider: each is taken once, by the browser that began it.
      CREATE TABLE provider_visit (
        state_hash text COLLATE "C" PRIMARY KEY,
        provider_id uuid NOT NULL REFERENCES identity_provider (id) ON DELETE CASCADE,
        browser_hash text COLLATE "C" NOT NULL,
        purpose text NOT NULL CHECK (purpose IN ('sign-in', 'link', 'confirm')),
        session_id uuid,
        next text NOT NULL,
        nonce text NOT NULL,
        verifier text NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX provider_visit_expires ON provider_visit (expires_at);

      -- Somebody whom a provider knows and whose address has an account here that they have yet to prove.
      CREATE TABLE waiting_identity (
        browser_hash text COLLATE "C" PRIMARY KEY,
        provider_id uuid NOT NULL REFERENCES identity_provider (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        subject text COLLATE "C" NOT NULL,
        email text NOT NULL,
        claims jsonb NOT NULL,
        expires_at timestamptz NOT NULL
      );

      -- Which sessions came by a provider, so that it can end them.
      CREATE TABLE provider_session (
        session_id uuid PRIMARY KEY REFERENCES session (id) ON DELETE CASCADE,
        provider_id uuid NOT NULL REFERENCES identity_provider (id) ON DELETE CASCADE,
        subject text COLLATE "C" NOT NULL,
        sid text COLLATE "C",
        -- Sealed: sent back as a hint when the session there is to end too.
        id_token text
      );
      CREATE INDEX provider_session_subject ON provider_session (provider_id, subject);

      CREATE TABLE seen_logout (
        jti_hash text COLLATE "C" PRIMARY KEY,
        expires_at timestamptz NOT NULL
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
