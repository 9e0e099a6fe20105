import { Module } from '@nestjs/common';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { kernelMessages, newId, type AudienceKey } from '../../contract';
import type { Db } from '../db/db';
import { one, type Sql } from '../db/sql';
import { Sessions, type SessionInfo } from '../http/sessions';
import { system } from '../actor';
import type { ServerSlice } from '../slice';
import { Db as DbToken } from '../db/db';

class Sessions1795219200002 implements MigrationInterface {
  readonly name = 'Sessions1795219200002';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE test_session (id uuid PRIMARY KEY, account_id uuid NOT NULL)');
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only');
  }
}

const GRANTS = 'ARRAY(SELECT key FROM audience_grant g WHERE g.account_id = s.account_id)';

/** Accounts as the kernel's tests need them: a session id is its own token. */
export class TestSessions extends Sessions {
  constructor(private readonly db: Db) {
    super();
  }

  async open(db: Db, grants: AudienceKey[]): Promise<SessionInfo> {
    const session = { id: newId(), accountId: newId() };
    await db.write(system('test'), async (tx) => {
      await tx.query('INSERT INTO test_session (id, account_id) VALUES ($1, $2)', [session.id, session.accountId]);
      for (const key of grants) await tx.grant(session.accountId, key);
    });
    return (await this.resolve(session.id))!;
  }

  cookie(session: SessionInfo): string {
    return `minga_session=${session.sessionId}`;
  }

  async end(db: Db, sessionId: string): Promise<void> {
    await db.write(system('test'), async (tx) => {
      await tx.query('DELETE FROM test_session WHERE id = $1', [sessionId]);
      await tx.audienceNarrowed();
    });
  }

  async resolve(token: string): Promise<SessionInfo | undefined> {
    const row = await one<{ account_id: string; grants: string[] }>(this.db, `SELECT account_id, ${GRANTS} AS grants FROM test_session s WHERE id = $1`, [token]);
    if (!row) return undefined;
    const card = { id: row.account_id, handle: 'demo', name: 'Demo', stakeholderGroup: null, country: null, photo: null };
    return { sessionId: token, accountId: row.account_id, siteRole: 'member', language: 'es', grants: row.grants, card };
  }

  async alive(sql: Sql, ids: readonly string[]): Promise<Map<string, { accountId: string; grants: string[] }>> {
    const rows = await sql.query<{ id: string; account_id: string; grants: string[] }>(`SELECT id, account_id, ${GRANTS} AS grants FROM test_session s WHERE id = ANY($1)`, [ids]);
    return new Map(rows.map((row) => [row.id, { accountId: row.account_id, grants: row.grants }]));
  }
}

@Module({ providers: [{ provide: Sessions, useFactory: (db: Db) => new TestSessions(db), inject: [DbToken] }], exports: [Sessions] })
class SessionModule {}

export const sessionSlice: ServerSlice = {
  name: 'sessions',
  module: SessionModule,
  schema: { entities: [], migrations: [Sessions1795219200002] },
  messages: kernelMessages,
};
