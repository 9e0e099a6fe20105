import { Injectable } from '@nestjs/common';
import { rooms } from '@minga/kernel/contract';
import { Db, one, type Actor, type Sql } from '@minga/kernel/server';
import { MOST_DRAFTS, type Draft, type DraftInput, type DraftMark } from '../contract';
import { account } from './discussions.access';
import { tell } from './events';

interface DraftRow {
  key: string;
  revision: string;
  source: string;
  title: string | null;
  base_revision: number | null;
  saved_at: Date;
}

const COLUMNS = 'key, revision, source, title, base_revision, saved_at';
const GET = `SELECT ${COLUMNS} FROM draft WHERE account_id = $1 AND key = $2`;
const MARKS = `SELECT key, revision, saved_at FROM draft WHERE account_id = $1 ORDER BY saved_at DESC, key`;
/** A save that comes late, with an older revision than the kept one, changes nothing. */
const SAVE = `INSERT INTO draft AS d (account_id, key, revision, source, title, base_revision) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (account_id, key) DO UPDATE SET revision = EXCLUDED.revision, source = EXCLUDED.source, title = EXCLUDED.title,
    base_revision = EXCLUDED.base_revision, saved_at = now() WHERE d.revision < EXCLUDED.revision
  RETURNING ${COLUMNS}`;
const DELETE = 'DELETE FROM draft WHERE account_id = $1 AND key = $2 AND revision <= $3 RETURNING revision';
const PRUNE = `DELETE FROM draft WHERE account_id = $1 AND key IN
  (SELECT key FROM draft WHERE account_id = $1 ORDER BY saved_at DESC, key OFFSET ${MOST_DRAFTS})`;
/** However late a client's clock is, throwing away means what is there now. */
const ANY_REVISION = Number.MAX_SAFE_INTEGER;

const toDraft = (row: DraftRow): Draft => ({
  key: row.key,
  revision: Number(row.revision),
  savedAt: row.saved_at.toISOString(),
  source: row.source,
  title: row.title,
  baseRevision: row.base_revision,
});

const find = async (sql: Sql, accountId: string, key: string): Promise<Draft | null> => {
  const row = await one<DraftRow>(sql, GET, [accountId, key]);
  return row ? toDraft(row) : null;
};

/** What somebody is writing, kept for them on all their devices. Nobody else ever sees it. */
@Injectable()
export class DraftsService {
  constructor(private readonly db: Db) {}

  async list(actor: Actor): Promise<{ items: DraftMark[] }> {
    const rows = await this.db.query<DraftRow>(MARKS, [account(actor).id]);
    return { items: rows.map((row) => ({ key: row.key, revision: Number(row.revision), savedAt: row.saved_at.toISOString() })) };
  }

  async get(actor: Actor, key: string): Promise<{ draft: Draft | null }> {
    return { draft: await find(this.db, account(actor).id, key) };
  }

  async save(actor: Actor, key: string, input: DraftInput): Promise<{ draft: Draft | null }> {
    if (!input.source.trim() && !input.title) {
      await this.remove(actor, key, input.revision);
      return this.get(actor, key);
    }
    const { id } = account(actor);
    return this.db.write(actor, async (tx) => {
      const values = [id, key, input.revision, input.source, input.title || null, input.baseRevision ?? null];
      const saved = await one<DraftRow>(tx, SAVE, values);
      if (!saved) return { draft: await find(tx, id, key) };
      await tx.query(PRUNE, [id]);
      const draft = toDraft(saved);
      tell(tx, rooms.account(id), 'draft.changed', { key, revision: draft.revision, savedAt: draft.savedAt }, { type: 'account', id });
      return { draft };
    });
  }

  async remove(actor: Actor, key: string, upTo = ANY_REVISION): Promise<void> {
    const { id } = account(actor);
    await this.db.write(actor, async (tx) => {
      const gone = await one<{ revision: string }>(tx, DELETE, [id, key, upTo]);
      if (gone) tell(tx, rooms.account(id), 'draft.changed', { key, revision: Number(gone.revision), savedAt: null }, { type: 'account', id });
    });
  }
}
