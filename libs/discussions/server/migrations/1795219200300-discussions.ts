import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics and their posts; what each reader keeps about them; what consumers derive. */
export class Discussions1795219200300 implements MigrationInterface {
  readonly name = 'Discussions1795219200300';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE topic (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES working_group (id),
        audience text COLLATE "C" NOT NULL,
        -- Hidden by moderation: the audience is the group's chairs whatever the group's becomes.
        hidden boolean NOT NULL DEFAULT false,
        kind text NOT NULL CHECK (kind IN ('discussion', 'question', 'announcement')),
        title text NOT NULL,
        lang text NOT NULL,
        tags text[] NOT NULL DEFAULT '{}',
        excerpt text NOT NULL,
        locked boolean NOT NULL DEFAULT false,
        archived boolean NOT NULL DEFAULT false,
        accepted_post_id uuid,
        accepted_position int,
        opened_by uuid NOT NULL REFERENCES account (id),
        opened_at timestamptz(3) NOT NULL,
        external_key text COLLATE "C" UNIQUE,
        CHECK ((accepted_post_id IS NULL) = (accepted_position IS NULL))
      );
      CREATE INDEX topic_group ON topic (group_id);
      CREATE INDEX topic_opened_by ON topic (opened_by);

      -- Moves with each post: narrow, so that a new row version costs little. The lock that orders a topic's writers.
      CREATE TABLE topic_count (
        topic_id uuid PRIMARY KEY REFERENCES topic (id),
        -- Takes replies: neither locked nor archived. Here, so that a reply and a lock meet in one row.
        open boolean NOT NULL DEFAULT true,
        last_position int NOT NULL DEFAULT 0,
        -- Replies that are not deleted.
        replies int NOT NULL DEFAULT 0,
        -- Direct replies to the opening post, deleted ones included.
        top_replies int NOT NULL DEFAULT 0,
        participants int NOT NULL DEFAULT 1,
        -- Stakeholder group ('none' where there is none) -> how many of the participants.
        participant_groups jsonb NOT NULL
      ) WITH (fillfactor = 50);

      CREATE TABLE topic_participant (
        topic_id uuid NOT NULL REFERENCES topic (id),
        account_id uuid NOT NULL REFERENCES account (id),
        PRIMARY KEY (topic_id, account_id)
      );

      -- Where a topic stands in its group's lists. Kept by the listing consumer, but for the pin.
      CREATE TABLE topic_listing (
        topic_id uuid PRIMARY KEY REFERENCES topic (id),
        group_id uuid NOT NULL REFERENCES working_group (id),
        pinned boolean NOT NULL DEFAULT false,
        unanswered boolean NOT NULL DEFAULT true,
        opened_at timestamptz(3) NOT NULL,
        last_at timestamptz(3) NOT NULL,
        last_by uuid NOT NULL REFERENCES account (id),
        last_position int NOT NULL DEFAULT 0
      ) WITH (fillfactor = 80);
      CREATE INDEX topic_listing_activity ON topic_listing (group_id, pinned, last_at, topic_id);
      CREATE INDEX topic_listing_created ON topic_listing (group_id, pinned, opened_at, topic_id);
      CREATE INDEX topic_listing_unanswered ON topic_listing (group_id, pinned, last_at, topic_id) WHERE unanswered;
      CREATE INDEX topic_listing_recent ON topic_listing (group_id, last_at, topic_id);

      CREATE TABLE topic_tag (
        group_id uuid NOT NULL REFERENCES working_group (id),
        tag text COLLATE "C" NOT NULL,
        topic_id uuid NOT NULL REFERENCES topic (id),
        PRIMARY KEY (group_id, tag, topic_id)
      );
      CREATE INDEX topic_tag_topic ON topic_tag (topic_id);

