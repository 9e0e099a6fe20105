import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Questions, polls, chat, captions and shared minutes of sessions. */
export class Participation1795219200620 implements MigrationInterface {
  readonly name = 'Participation1795219200620';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_question (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        author_id uuid REFERENCES account (id) ON DELETE SET NULL,
        -- The others do not see by whom.
        anonymous boolean NOT NULL DEFAULT false,
        text text NOT NULL,
        lang text NOT NULL,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        asked_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answering', 'answered', 'dismissed', 'merged')),
        merged_into uuid REFERENCES live_question (id) ON DELETE SET NULL,
        answer text NOT NULL DEFAULT '',
        answered_by uuid REFERENCES account (id) ON DELETE SET NULL,
        answered_at timestamptz(3),
        -- The turn in which it was answered aloud.
        turn_id uuid REFERENCES live_turn (id) ON DELETE SET NULL,
        reason text NOT NULL DEFAULT ''
      );
      CREATE INDEX live_question_session ON live_question (session_id, asked_at, id);
      CREATE UNIQUE INDEX live_question_answering ON live_question (session_id) WHERE state = 'answering';
      CREATE INDEX live_question_author ON live_question (author_id) WHERE author_id IS NOT NULL;

      -- account_id points nowhere by itself: who leaves the network leaves a vote that is nobody's.
      CREATE TABLE live_question_vote (
        question_id uuid NOT NULL REFERENCES live_question (id) ON DELETE CASCADE,
        account_id uuid NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (question_id, account_id)
      );
      CREATE INDEX live_question_vote_account ON live_question_vote (account_id, question_id);

      CREATE TABLE live_poll (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        kind text NOT NULL CHECK (kind IN ('single', 'multiple', 'scale', 'show-of-hands')),
        question text NOT NULL,
        lang text NOT NULL,
        -- [{id, text}] in their order.
        options jsonb NOT NULL,
        voice text NOT NULL DEFAULT 'person' CHECK (voice IN ('person', 'delegation')),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'closed', 'revealed')),
        partials boolean NOT NULL DEFAULT false,
        opened_at timestamptz(3),
        closed_at timestamptz(3),
        revealed_at timestamptz(3)
      );
      CREATE INDEX live_poll_session ON live_poll (session_id, id);

      -- For whom they spoke then. account_id as in live_question_vote.
      CREATE TABLE live_poll_vote (
        poll_id uuid NOT NULL REFERENCES live_poll (id) ON DELETE CASCADE,
        account_id uuid NOT NULL,
        choices text[] NOT NULL,
        stakeholder_group text,
        country text,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (poll_id, account_id)
      );
      CREATE INDEX live_poll_vote_account ON live_poll_vote (account_id, poll_id);

      CREATE TABLE live_message (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        author_id uuid REFERENCES account (id) ON DELETE SET NULL,
        text text NOT NULL,
        lang text NOT NULL,
        reply_to uuid REFERENCES live_message (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        hidden_at timestamptz(3),
        hidden_by uuid REFERENCES account (id) ON DELETE SET NULL,
        reason text NOT NULL DEFAULT ''
      );
      -- Ids are in the order of time.
      CREATE INDEX live_message_session ON live_message (session_id, id);
      CREATE INDEX live_message_author ON live_message (author_id, session_id, at) WHERE author_id IS NOT NULL;

      CREATE TABLE live_caption (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        speaker_id uuid REFERENCES account (id) ON DELETE SET NULL,
        turn_id uuid REFERENCES live_turn (id) ON DELETE SET NULL,
        text text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp()
      );
      CREATE INDEX live_caption_session ON live_caption (session_id, id);

      -- The shared document as of a version; what came after it stands in live_minutes_update.
      CREATE TABLE live_minutes (
        session_id uuid PRIMARY KEY REFERENCES live_session (id) ON DELETE CASCADE,
        state bytea NOT NULL,
        version int NOT NULL
      );
      CREATE TABLE live_minutes_update (
        session_id uuid NOT NULL REFERENCES live_minutes (session_id) ON DELETE CASCADE,
        version int NOT NULL,
        update bytea NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (session_id, version)
      );

      -- What the document says, line by line, written with each update.
      CREATE TABLE live_minute_line (
        id uuid NOT NULL,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        position int NOT NULL,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        at timestamptz(3) NOT NULL,
        kind text NOT NULL CHECK (kind IN ('note', 'decision', 'action')),
        text text NOT NULL,
        who text NOT NULL DEFAULT '',
        due date,
        PRIMARY KEY (session_id, id)
      );
      CREATE INDEX live_minute_line_session ON live_minute_line (session_id, position);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
