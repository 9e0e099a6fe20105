import { Inject, Injectable } from '@nestjs/common';
import { notFound, rooms } from '@minga/kernel/contract';
import { Db, type Actor, type SystemActor, type Tx } from '@minga/kernel/server';
import { canChangeRole, canRemoveMember, type Member, type Mine, type Role, type WatchLevel } from '../contract';
import { account, groupFor, insist, lockedGroupFor } from './groups.access';
import { tell } from './groups.events';
import { admit, assignRole, dismiss } from './members.changes';
import { memberIn } from './members.queries';

const WATCH = 'UPDATE membership SET watch = $3 WHERE group_id = $1 AND account_id = $2 RETURNING role, watch, since';

/** Who belongs to a group, and as what. */
@Injectable()
export class MembershipService {
  constructor(@Inject(Db) private readonly db: Db) {}

  join(actor: Actor, groupId: string): Promise<Mine> {
    return this.db.write(actor, async (tx) => {
      await lockedGroupFor(tx, actor, groupId, 'join');
      return admit(tx, groupId, account(actor).id, 'member');
    });
  }

  leave(actor: Actor, groupId: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      await lockedGroupFor(tx, actor, groupId, 'leave');
      await dismiss(tx, groupId, account(actor).id);
      return { id: groupId };
    });
  }

  setWatchLevel(actor: Actor, groupId: string, level: WatchLevel): Promise<Mine> {
    return this.db.write(actor, async (tx) => {
      await groupFor(tx, actor, groupId, 'watch');
      const { id } = account(actor);
      const [row] = await tx.query<{ role: Role; watch: WatchLevel; since: Date }>(WATCH, [groupId, id, level]);
      if (!row) throw notFound();
      const mine = { ...row, since: row.since.toISOString() };
      tell(tx, rooms.account(id), 'membership.changed', { groupId, mine });
      return mine;
    });
  }

  changeRole(actor: Actor, groupId: string, accountId: string, role: Role): Promise<Member> {
    return this.db.write(actor, async (tx) => {
      const { facts } = await lockedGroupFor(tx, actor, groupId, 'admit');
      const member = await memberIn(tx, groupId, accountId);
      if (!member) throw notFound();
      insist(canChangeRole(actor, facts, { accountId, role: member.role }, role));
      if (member.role === role) return member;
      tx.audit({ act: 'group.role-changed', subject: { type: 'account', id: accountId }, groupId, facts: { from: member.role, to: role } });
      return assignRole(tx, groupId, member, role);
    });
  }

  remove(actor: Actor, groupId: string, accountId: string, reason: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      const { facts } = await lockedGroupFor(tx, actor, groupId, 'admit');
      const member = await memberIn(tx, groupId, accountId);
      if (!member) throw notFound();
      insist(canRemoveMember(actor, facts, { accountId, role: member.role }));
      await dismiss(tx, groupId, accountId, reason);
      tx.audit({ act: 'group.member-removed', subject: { type: 'account', id: accountId }, groupId, reason });
      return { id: accountId };
    });
  }

  /** Puts an account into a group without asking anybody: samples and imports. */
  add(actor: SystemActor, groupId: string, accountId: string, role: Role): Promise<Mine> {
    return this.db.write(actor, (tx) => this.put(tx, groupId, accountId, role));
  }

  /** As `add`, inside a transaction that does more; a member since `from`. */
  put(tx: Tx, groupId: string, accountId: string, role: Role, from = new Date()): Promise<Mine> {
    return admit(tx, groupId, accountId, role, from);
  }
}
