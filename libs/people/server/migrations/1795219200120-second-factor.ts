import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Passkeys and their challenges, authenticator apps, recovery codes, and sign-ins that still owe a code. */
export class SecondFactor1795219200120 implements MigrationInterface {
  readonly name = 'SecondFactor1795219200120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE passkey (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        credential_id text COLLATE "C" NOT NULL UNIQUE,
        public_key bytea NOT NULL,
        counter bigint NOT NULL,
        transports text[] NOT NULL DEFAULT '{}',
        name text NOT NULL,
        synced boolean NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz
      );
      CREATE INDEX passkey_account ON passkey (account_id);

      -- Not worth a flush: whoever is interrupted by a crash begins again.
      CREATE UNLOGGED TABLE passkey_challenge (
        digest text COLLATE "C" PRIMARY KEY,
        purpose text NOT NULL CHECK (purpose IN ('create', 'prove')),
        browser_digest text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX passkey_challenge_expires ON passkey_challenge (expires_at);

      CREATE TABLE authenticator (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        secret text COLLATE "C" NOT NULL,
        last_step bigint NOT NULL,
        confirmed_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE authenticator_draft (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        secret text COLLATE "C" NOT NULL,
        expires_at timestamptz NOT NULL
      );

      CREATE TABLE recovery_code (
        account_id uuid NOT NULL REFERENCES account (id),
        digest text COLLATE "C" NOT NULL,
        used_at timestamptz,
        PRIMARY KEY (account_id, digest)
      );

      CREATE TABLE pending_sign_in (
        token_hash text COLLATE "C" PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        method text NOT NULL,
        tries_left int NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX pending_sign_in_expires ON pending_sign_in (expires_at);

      -- Since when an account must have a second factor and has none.
      CREATE TABLE second_factor_due (
        account_id uuid PRIMARY KEY REFERENCES account (id),
        since timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
