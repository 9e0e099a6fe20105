import { rooms } from '@minga/kernel/contract';
import { cursorOf, one, type AccountActor, type Db, type Sql } from '@minga/kernel/server';
import { cutPage, pageKey, parsePageKey } from '@minga/groups/server';
import type { FlagReason, FlagState, OwnFlag, OwnFlagsView } from '../../contract';

interface FlagRow {
  id: string;
  subject_type: string;
  subject_id: string;
  title: string;
  title_lang: string;
  reason: FlagReason;
  text: string;
  at: Date;
  changed_at: Date | null;
  state: FlagState;
  closed_at: Date | null;
  answer: string;
}

const OWN = `SELECT f.id, i.subject_type, i.subject_id, i.title, i.lang AS title_lang, f.reason, f.text, f.at, f.changed_at, f.state, f.closed_at, f.answer
  FROM flag f JOIN review_item i ON i.id = f.item_id`;
const BY_IDS = `${OWN} WHERE f.id = ANY($1::uuid[])`;
const WAITING_OF = `${OWN} WHERE f.account_id = $1 AND i.subject_type = $2 AND i.subject_id = $3 AND f.state = 'waiting'`;
const PAGE = `${OWN} WHERE f.account_id = $1 AND ($2::timestamptz IS NULL OR (f.at, f.id) < ($2, $3::uuid)) ORDER BY f.at DESC, f.id DESC LIMIT $4`;
const PAGE_SIZE = 25;

const ownFlagOf = (row: FlagRow): OwnFlag => ({
  id: row.id,
  subject: { ref: { type: row.subject_type, id: row.subject_id }, title: row.title, address: null, lang: row.title_lang },
  reason: row.reason,
  text: row.text,
  at: row.at.toISOString(),
  changedAt: row.changed_at?.toISOString() ?? null,
  state: row.state,
  closedAt: row.closed_at?.toISOString() ?? null,
  answer: row.answer,
});

/** Flags as their makers see them, by id. Without an address: what is told in a room must hold for as long as it is kept. */
export async function ownFlagsByIds(sql: Sql, ids: readonly string[]): Promise<Map<string, OwnFlag>> {
  if (ids.length === 0) return new Map();
  return new Map((await sql.query<FlagRow>(BY_IDS, [ids])).map((row) => [row.id, ownFlagOf(row)]));
}

/** One's own flag of a subject that nobody has answered yet. */
export async function waitingFlagOf(sql: Sql, accountId: string, type: string, id: string): Promise<OwnFlag | null> {
  const row = await one<FlagRow>(sql, WAITING_OF, [accountId, type, id]);
  return row ? ownFlagOf(row) : null;
}

/** One's own flags, the latest first. @throws Refusal 422 for a key that was not made here */
export function ownFlags(db: Db, actor: AccountActor, query: { after?: string; limit?: number }): Promise<OwnFlagsView> {
  const key = parsePageKey(query.after);
  const limit = query.limit ?? PAGE_SIZE;
  return db.snapshot(async (sql) => {
    const rows = await sql.query<FlagRow>(PAGE, [actor.id, key?.at ?? null, key?.id ?? null, limit + 1]);
    const { page, more } = cutPage(rows, limit);
    const last = page.at(-1);
    return { cursor: await cursorOf(sql, [rooms.account(actor.id)]), items: page.map(ownFlagOf), next: more && last ? pageKey(last.at, last.id) : null };
  });
}
