import { Injectable } from '@nestjs/common';
import { one, type Sql, type Tx } from '@minga/kernel/server';
import { ProviderRules, type GivenRole, type ProviderRuleTarget } from '@minga/people/server';
import { ROLES, type Role } from '../contract';
import { admit, assignRole } from './members.changes';
import { memberIn } from './members.queries';
import { isBanned } from './sanctions/is-banned';

/** As many as a list to choose from can hold. */
const MOST_GROUPS = 500;
const GROUPS = `SELECT id, name FROM working_group ORDER BY lower(name), id LIMIT ${MOST_GROUPS}`;
const LOCK = 'SELECT id FROM working_group WHERE id = $1 FOR UPDATE';

const higher = (one: Role, other: Role): boolean => ROLES.indexOf(one) < ROLES.indexOf(other);

/** What stewards' rules about identity providers do in groups: they make members and moderators, and take nothing from anybody. */
@Injectable()
export class ProviderMembers implements ProviderRuleTarget {
  constructor(rules: ProviderRules) {
    rules.register(this);
  }

  groups(sql: Sql): Promise<{ id: string; name: string }[]> {
    return sql.query(GROUPS);
  }

  async onSignIn(tx: Tx, accountId: string, roles: readonly GivenRole[]): Promise<void> {
    // In one order, so that two who sign in at once do not wait for each other
    for (const { groupId, role } of roles.toSorted((a, b) => a.groupId.localeCompare(b.groupId))) {
      if ((await one(tx, LOCK, [groupId])) && !(await isBanned(tx, groupId, accountId))) await this.give(tx, groupId, accountId, role);
    }
  }

  private async give(tx: Tx, groupId: string, accountId: string, role: GivenRole['role']): Promise<void> {
    const member = await memberIn(tx, groupId, accountId);
    if (member && !higher(role, member.role)) return;
    if (member) await assignRole(tx, groupId, member, role);
    else await admit(tx, groupId, accountId, role);
    const facts = { to: role, from: member?.role ?? null, how: 'provider' };
    tx.audit({ act: 'group.role-changed', subject: { type: 'account', id: accountId }, groupId, facts });
  }
}
