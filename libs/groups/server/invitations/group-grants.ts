import type { JsonValue } from '@minga/kernel/contract';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import type { GrantHandler, Grants } from '@minga/people/server';
import { ROLES, type Role } from '../../contract';
import { GROUP, groupAddress } from '../groups.events';
import { admit } from '../members.changes';
import { memberIn } from '../members.queries';
import { isBanned } from '../sanctions/is-banned';

interface Named {
  id: string;
  name: string;
}

const NAMED = 'SELECT id, name FROM working_group WHERE id = $1';

/** Whose list an invitation to a group stands in. */
export const groupScope = (groupId: string): string => `${GROUP}:${groupId}`;

/** A place in a group, as an invitation carries it. */
export const groupGrants = (groupId: string, role: Role): Grants => ({ kind: GROUP, scope: groupScope(groupId), groupId, role });

const roleOf = (role: JsonValue | undefined): Role => ROLES.find((known) => known === role) ?? 'member';
const groupOf = (sql: Sql, grants: Grants) => one<Named & Record<string, unknown>>(sql, NAMED, [grants['groupId']]);

async function apply(tx: Tx, grants: Grants, accountId: string): Promise<string | undefined> {
  const group = await groupOf(tx, grants);
  if (!group) return undefined;
  // Who was put out of the group does not come back by a link that somebody passed on
  const banned = await isBanned(tx, group.id, accountId);
  if (!banned && !(await memberIn(tx, group.id, accountId))) await admit(tx, group.id, accountId, roleOf(grants['role']));
  return groupAddress(group.id, group.name);
}

/** What groups let invitations open: a place in one of them. */
export const groupGrantHandler: GrantHandler = {
  kind: GROUP,
  describe: async (sql, grants) => {
    const group = await groupOf(sql, grants);
    return group && { title: group.name, role: roleOf(grants['role']) };
  },
  apply,
};
