import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes after a session: who was there as they were then, its report, corrections, certificates. */
export class After1795219200640 implements MigrationInterface {
  readonly name = 'After1795219200640';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- In percent of the time that it ran: who was there as long gets a certificate of attendance.
      ALTER TABLE live_session ADD COLUMN attendance_percent int NOT NULL DEFAULT 75 CHECK (attendance_percent BETWEEN 1 AND 100);

      -- For whom each spoke, asked and listened then.
      CREATE TABLE live_record_person (
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        title text NOT NULL DEFAULT '',
        organisation text,
        stakeholder_group text,
        country text,
        PRIMARY KEY (session_id, account_id)
      );
      CREATE INDEX live_record_person_account ON live_record_person (account_id);

      CREATE TABLE live_report (
        session_id uuid PRIMARY KEY REFERENCES live_session (id) ON DELETE CASCADE,
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'review', 'published')),
        -- One sentence under the title, by the rapporteur.
        lead text NOT NULL DEFAULT '',
        -- Counted by the one rule of the record when it was drafted.
        figures jsonb NOT NULL,
        drafted_at timestamptz(3) NOT NULL DEFAULT now(),
        -- Sent to the speakers, who may answer until then.
        sent_at timestamptz(3),
        review_until timestamptz(3),
        -- Its number among the reports of its group, or of the network.
        number int,
        version int NOT NULL DEFAULT 0,
        published_at timestamptz(3),
        published_by uuid REFERENCES account (id) ON DELETE SET NULL,
        changed_at timestamptz(3),
        -- Where discussion goes on.
        topic_address text
      );
      CREATE INDEX live_report_published ON live_report (published_at DESC) WHERE published_at IS NOT NULL;

      CREATE TABLE live_report_block (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_report (session_id) ON DELETE CASCADE,
        position int NOT NULL,
        section text NOT NULL,
        item_id uuid,
        kind text NOT NULL CHECK (kind IN ('paragraph', 'decision', 'action', 'poll')),
        -- [{text, moment}]: never empty, each with its moment.
        statements jsonb NOT NULL CHECK (jsonb_array_length(statements) > 0),
        -- As the rule wrote it; null for what somebody added.
        drafted jsonb,
        action jsonb,
        poll jsonb,
        revision int NOT NULL DEFAULT 1,
        removed boolean NOT NULL DEFAULT false,
        changed_by uuid REFERENCES account (id) ON DELETE SET NULL,
        changed_at timestamptz(3)
      );
      CREATE INDEX live_report_block_session ON live_report_block (session_id, position);

      -- What was published, as it was then.
      CREATE TABLE live_report_version (
        session_id uuid NOT NULL REFERENCES live_report (session_id) ON DELETE CASCADE,
        version int NOT NULL,
        lead text NOT NULL,
        blocks jsonb NOT NULL,
        note text NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (session_id, version)
      );

      CREATE TABLE live_report_correction (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_report (session_id) ON DELETE CASCADE,
        block_id uuid NOT NULL REFERENCES live_report_block (id) ON DELETE CASCADE,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        statements jsonb NOT NULL CHECK (jsonb_array_length(statements) > 0),
        note text NOT NULL DEFAULT '',
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'declined')),
        word text NOT NULL DEFAULT '',
        decided_by uuid REFERENCES account (id) ON DELETE SET NULL,
        decided_at timestamptz(3)
      );
      CREATE INDEX live_report_correction_session ON live_report_correction (session_id, at);

      CREATE TABLE live_certificate (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        -- As it is printed: a later name makes another certificate.
        name text NOT NULL,
        percent int NOT NULL CHECK (percent BETWEEN 0 AND 100),
        issued_at timestamptz(3) NOT NULL DEFAULT now(),
        revoked_at timestamptz(3),
        revoked_by uuid REFERENCES account (id) ON DELETE SET NULL,
        reason text NOT NULL DEFAULT '',
        UNIQUE (session_id, account_id, name)
      );
      -- Codes are kept as digests: who reads the table can print none. Printed again, it gets one more.
      CREATE TABLE live_certificate_code (
        digest text PRIMARY KEY,
        certificate_id uuid NOT NULL REFERENCES live_certificate (id) ON DELETE CASCADE
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
