import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The work that was agreed, what both sides make of it, the case that comes of it, and what was reminded of. */
export class Engagement1795219200530 implements MigrationInterface {
  readonly name = 'Engagement1795219200530';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE exchange_milestone (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        title text NOT NULL,
        due_on date NOT NULL,
        added_by uuid REFERENCES account (id) ON DELETE SET NULL,
        added_at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX exchange_milestone_request ON exchange_milestone (request_id, due_on);
      CREATE TABLE exchange_deliverable (
        id uuid PRIMARY KEY,
        milestone_id uuid NOT NULL REFERENCES exchange_milestone (id) ON DELETE CASCADE,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        position int NOT NULL,
        title text NOT NULL,
        state text NOT NULL DEFAULT 'planned' CHECK (state IN ('planned', 'delivered', 'accepted', 'sent-back')),
        link text,
        reason text,
        at timestamptz(3),
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        CHECK (state = 'planned' OR link IS NOT NULL),
        CHECK (state <> 'sent-back' OR reason IS NOT NULL)
      );
      CREATE INDEX exchange_deliverable_milestone ON exchange_deliverable (milestone_id, position);
      CREATE INDEX exchange_deliverable_request ON exchange_deliverable (request_id);
      CREATE TABLE exchange_date_change (
        id uuid PRIMARY KEY,
        milestone_id uuid NOT NULL REFERENCES exchange_milestone (id) ON DELETE CASCADE,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        to_on date NOT NULL,
        reason text NOT NULL,
        side text NOT NULL CHECK (side IN ('requester', 'provider')),
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        answer text CHECK (answer IN ('confirmed', 'kept', 'replaced')),
        answered_by uuid REFERENCES account (id) ON DELETE SET NULL,
        answered_at timestamptz(3)
      );
      -- One waits at a time.
      CREATE UNIQUE INDEX exchange_date_change_waiting ON exchange_date_change (milestone_id) WHERE answer IS NULL;
      CREATE INDEX exchange_date_change_request ON exchange_date_change (request_id);
      CREATE TABLE exchange_hours (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid REFERENCES account (id) ON DELETE SET NULL,
        on_day date NOT NULL,
        minutes int NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
        work text NOT NULL
      );
      CREATE INDEX exchange_hours_request ON exchange_hours (request_id, on_day);
      CREATE INDEX exchange_hours_account ON exchange_hours (account_id);
      CREATE TABLE exchange_journal (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid REFERENCES account (id) ON DELETE SET NULL,
        side text NOT NULL CHECK (side IN ('requester', 'provider')),
        text text NOT NULL,
        lang text NOT NULL,
        public boolean NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX exchange_journal_request ON exchange_journal (request_id, id);
      CREATE INDEX exchange_journal_account ON exchange_journal (account_id);
      CREATE TABLE exchange_problem (
        id uuid PRIMARY KEY,
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        account_id uuid REFERENCES account (id) ON DELETE SET NULL,
        text text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        answer text,
        answered_by uuid REFERENCES account (id) ON DELETE SET NULL,
        answered_at timestamptz(3)
      );
      CREATE INDEX exchange_problem_request ON exchange_problem (request_id, id);
      CREATE INDEX exchange_problem_open ON exchange_problem (id) WHERE answer IS NULL;
      CREATE INDEX exchange_problem_account ON exchange_problem (account_id);

      -- One a side; read by nobody of the other side while the request is but delivered.
      CREATE TABLE exchange_evaluation (
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        side text NOT NULL CHECK (side IN ('requester', 'provider')),
        account_id uuid REFERENCES account (id) ON DELETE SET NULL,
        outcome int NOT NULL CHECK (outcome BETWEEN 1 AND 5),
        transfer int NOT NULL CHECK (transfer BETWEEN 1 AND 5),
        again text NOT NULL CHECK (again IN ('yes', 'perhaps', 'no')),
        advice text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (request_id, side)
      );
      CREATE INDEX exchange_evaluation_account ON exchange_evaluation (account_id);

      CREATE TABLE exchange_case (
        request_id uuid PRIMARY KEY REFERENCES exchange_request (id) ON DELETE CASCADE,
        title text NOT NULL,
        needed text NOT NULL,
        done text NOT NULL,
        result text NOT NULL,
        lessons text NOT NULL,
        documents text[] NOT NULL DEFAULT '{}',
        lang text NOT NULL,
        revision int NOT NULL DEFAULT 1,
        changed_by uuid REFERENCES account (id) ON DELETE SET NULL,
        changed_at timestamptz(3) NOT NULL DEFAULT now(),
        published_at timestamptz(3),
        words tsvector NOT NULL GENERATED ALWAYS AS (
          setweight(to_tsvector(CASE lang WHEN 'pt' THEN 'portuguese'::regconfig WHEN 'en' THEN 'english'::regconfig WHEN 'fr' THEN 'french'::regconfig
            ELSE 'spanish'::regconfig END, title), 'A')
          || to_tsvector(CASE lang WHEN 'pt' THEN 'portuguese'::regconfig WHEN 'en' THEN 'english'::regconfig WHEN 'fr' THEN 'french'::regconfig
            ELSE 'spanish'::regconfig END, needed || ' ' || done || ' ' || result || ' ' || lessons)) STORED
      );
      CREATE INDEX exchange_case_published ON exchange_case (published_at DESC, request_id DESC) WHERE published_at IS NOT NULL;
      CREATE INDEX exchange_case_words ON exchange_case USING gin (words);

      -- What somebody was reminded of, once for each occasion.
      CREATE TABLE exchange_reminder (
        request_id uuid NOT NULL REFERENCES exchange_request (id) ON DELETE CASCADE,
        kind text NOT NULL,
        occasion text NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (request_id, kind, occasion, account_id)
      );
      CREATE INDEX exchange_reminder_account ON exchange_reminder (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
