import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sessions, who was named for them, and their agenda. */
export class Sessions1795219200600 implements MigrationInterface {
  readonly name = 'Sessions1795219200600';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE live_session (
        id uuid PRIMARY KEY,
        -- Null: the whole network's.
        group_id uuid REFERENCES working_group (id) ON DELETE CASCADE,
        maker_id uuid REFERENCES account (id) ON DELETE SET NULL,
        title text NOT NULL,
        purpose text NOT NULL DEFAULT '',
        lang text NOT NULL,
        kind text NOT NULL DEFAULT 'meeting' CHECK (kind IN ('meeting', 'open-forum', 'training', 'questions-and-answers')),
        state text NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'scheduled', 'lobby', 'live', 'paused', 'ended', 'reported', 'cancelled')),
        visibility text NOT NULL DEFAULT 'public' CHECK (visibility IN ('public', 'network', 'group')),
        audience text NOT NULL,
        -- When it is to begin: the moment, and the zone in which it was called (its wall clock is what a change of rules keeps).
        starts_at timestamptz(3) NOT NULL,
        time_zone text NOT NULL,
        minutes int NOT NULL CHECK (minutes > 0),
        place text NOT NULL DEFAULT '',
        -- An outside call (https), opened from the stage.
        call_url text NOT NULL DEFAULT '',
        -- Languages that may be spoken.
        languages text[] NOT NULL DEFAULT '{}',
        links text[] NOT NULL DEFAULT '{}',
        capacity int CHECK (capacity > 0),
        speak_seconds int NOT NULL DEFAULT 180 CHECK (speak_seconds > 0),
        queue_mode text NOT NULL DEFAULT 'balanced' CHECK (queue_mode IN ('arrival', 'balanced')),
        -- Nobody asks for the floor for now.
        queue_closed boolean NOT NULL DEFAULT false,
        locked boolean NOT NULL DEFAULT false,
        anonymous_questions boolean NOT NULL DEFAULT false,
        chat_slow_seconds int NOT NULL DEFAULT 0 CHECK (chat_slow_seconds >= 0),
        -- What really happened. A clock counts from running_since; before it, spent_ms. Null: it stands.
        started_at timestamptz(3),
        running_since timestamptz(3),
        spent_ms bigint NOT NULL DEFAULT 0,
        ended_at timestamptz(3),
        -- Of calendars: rises with each change that invited people have to know.
        sequence int NOT NULL DEFAULT 0,
        revision int NOT NULL DEFAULT 1,
        sample boolean NOT NULL DEFAULT false,
        created_at timestamptz(3) NOT NULL DEFAULT now(),
        changed_at timestamptz(3) NOT NULL DEFAULT now(),
        CHECK (visibility <> 'group' OR group_id IS NOT NULL)
      );
      CREATE INDEX live_session_starts ON live_session (starts_at, id);
      CREATE INDEX live_session_group ON live_session (group_id, starts_at) WHERE group_id IS NOT NULL;
      CREATE INDEX live_session_open ON live_session (state) WHERE state IN ('lobby', 'live', 'paused');

      CREATE TABLE live_role (
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        role text NOT NULL CHECK (role IN ('moderator', 'rapporteur', 'captioner', 'speaker')),
        PRIMARY KEY (session_id, account_id, role)
      );
      CREATE INDEX live_role_account ON live_role (account_id, session_id);

      CREATE TABLE live_item (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        position int NOT NULL,
        title text NOT NULL,
        -- Who introduces it, as it is announced.
        note text NOT NULL DEFAULT '',
        links text[] NOT NULL DEFAULT '{}',
        minutes int NOT NULL CHECK (minutes > 0),
        -- Given on top of its time box while it ran.
        extended_minutes int NOT NULL DEFAULT 0,
        started_at timestamptz(3),
        running_since timestamptz(3),
        spent_ms bigint NOT NULL DEFAULT 0,
        ended_at timestamptz(3),
        UNIQUE (session_id, position) DEFERRABLE INITIALLY DEFERRED
      );

      -- Who was in the room: one row a stay. seen_at moves while they are there; left_at null: they are.
      CREATE TABLE live_stay (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        came_at timestamptz(3) NOT NULL DEFAULT now(),
        seen_at timestamptz(3) NOT NULL DEFAULT now(),
        left_at timestamptz(3)
      );
      CREATE UNIQUE INDEX live_stay_present ON live_stay (session_id, account_id) WHERE left_at IS NULL;
      CREATE INDEX live_stay_session ON live_stay (session_id, came_at);

      -- Taken out of the room; lifted_at: let in again.
      CREATE TABLE live_removal (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        reason text NOT NULL,
        at timestamptz(3) NOT NULL DEFAULT now(),
        lifted_at timestamptz(3)
      );
      CREATE UNIQUE INDEX live_removal_standing ON live_removal (session_id, account_id) WHERE lifted_at IS NULL;

      -- What was done in the session and has no table of its own: moved, item begun, ended, extended, somebody removed, room locked …
      CREATE TABLE live_entry (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT now(),
        act text NOT NULL,
        by_id uuid REFERENCES account (id) ON DELETE SET NULL,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        facts jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX live_entry_session ON live_entry (session_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
