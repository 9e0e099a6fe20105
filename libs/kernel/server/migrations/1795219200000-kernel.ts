import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The kernel's tables: the event log with its heads, cursors and epochs; audiences; mutations; jobs' own schema is pg-boss's. */
export class Kernel1795219200000 implements MigrationInterface {
  readonly name = 'Kernel1795219200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE room_head (
        room text COLLATE "C" PRIMARY KEY,
        seq bigint NOT NULL
      ) WITH (fillfactor = 70);

      CREATE SEQUENCE event_id AS bigint;
      CREATE TABLE event (
        id bigint NOT NULL DEFAULT nextval('event_id'),
        room text COLLATE "C" NOT NULL,
        seq bigint NOT NULL,
        type text NOT NULL,
        version int NOT NULL,
        payload jsonb NOT NULL,
        subject_type text,
        subject_id uuid,
        actor uuid,
        epoch int NOT NULL,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        at timestamptz NOT NULL DEFAULT now()
      ) PARTITION BY RANGE (at);
      CREATE TABLE event_default PARTITION OF event DEFAULT;
      CREATE INDEX event_room ON event (room, seq);
      CREATE INDEX event_consume ON event (epoch, xid, id);
      CREATE INDEX event_subject ON event (subject_id) WHERE subject_id IS NOT NULL;

      CREATE TABLE log_epoch (
        epoch int PRIMARY KEY,
        system_identifier text NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TABLE consumer_cursor (
        name text PRIMARY KEY,
        epoch int NOT NULL,
        low xid8 NOT NULL,
        high xid8 NOT NULL,
        last_id bigint NOT NULL,
        moved_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TABLE consumer_failure (
        consumer text NOT NULL,
        event_id bigint NOT NULL,
        attempts int NOT NULL,
        error text NOT NULL,
        parked boolean NOT NULL DEFAULT false,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (consumer, event_id)
      );

      CREATE TABLE audience_version (
        singleton boolean PRIMARY KEY DEFAULT true CHECK (singleton),
        version bigint NOT NULL
      );
      INSERT INTO audience_version (version) VALUES (1);
      CREATE TABLE audience_grant (
        account_id uuid NOT NULL,
        key text COLLATE "C" NOT NULL,
        PRIMARY KEY (account_id, key)
      );
      CREATE INDEX audience_grant_key ON audience_grant (key);

      CREATE TABLE mutation (
        actor text COLLATE "C" NOT NULL,
        id text COLLATE "C" NOT NULL,
        digest text NOT NULL,
        answer jsonb,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (actor, id)
      );
      CREATE INDEX mutation_at ON mutation (at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
