import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Working groups, who belongs to them, who asked and who was invited, and their posts a day. */
export class Groups1795219200200 implements MigrationInterface {
  readonly name = 'Groups1795219200200';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE working_group (
        id uuid PRIMARY KEY,
        name text NOT NULL,
        purpose text NOT NULL,
        charter text NOT NULL DEFAULT '',
        charter_html text NOT NULL DEFAULT '',
        lang text NOT NULL,
        visibility text NOT NULL CHECK (visibility IN ('public', 'network', 'private')),
        joining text NOT NULL CHECK (joining IN ('open', 'request', 'invitation')),
        posting text NOT NULL CHECK (posting IN ('members', 'signed-in')),
        audience text COLLATE "C" NOT NULL,
        revision int NOT NULL DEFAULT 1,
        -- Name and purpose folded, for finding.
        words text COLLATE "C" NOT NULL,
        -- Kept by the composition consumer.
        members int NOT NULL DEFAULT 0,
        composition jsonb NOT NULL DEFAULT '{}',
        countries int NOT NULL DEFAULT 0,
        -- Kept by whoever counts posts.
        topics int NOT NULL DEFAULT 0,
        latest_topic jsonb,
        latest_by uuid REFERENCES account (id),
        latest_at timestamptz(3),
        active_at timestamptz(3) NOT NULL,
        sample boolean NOT NULL DEFAULT false,
        created_by uuid REFERENCES account (id),
        created_at timestamptz(3) NOT NULL,
        CHECK (visibility <> 'private' OR joining = 'invitation'),
        CHECK (audience = CASE visibility WHEN 'private' THEN 'group:' || id ELSE visibility END)
      ) WITH (fillfactor = 80);
      CREATE INDEX working_group_active ON working_group (active_at DESC, id DESC);

      CREATE TABLE membership (
        group_id uuid NOT NULL REFERENCES working_group (id),
        account_id uuid NOT NULL REFERENCES account (id),
        role text NOT NULL CHECK (role IN ('chair', 'moderator', 'member', 'observer')),
        watch text NOT NULL DEFAULT 'normal' CHECK (watch IN ('watch', 'follow', 'normal', 'mute')),
        since timestamptz(3) NOT NULL,
        PRIMARY KEY (group_id, account_id)
      );
      CREATE INDEX membership_account ON membership (account_id);
      CREATE INDEX membership_since ON membership (group_id, since, account_id);
      CREATE INDEX membership_running ON membership (group_id, role) WHERE role IN ('chair', 'moderator');

      CREATE TABLE membership_request (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES working_group (id),
        account_id uuid NOT NULL REFERENCES account (id),
        message text NOT NULL,
        lang text NOT NULL,
        at timestamptz(3) NOT NULL,
        ending text CHECK (ending IN ('accepted', 'refused', 'withdrawn', 'lapsed')),
        reason text,
        ended_by uuid REFERENCES account (id),
        ended_at timestamptz(3),
        CHECK ((ending IS NULL) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX membership_request_open ON membership_request (group_id, account_id) WHERE ended_at IS NULL;
      CREATE INDEX membership_request_account ON membership_request (account_id) WHERE ended_at IS NULL;

      CREATE TABLE invitation (
        id uuid PRIMARY KEY,
        group_id uuid NOT NULL REFERENCES working_group (id),
        account_id uuid NOT NULL REFERENCES account (id),
        role text NOT NULL CHECK (role IN ('chair', 'moderator', 'member', 'observer')),
        message text NOT NULL,
        lang text NOT NULL,
        invited_by uuid REFERENCES account (id),
        at timestamptz(3) NOT NULL,
        ending text CHECK (ending IN ('accepted', 'declined', 'cancelled')),
        ended_at timestamptz(3),
        CHECK ((ending IS NULL) = (ended_at IS NULL))
      );
      CREATE UNIQUE INDEX invitation_open ON invitation (group_id, account_id) WHERE ended_at IS NULL;
      CREATE INDEX invitation_account ON invitation (account_id) WHERE ended_at IS NULL;

      CREATE TABLE group_day (
        group_id uuid NOT NULL REFERENCES working_group (id),
        -- Day of UTC.
        day date NOT NULL,
        posts int NOT NULL,
        PRIMARY KEY (group_id, day)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
