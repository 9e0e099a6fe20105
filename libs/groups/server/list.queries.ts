import { rooms, type Verdict } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { canCreateGroup, dayOf, verdictView, type GroupListView, type GroupSection, type ListGroupsQuery, type VerdictView } from '../contract';
import { fold } from './fold';
import { groupColumns, groupFrom, groupOf, mineOf, type GroupRecord } from './group.rows';
import type { GroupHooks } from './hooks';
import { cutPage, pageKey, parsePageKey } from './page-key';

/** A page of the list. */
const LIST_SIZE = 30;

const WHERE: Record<GroupSection, string> = {
  all: 'true',
  mine: 'm.role IS NOT NULL',
  open: `m.role IS NULL AND g.joining <> 'invitation'`,
};

const listSql = (section: GroupSection): string => `SELECT ${groupColumns('$2')} ${groupFrom('$1')}
  WHERE g.audience = ANY($3::text[]) AND ${WHERE[section]}
    AND ($4::text IS NULL OR g.words LIKE '%' || $4 || '%')
    AND ($5::timestamptz IS NULL OR (g.active_at, g.id) < ($5, $6::uuid))
  ORDER BY g.active_at DESC, g.id DESC LIMIT $7`;
const LIST: Record<GroupSection, string> = { all: listSql('all'), mine: listSql('mine'), open: listSql('open') };

const CHAIRS_SOME = `SELECT 1 FROM membership WHERE account_id = $1 AND role = 'chair' LIMIT 1`;

/** Whether the actor may open a group. Guests and stewards cost no statement. */
export async function createVerdict(sql: Sql, actor: Actor): Promise<Verdict> {
  const known = canCreateGroup(actor, { chairsSome: false });
  if (known.allowed || actor.kind !== 'account') return known;
  const chairs = await sql.query(CHAIRS_SOME, [actor.id]);
  return canCreateGroup(actor, { chairsSome: chairs.length > 0 });
}

export const mayCreate = async (sql: Sql, actor: Actor): Promise<VerdictView> => verdictView(await createVerdict(sql, actor));

/** The rooms that keep the list true: each row's own, the network's, and the reader's. */
function roomsOf(actor: Actor, rows: readonly GroupRecord[]): string[] {
  const own = actor.kind === 'account' ? [rooms.account(actor.id)] : [];
  return [rooms.site(), ...own, ...rows.map((row) => rooms.group(row.id))];
}

/** Groups that the reader may see, by section and words, the last active first. At most four statements, however many rows. */
export async function listGroups(db: Db, hooks: GroupHooks, actor: Actor, query: ListGroupsQuery): Promise<GroupListView> {
  const { section = 'all', q, limit = LIST_SIZE } = query;
  const after = parsePageKey(query.after);
  const today = dayOf(new Date());
  const values = [accountIdOf(actor), today, actor.audiences, q ? fold(q) : null, after?.at ?? null, after?.id ?? null, limit + 1];
  return db.snapshot(async (sql) => {
    const { page, more } = cutPage(await sql.query<GroupRecord>(LIST[section], values), limit);
    const mine = page.filter((row) => row.role !== null).map((row) => row.id);
    const unread = actor.kind === 'account' ? await hooks.unread(sql, actor.id, mine) : undefined;
    return {
      cursor: await cursorOf(sql, roomsOf(actor, page)),
      section,
      items: page.map((row) => ({ ...groupOf(row, today), mine: mineOf(row), unread: unread?.get(row.id) ?? 0 })),
      next: more ? pageKey(page.at(-1)!.active_at, page.at(-1)!.id) : null,
      canCreate: await mayCreate(sql, actor),
    };
  });
}
