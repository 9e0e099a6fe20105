import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a session is about, where that is something of another slice, and who is asked to come. */
export class About1795219200650 implements MigrationInterface {
  readonly name = 'About1795219200650';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE live_session
        -- A pointer at a subject of any slice. Such a session is nobody's but the subject's: it has no group, and its audience is the subject's.
        ADD COLUMN about_type text,
        ADD COLUMN about_id uuid,
        ADD CHECK (num_nonnulls(about_type, about_id) IN (0, 2)),
        ADD CHECK (about_id IS NULL OR group_id IS NULL),
        DROP CONSTRAINT live_session_check,
        ADD CONSTRAINT live_session_group_check CHECK (visibility <> 'group' OR group_id IS NOT NULL OR about_id IS NOT NULL);
      CREATE INDEX live_session_about ON live_session (about_id, starts_at) WHERE about_id IS NOT NULL;

      -- Asked to come, without a task. Who they are is known to them and to who runs the session.
      CREATE TABLE live_invitation (
        session_id uuid NOT NULL REFERENCES live_session (id) ON DELETE CASCADE,
        account_id uuid NOT NULL REFERENCES account (id) ON DELETE CASCADE,
        at timestamptz(3) NOT NULL DEFAULT now(),
        PRIMARY KEY (session_id, account_id)
      );
      CREATE INDEX live_invitation_account ON live_invitation (account_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}
