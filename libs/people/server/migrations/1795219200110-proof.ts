import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Proving an address and who one is: when an address was proved, how and when a session began, codes and links that work once. */
export class Proof1795219200110 implements MigrationInterface {
  readonly name = 'Proof1795219200110';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE account ADD COLUMN email_verified_at timestamptz;
      -- Who is here already was let in by the rules of their time.
      UPDATE account SET email_verified_at = now() WHERE email IS NOT NULL;

      ALTER TABLE session ADD COLUMN method text NOT NULL DEFAULT 'password', ADD COLUMN authenticated_at timestamptz,
        ADD COLUMN new_device boolean NOT NULL DEFAULT false;
      UPDATE session SET authenticated_at = created_at;
      ALTER TABLE session ALTER COLUMN authenticated_at SET DEFAULT now(), ALTER COLUMN authenticated_at SET NOT NULL, ALTER COLUMN method DROP DEFAULT;

      -- Digests only: a copy of the table opens nothing.
      CREATE TABLE one_time (
        id uuid PRIMARY KEY,
        purpose text NOT NULL,
        account_id uuid REFERENCES account (id) ON DELETE CASCADE,
        email text COLLATE "C",
        data jsonb NOT NULL DEFAULT '{}',
        token_digest text COLLATE "C" NOT NULL UNIQUE,
        ticket_digest text COLLATE "C" NOT NULL UNIQUE,
        code_digest text NOT NULL,
        tries int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        used_at timestamptz
      );
      CREATE INDEX one_time_email ON one_time (email, purpose) WHERE used_at IS NULL;
      CREATE INDEX one_time_account ON one_time (account_id) WHERE account_id IS NOT NULL;
      CREATE INDEX one_time_expires ON one_time (expires_at);

      -- What somebody typed to register, until the address is proved. The browser holds the ticket.
      CREATE TABLE registration (
        id uuid PRIMARY KEY,
        ticket_digest text COLLATE "C" NOT NULL UNIQUE,
        email text COLLATE "C" NOT NULL,
        language text NOT NULL,
        given jsonb NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX registration_email ON registration (email);
      CREATE INDEX registration_expires ON registration (expires_at);

      -- Browsers that an account has signed in from; each holds a token of its own.
      CREATE TABLE known_device (
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        digest text COLLATE "C" NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, digest)
      );
      CREATE INDEX known_device_seen ON known_device (seen_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
