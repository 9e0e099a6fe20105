import { idFromAddress, notFound, rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { dayOf, viewerCan, type CharterView, type GroupFacts, type GroupPageView, type Member, type Role, type Viewer } from '../contract';
import { groupFactsSql, groupFor, insistInGroup } from './groups.access';
import { groupColumns, groupFrom, groupOf, mineOf, type GroupRecord } from './group.rows';
import { viewerAccount } from './viewer-account';
import { memberOf, MEMBER_COLUMNS, MEMBER_FROM, type MemberRecord } from './members.queries';

/** Something of the reader's that waits: its time in milliseconds, since JSON has no instants. */
interface Waiting {
  id: string;
  at: number;
  role?: Role;
}

interface PageRecord extends GroupRecord {
  facts: GroupFacts;
  request: Waiting | null;
  invitation: Waiting | null;
}

const milliseconds = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::bigint`;
const PAGE = `SELECT ${groupColumns('$3')}, ${groupFactsSql('g', '$2')} AS facts,
    (SELECT json_build_object('id', r.id, 'at', ${milliseconds('r.at')}) FROM membership_request r
      WHERE r.group_id = g.id AND r.account_id = $2::uuid AND r.ended_at IS NULL) AS request,
    (SELECT json_build_object('id', i.id, 'at', ${milliseconds('i.at')}, 'role', i.role) FROM invitation i
      WHERE i.group_id = g.id AND i.account_id = $2::uuid AND i.ended_at IS NULL) AS invitation
  ${groupFrom('$2')} WHERE g.id = $1`;

/** More names than this help nobody in an aside. */
const RUNNING_MOST = 50;
const RUNNING = `SELECT ${MEMBER_COLUMNS} ${MEMBER_FROM}
  WHERE m.group_id = $1 AND m.role IN ('chair', 'moderator') ORDER BY m.since, m.account_id LIMIT ${RUNNING_MOST}`;

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The id behind an address part, or an id itself. @throws Refusal 404 */
export function groupIdOf(address: string): string {
  const id = ID.test(address) ? address : idFromAddress(address);
  if (!id) throw notFound();
  return id;
}

const instant = (at: number): string => new Date(at).toISOString();

function viewerOf(actor: Actor, row: PageRecord): Omit<Viewer, 'can'> {
  return {
    account: viewerAccount(actor),
    mine: mineOf(row),
    request: row.request && { id: row.request.id, at: instant(row.request.at) },
    invitation: row.invitation && { id: row.invitation.id, role: row.invitation.role!, at: instant(row.invitation.at) },
    sanction: row.facts.sanction ?? null,
  };
}

const pageRooms = (actor: Actor, groupId: string): string[] =>
  actor.kind === 'account' ? [rooms.group(groupId), rooms.account(actor.id)] : [rooms.group(groupId)];

async function readPage(sql: Sql, actor: Actor, groupId: string): Promise<GroupPageView> {
  const today = dayOf(new Date());
  const row = await one<PageRecord>(sql, PAGE, [groupId, accountIdOf(actor), today]);
  if (!row) throw notFound();
  insistInGroup(actor, 'view', row.facts);
  const running: Member[] = (await sql.query<MemberRecord>(RUNNING, [groupId])).map(memberOf);
  const group = groupOf(row, today);
  const viewer = viewerOf(actor, row);
  return {
    cursor: await cursorOf(sql, pageRooms(actor, groupId)),
    group,
    chairs: running.filter((member) => member.role === 'chair'),
    moderators: running.filter((member) => member.role === 'moderator'),
    viewer: { ...viewer, can: viewerCan(viewer, group, row.facts.chairs) },
  };
}

/** A group's page for its reader, in three statements. @throws Refusal 404 */
export const groupPage = (db: Db, actor: Actor, address: string): Promise<GroupPageView> =>
  db.snapshot((sql) => readPage(sql, actor, groupIdOf(address)));

const CHARTER = 'SELECT charter AS source, charter_html AS html, lang FROM working_group WHERE id = $1';

export function charter(db: Db, actor: Actor, groupId: string): Promise<CharterView> {
  return db.snapshot(async (sql) => {
    await groupFor(sql, actor, groupId, 'view');
    const found = await one<CharterView['charter']>(sql, CHARTER, [groupId]);
    return { cursor: await cursorOf(sql, [rooms.group(groupId)]), groupId, charter: found! };
  });
}
