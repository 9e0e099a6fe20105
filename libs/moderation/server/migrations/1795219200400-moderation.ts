import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Flags, the review queue with what was done in it, and what gates remember. */
export class Moderation1795219200400 implements MigrationInterface {
  readonly name = 'Moderation1795219200400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE review_item (
        id uuid PRIMARY KEY,
        -- What people call it by.
        number bigint GENERATED ALWAYS AS IDENTITY,
        kind text NOT NULL CHECK (kind IN ('flag', 'held')),
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        -- Null: the site's.
        group_id uuid REFERENCES working_group (id) ON DELETE CASCADE,
        desk text NOT NULL CHECK (desk IN ('moderators', 'chairs', 'stewards')),
        author_id uuid REFERENCES account (id) ON DELETE SET NULL,
        -- As the queue lists it.
        title text NOT NULL,
        lang text NOT NULL,
        -- What a gate held it for, or which watched word pointed to it.
        held_for text,
        opened_at timestamptz(3) NOT NULL,
        claimed_by uuid REFERENCES account (id) ON DELETE SET NULL,
        claimed_until timestamptz(3),
        escalated_at timestamptz(3),
        ending text CHECK (ending IN ('approve', 'reject', 'keep', 'hide', 'delete', 'move', 'lock', 'resolve', 'gone')),
        ended_by uuid REFERENCES account (id) ON DELETE SET NULL,
        ended_at timestamptz(3),
        CHECK ((ending IS NULL) = (ended_at IS NULL)),
        CHECK (group_id IS NOT NULL OR desk = 'stewards')
      );
      CREATE UNIQUE INDEX review_item_subject ON review_item (subject_type, subject_id) WHERE ended_at IS NULL;
      CREATE INDEX review_item_waiting ON review_item (opened_at, id) WHERE ended_at IS NULL;
      CREATE INDEX review_item_past ON review_item (ended_at DESC, id DESC) WHERE ended_at IS NOT NULL;
      CREATE INDEX review_item_group ON review_item (group_id);

      CREATE TABLE flag (
        id uuid PRIMARY KEY,
        item_id uuid NOT NULL REFERENCES review_item (id) ON DELETE CASCADE,
        -- Null: a watched word raised it.
        account_id uuid REFERENCES account (id) ON DELETE CASCADE,
        reason text NOT NULL CHECK (reason IN ('spam', 'off-topic', 'harassment', 'personal-data', 'illegal', 'other')),
        text text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL,
        changed_at timestamptz(3),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'upheld', 'kept', 'gone', 'withdrawn')),
        closed_at timestamptz(3),
        answer text NOT NULL DEFAULT '',
        CHECK ((state = 'waiting') = (closed_at IS NULL))
      );
      CREATE UNIQUE INDEX flag_once ON flag (item_id, account_id) WHERE closed_at IS NULL;
      CREATE INDEX flag_account ON flag (account_id, at DESC, id DESC);

      -- What was done, by whom and why: of the queue here, of people's standing by other parts of this slice.
      CREATE TABLE moderation_act (
        id uuid PRIMARY KEY,
        item_id uuid REFERENCES review_item (id) ON DELETE SET NULL,
        act text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        group_id uuid REFERENCES working_group (id) ON DELETE SET NULL,
        -- Whom it concerns: the subject's author.
        account_id uuid REFERENCES account (id) ON DELETE SET NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        canned text,
        text text NOT NULL DEFAULT '',
        at timestamptz(3) NOT NULL,
        -- To a question: what its author said.
        answer text,
        answered_at timestamptz(3)
      );
      CREATE INDEX moderation_act_item ON moderation_act (item_id, at);
      CREATE INDEX moderation_act_account ON moderation_act (account_id, at);

      -- Posts that an account has standing, as far as gates need to know.
      CREATE TABLE gate_account (
        account_id uuid PRIMARY KEY REFERENCES account (id) ON DELETE CASCADE,
        posts int NOT NULL
      );

      -- Digests of texts that were posted lately.
      CREATE TABLE gate_text (
        digest text COLLATE "C" NOT NULL,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (digest, account_id)
      );
      CREATE INDEX gate_text_at ON gate_text (at);

      INSERT INTO audience_grant (account_id, key)
        SELECT account_id, 'group:' || group_id || ':moderators' FROM membership WHERE role IN ('chair', 'moderator')
        ON CONFLICT DO NOTHING;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
