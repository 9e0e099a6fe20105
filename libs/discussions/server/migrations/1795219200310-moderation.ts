import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moderators do with topics and posts, texts that wait for them, and what people are told of both. */
export class DiscussionsModeration1795219200310 implements MigrationInterface {
  readonly name = 'DiscussionsModeration1795219200310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE topic ADD locked_reason text,
        -- One post a person in so many minutes; 0: as the group says.
        ADD slow_minutes int NOT NULL DEFAULT 0 CHECK (slow_minutes BETWEEN 0 AND 1440),
        -- Its posts went there: this row only leads on.
        ADD merged_into uuid REFERENCES topic (id) ON DELETE CASCADE;
      CREATE INDEX topic_merged ON topic (merged_into) WHERE merged_into IS NOT NULL;

      -- Raised whenever posts leave or come otherwise than at the end: a reply to what was there before finds it out.
      ALTER TABLE topic_count ADD shape int NOT NULL DEFAULT 0;

      ALTER TABLE post DROP CONSTRAINT post_deleted_as_check;
      ALTER TABLE post ADD CONSTRAINT post_deleted_as_check CHECK (deleted_as IN ('author', 'moderator', 'hidden', 'moved')),
        -- A moderator's, when the present text is theirs.
        ADD edited_by uuid REFERENCES account (id),
        ADD edit_reason text,
        -- A mark left where a post stood before it went to another topic.
        ADD moved_to uuid REFERENCES post (id) ON DELETE SET NULL;
      CREATE INDEX post_moved_to ON post (moved_to) WHERE moved_to IS NOT NULL;
      ALTER TABLE post_revision ADD by uuid REFERENCES account (id), ADD reason text;

      -- Texts that wait for a moderator. Their author's and the moderators' only.
      CREATE TABLE submission (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('topic', 'post', 'edit')),
        author_id uuid NOT NULL REFERENCES account (id),
        group_id uuid NOT NULL REFERENCES working_group (id),
        topic_id uuid REFERENCES topic (id),
        -- What a reply answers, what an edit changes.
        post_id uuid REFERENCES post (id),
        base_revision int,
        topic_kind text,
        title text,
        tags text[] NOT NULL DEFAULT '{}',
        lang text NOT NULL,
        source text NOT NULL,
        html text NOT NULL,
        hold text NOT NULL,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'approved', 'rejected', 'withdrawn')),
        decided_by uuid REFERENCES account (id),
        decided_at timestamptz(3),
        reason text,
        -- What came of it.
        made_type text,
        made_id uuid,
        CHECK ((state = 'waiting') = (decided_at IS NULL)),
        CHECK ((kind = 'topic') = (topic_id IS NULL)),
        CHECK ((kind = 'topic') = (post_id IS NULL))
      );
      CREATE INDEX submission_author ON submission (author_id, created_at) WHERE state = 'waiting';
      CREATE INDEX submission_group ON submission (group_id, created_at) WHERE state = 'waiting';
      CREATE INDEX submission_topic ON submission (topic_id);
      CREATE INDEX submission_post ON submission (post_id);

      -- What somebody is told of what was decided about their texts, until they put it away.
      CREATE TABLE moderation_notice (
        id uuid PRIMARY KEY,
        account_id uuid NOT NULL REFERENCES account (id),
        act text NOT NULL,
        subject_type text NOT NULL,
        subject_id uuid NOT NULL,
        group_id uuid NOT NULL REFERENCES working_group (id),
        title text NOT NULL,
        lang text NOT NULL,
        address text NOT NULL,
        reason text,
        at timestamptz(3) NOT NULL DEFAULT now()
      );
      CREATE INDEX moderation_notice_account ON moderation_notice (account_id, at);
      CREATE INDEX moderation_notice_subject ON moderation_notice (subject_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
