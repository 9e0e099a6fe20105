import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The floor: who waits for it, who has or had it; who is in charge of a session; who left for a moment. */
export class Floor1795219200610 implements MigrationInterface {
  readonly name = 'Floor1795219200610';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_session
        -- The moderator in charge, who is in the room. While it happens and none is: since when.
        ADD lead_id uuid REFERENCES account (id) ON DELETE SET NULL,
        ADD leadless_since timestamptz(3);
      CREATE INDEX live_session_leadless ON live_session (leadless_since) WHERE leadless_since IS NOT NULL;

      ALTER TABLE live_stay
        -- May run the session, as of coming in.
        ADD runs boolean NOT NULL DEFAULT false,
        -- The page was closed then; who is not back soon has left.
        ADD leaving_at timestamptz(3);
      CREATE INDEX live_stay_seen ON live_stay (seen_at) WHERE left_at IS NULL;

      CREATE TABLE live_turn (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        -- For whom they spoke then.
        stakeholder_group text,
        country text,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        hand_id uuid,
        kind text NOT NULL CHECK (kind IN ('speak', 'reply', 'point-of-order', 'invited')),
        began_at timestamptz(3) NOT NULL,
        -- A clock as the session's own: it counts from running_since; before it, spent_ms.
        running_since timestamptz(3),
        spent_ms bigint NOT NULL DEFAULT 0,
        limit_seconds int NOT NULL CHECK (limit_seconds > 0),
        ended_at timestamptz(3),
        given_by uuid REFERENCES account (id) ON DELETE SET NULL
      );
      -- One holds the floor.
      CREATE UNIQUE INDEX live_turn_now ON live_turn (session_id) WHERE ended_at IS NULL;
      CREATE INDEX live_turn_session ON live_turn (session_id, began_at);

      CREATE TABLE live_hand (
        id uuid PRIMARY KEY,
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        kind text NOT NULL CHECK (kind IN ('speak', 'reply', 'point-of-order')),
        -- The turn that a reply answers.
        turn_id uuid REFERENCES live_turn (id) ON DELETE SET NULL,
        item_id uuid REFERENCES live_item (id) ON DELETE SET NULL,
        raised_at timestamptz(3) NOT NULL,
        -- How many who asked later were given the floor before.
        passed int NOT NULL DEFAULT 0,
        -- Set by a moderator's hand.
        place int CHECK (place > 0),
        ended_at timestamptz(3),
        ended_by text CHECK (ended_by IN ('given', 'lowered', 'moderator', 'left', 'closed'))
      );
      CREATE UNIQUE INDEX live_hand_waiting ON live_hand (session_id, account_id) WHERE ended_at IS NULL;
      CREATE INDEX live_hand_session ON live_hand (session_id, raised_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