      CREATE TABLE post (
        id uuid PRIMARY KEY,
        topic_id uuid NOT NULL REFERENCES topic (id),
        parent_id uuid REFERENCES post (id),
        position int NOT NULL,
        -- Order of the tree: the positions from the top down, each written so that they sort as numbers (tree-path.ts).
        path text COLLATE "C" NOT NULL,
        depth int NOT NULL,
        author_id uuid NOT NULL REFERENCES account (id),
        lang text NOT NULL,
        source text NOT NULL,
        html text NOT NULL,
        -- Accounts that the text names.
        mentioned uuid[],
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        edited_at timestamptz(3),
        revision int NOT NULL DEFAULT 1,
        deleted_at timestamptz(3),
        deleted_by uuid REFERENCES account (id),
        deleted_as text CHECK (deleted_as IN ('author', 'moderator')),
        deleted_reason text,
        agree int NOT NULL DEFAULT 0,
        useful int NOT NULL DEFAULT 0,
        thanks int NOT NULL DEFAULT 0,
        celebrate int NOT NULL DEFAULT 0,
        imported_positive int,
        imported_negative int,
        external_key text COLLATE "C",
        CHECK ((deleted_at IS NULL) = (deleted_as IS NULL)),
        CHECK ((position = 0) = (parent_id IS NULL))
      ) WITH (fillfactor = 90);
      CREATE UNIQUE INDEX post_arrival ON post (topic_id, position);
      CREATE UNIQUE INDEX post_tree ON post (topic_id, path);
      CREATE INDEX post_author ON post (author_id);
      CREATE UNIQUE INDEX post_external ON post (external_key) WHERE external_key IS NOT NULL;

      -- Only posts that were answered have a row. The opening post's counts are the topic's.
      CREATE TABLE post_count (
        post_id uuid PRIMARY KEY REFERENCES post (id),
        children int NOT NULL,
        descendants int NOT NULL
      ) WITH (fillfactor = 50);

      -- What a post said before each of its edits. The present text stands in the post.
      CREATE TABLE post_revision (
        post_id uuid NOT NULL REFERENCES post (id),
        revision int NOT NULL,
        source text NOT NULL,
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (post_id, revision)
      );

      CREATE TABLE reaction (
        post_id uuid NOT NULL REFERENCES post (id),
        account_id uuid NOT NULL REFERENCES account (id),
        kind text COLLATE "C" NOT NULL CHECK (kind IN ('agree', 'useful', 'thanks', 'celebrate')),
        PRIMARY KEY (post_id, account_id, kind)
      );
      CREATE INDEX reaction_account ON reaction (account_id);

      CREATE TABLE topic_reader (
        account_id uuid NOT NULL REFERENCES account (id),
        topic_id uuid NOT NULL REFERENCES topic (id),
        position int NOT NULL DEFAULT -1,
        watch text CHECK (watch IN ('watch', 'follow', 'normal', 'mute')),
        PRIMARY KEY (account_id, topic_id)
      ) WITH (fillfactor = 80);
      CREATE INDEX topic_reader_topic ON topic_reader (topic_id);

      CREATE TABLE draft (
        account_id uuid NOT NULL REFERENCES account (id),
        key text COLLATE "C" NOT NULL,
        revision bigint NOT NULL,
        source text NOT NULL,
        title text,
        base_revision int,
        saved_at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (account_id, key)
      );

      -- Answers to somebody and mentions of them, until they have read so far. Kept by the waiting consumer.
      CREATE TABLE waiting (
        account_id uuid NOT NULL REFERENCES account (id),
        post_id uuid NOT NULL REFERENCES post (id),
        topic_id uuid NOT NULL REFERENCES topic (id),
        position int NOT NULL,
        kind text NOT NULL CHECK (kind IN ('reply', 'mention')),
        at timestamptz(3) NOT NULL,
        PRIMARY KEY (account_id, post_id)
      );
      CREATE INDEX waiting_latest ON waiting (account_id, at, post_id);
      CREATE INDEX waiting_post ON waiting (post_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
