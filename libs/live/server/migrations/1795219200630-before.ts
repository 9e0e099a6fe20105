import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What comes before a session: series, templates, who signed up, calendars, reminders. */
export class Before1795219200630 implements MigrationInterface {
  readonly name = 'Before1795219200630';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_series (
        id uuid PRIMARY KEY,
        every text NOT NULL CHECK (every IN ('week', 'two-weeks', 'month')),
        -- Day of the first, by the wall clock of the zone in which it was called: 'month' keeps its weekday.
        first_on date NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      ALTER TABLE live_session
        ADD COLUMN series_id uuid REFERENCES live_series (id) ON DELETE SET NULL,
        -- The day on which the series puts it; it may be moved to another.
        ADD COLUMN series_day date;
      CREATE UNIQUE INDEX live_session_series ON live_session (series_id, series_day) WHERE series_id IS NOT NULL;

      -- A plan kept for the next ones of its kind: its group's, or its maker's own.
      CREATE TABLE live_template (
        id uuid PRIMARY KEY,
        group_id uuid REFERENCES working_group (id) ON DELETE CASCADE,
        maker_id uuid REFERENCES account (id) ON DELETE SET NULL,
        name text NOT NULL,
        plan jsonb NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX live_template_group ON live_template (group_id, name);
      CREATE INDEX live_template_maker ON live_template (maker_id, name);

      -- Who will come. Beyond the capacity they wait, in the order in which they signed up.
      CREATE TABLE live_signup (
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        waiting boolean NOT NULL DEFAULT false,
        PRIMARY KEY (session_id, account_id)
      );
      CREATE INDEX live_signup_order ON live_signup (session_id, waiting, at, account_id);
      CREATE INDEX live_signup_account ON live_signup (account_id);

      -- The private address of somebody's own calendar: only a digest of it is kept.
      CREATE TABLE live_calendar (
        account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        digest text NOT NULL UNIQUE,
        created_at timestamptz(3) NOT NULL DEFAULT now()
      );

      -- Who was reminded of what. The start belongs to it: moved to another time, it is reminded of again.
      CREATE TABLE live_reminder (
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('day', 'hour')),
        starts_at timestamptz(3) NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (session_id, account_id, kind, starts_at)
      );
      CREATE INDEX live_reminder_account ON live_reminder (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
