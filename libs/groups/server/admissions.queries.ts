import { rooms } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { AdmissionsView, GroupCard, MembershipRequest, ReceivedInvitation, Role, SentInvitation, WaitingView } from '../contract';
import { account, groupFor } from './groups.access';
import { groupAddress } from './groups.events';

/** A page full of what waits; more comes as these are answered. */
const WAITING_MOST = 100;

interface RequestRecord {
  id: string;
  group_id: string;
  person: PersonCard;
  message: string;
  at: Date;
}

const REQUEST = `SELECT r.id, r.group_id, ${cardJson('a')} AS person, r.message, r.at
  FROM membership_request r JOIN account a ON a.id = r.account_id ${cardJoins('a')}`;
const REQUESTS_OF = `${REQUEST} WHERE r.group_id = ANY($1::uuid[]) AND r.ended_at IS NULL ORDER BY r.at, r.id LIMIT ${WAITING_MOST}`;
const REQUEST_BY_ID = `${REQUEST} WHERE r.id = $1`;

interface InvitationRecord {
  id: string;
  person: PersonCard;
  by: PersonCard | null;
  role: Role;
  message: string;
  at: Date;
  group: Omit<GroupCard, 'address'>;
}

const INVITATION = `SELECT i.id, ${cardJson('a')} AS person, CASE WHEN b.id IS NULL THEN NULL ELSE ${cardJson('b')} END AS by,
    i.role, i.message, i.at, json_build_object('id', g.id, 'name', g.name, 'purpose', g.purpose, 'lang', g.lang) AS "group"
  FROM invitation i JOIN working_group g ON g.id = i.group_id JOIN account a ON a.id = i.account_id ${cardJoins('a')}
  LEFT JOIN account b ON b.id = i.invited_by ${cardJoins('b')}`;
const INVITATIONS_OF = `${INVITATION} WHERE i.group_id = $1 AND i.ended_at IS NULL ORDER BY i.at, i.id LIMIT ${WAITING_MOST}`;
const INVITATIONS_FOR = `${INVITATION} WHERE i.account_id = $1 AND i.ended_at IS NULL ORDER BY i.at, i.id LIMIT ${WAITING_MOST}`;
const INVITATION_BY_ID = `${INVITATION} WHERE i.id = $1`;

const requestOf = ({ id, person, message, at }: RequestRecord): MembershipRequest => ({ id, person, message, at: at.toISOString() });
const sentOf = ({ id, person, role, message, by, at }: InvitationRecord): SentInvitation => ({ id, person, role, message, by, at: at.toISOString() });
const cardOf = (group: Omit<GroupCard, 'address'>): GroupCard => ({ ...group, address: groupAddress(group.id, group.name) });
const receivedOf = ({ id, group, role, message, by, at }: InvitationRecord): ReceivedInvitation => ({
  id, group: cardOf(group), role, message, by, at: at.toISOString(),
});

export async function requestById(sql: Sql, id: string): Promise<MembershipRequest> {
  return requestOf((await one<RequestRecord>(sql, REQUEST_BY_ID, [id]))!);
}

/** An invitation as its two sides see it. */
export async function invitationById(sql: Sql, id: string): Promise<{ sent: SentInvitation; received: ReceivedInvitation }> {
  const row = (await one<InvitationRecord>(sql, INVITATION_BY_ID, [id]))!;
  return { sent: sentOf(row), received: receivedOf(row) };
}

/** What a group's chairs have to decide. @throws Refusal 404, 401, 403 */
export function admissions(db: Db, actor: Actor, groupId: string): Promise<AdmissionsView> {
  return db.snapshot(async (sql) => {
    await groupFor(sql, actor, groupId, 'admit');
    const requests = await sql.query<RequestRecord>(REQUESTS_OF, [[groupId]]);
    const invitations = await sql.query<InvitationRecord>(INVITATIONS_OF, [groupId]);
    return {
      cursor: await cursorOf(sql, [rooms.groupChairs(groupId)]),
      groupId,
      requests: requests.map(requestOf),
      invitations: invitations.map(sentOf),
    };
  });
}

const CHAIRED = `SELECT g.id, g.name, g.purpose, g.lang FROM membership m JOIN working_group g ON g.id = m.group_id
  WHERE m.account_id = $1 AND m.role = 'chair' ORDER BY g.id`;

/** What waits for somebody in groups, in four statements. @throws Refusal 401 */
export function waitingFor(db: Db, actor: Actor): Promise<WaitingView> {
  const { id } = account(actor);
  return db.snapshot(async (sql) => {
    const chaired = await sql.query<Omit<GroupCard, 'address'>>(CHAIRED, [id]);
    const ids = chaired.map((group) => group.id);
    const requests = await sql.query<RequestRecord>(REQUESTS_OF, [ids]);
    const invitations = await sql.query<InvitationRecord>(INVITATIONS_FOR, [id]);
    return {
      cursor: await cursorOf(sql, [rooms.account(id), ...ids.flatMap((group) => [rooms.groupChairs(group), rooms.group(group)])]),
      accountId: id,
      chaired: chaired.map((group) => ({
        group: cardOf(group),
        requests: requests.filter((request) => request.group_id === group.id).map(requestOf),
      })),
      invitations: invitations.map(receivedOf),
    };
  });
}
