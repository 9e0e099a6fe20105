import { rooms } from '@minga/kernel/contract';
import { cursorOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import type { ListMembersQuery, Member, MembersView, PersonGroupsView, Role } from '../contract';
import { groupFor } from './groups.access';
import { groupAddress } from './groups.events';
import { cutPage, pageKey, parsePageKey } from './page-key';

export interface MemberRecord {
  person: PersonCard;
  role: Role;
  since: Date;
}

export const MEMBER_COLUMNS = `${cardJson('a')} AS person, m.role, m.since`;
export const MEMBER_FROM = `FROM membership m JOIN account a ON a.id = m.account_id ${cardJoins('a')}`;

export const memberOf = ({ person, role, since }: MemberRecord): Member => ({ person, role, since: since.toISOString() });

const MEMBERS_SIZE = 50;
const MEMBERS = `SELECT ${MEMBER_COLUMNS} ${MEMBER_FROM}
  WHERE m.group_id = $1 AND ($2::text IS NULL OR m.role = $2) AND ($3::text IS NULL OR a_o.stakeholder_group = $3)
    AND ($4::timestamptz IS NULL OR (m.since, m.account_id) > ($4, $5::uuid))
  ORDER BY m.since, m.account_id LIMIT $6`;
const MEMBER = `SELECT ${MEMBER_COLUMNS} ${MEMBER_FROM} WHERE m.group_id = $1 AND m.account_id = $2`;

/** A page of members in the order in which they came. @throws Refusal 404 */
export async function listMembers(db: Db, actor: Actor, groupId: string, query: ListMembersQuery): Promise<MembersView> {
  const { limit = MEMBERS_SIZE } = query;
  const filter = { role: query.role || null, stakeholderGroup: query.stakeholderGroup || null };
  const after = parsePageKey(query.after);
  const values = [groupId, filter.role, filter.stakeholderGroup, after?.at ?? null, after?.id ?? null, limit + 1];
  return db.snapshot(async (sql) => {
    await groupFor(sql, actor, groupId, 'view');
    const { page, more } = cutPage(await sql.query<MemberRecord>(MEMBERS, values), limit);
    const last = page.at(-1);
    return {
      cursor: await cursorOf(sql, [rooms.group(groupId)]),
      groupId,
      items: page.map(memberOf),
      next: more && last ? pageKey(last.since, last.person.id) : null,
      limit,
      filter,
    };
  });
}

/** One member; undefined when the account is not in the group. */
export async function memberIn(sql: Sql, groupId: string, accountId: string): Promise<Member | undefined> {
  const row = await one<MemberRecord>(sql, MEMBER, [groupId, accountId]);
  return row && memberOf(row);
}

const OF_PERSON = `SELECT g.id, g.name, g.purpose, g.lang, m.role, m.since
  FROM account a JOIN membership m ON m.account_id = a.id JOIN working_group g ON g.id = m.group_id
  WHERE a.handle = $1 AND g.audience = ANY($2::text[]) ORDER BY m.since, g.id`;

interface PersonGroupRecord {
  id: string;
  name: string;
  purpose: string;
  lang: PersonGroupsView['items'][number]['group']['lang'];
  role: Role;
  since: Date;
}

/** Somebody's groups, as far as the reader may see them: of a hidden one not even the count tells. */
export async function groupsOfPerson(sql: Sql, actor: Actor, handle: string): Promise<PersonGroupsView> {
  const rows = await sql.query<PersonGroupRecord>(OF_PERSON, [handle, actor.audiences]);
  return {
    items: rows.map(({ role, since, ...group }) => ({
      group: { ...group, address: groupAddress(group.id, group.name) },
      role,
      since: since.toISOString(),
    })),
  };
}
