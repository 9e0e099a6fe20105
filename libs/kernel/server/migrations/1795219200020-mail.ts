import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mail that waits to be sent. What was written is wiped once it is on its way; the rest tells operators how it went. */
export class Mail1795219200020 implements MigrationInterface {
  readonly name = 'Mail1795219200020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        language text NOT NULL,
        recipient text,
        subject text,
        body text,
        html text,
        attempts int NOT NULL DEFAULT 0,
        due_at timestamptz NOT NULL DEFAULT now(),
        error text,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz,
        given_up_at timestamptz
      );
      CREATE INDEX mail_due ON mail (due_at) WHERE sent_at IS NULL AND given_up_at IS NULL;
      CREATE INDEX mail_created ON mail (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
