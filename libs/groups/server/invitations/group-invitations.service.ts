import { Inject, Injectable } from '@nestjs/common';
import { forbidden } from '@minga/kernel/contract';
import { Db, type Actor } from '@minga/kernel/server';
import { InvitationsService } from '@minga/people/server';
import type { Invitation, MadeInvitations } from '@minga/people/contract';
import { ROLES, type GroupInvitationInput } from '../../contract';
import { groupFor } from '../groups.access';
import { groupGrants, groupScope } from './group-grants';

/** Links and mails into a group, given by those who run it. */
@Injectable()
export class GroupInvitationsService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(InvitationsService) private readonly invitations: InvitationsService,
  ) {}

  /** @throws Refusal 404, 401, 403 */
  async list(actor: Actor, groupId: string): Promise<{ items: Invitation[] }> {
    return this.db.snapshot(async (sql) => {
      await groupFor(sql, actor, groupId, 'admit');
      return { items: await this.invitations.list(sql, groupScope(groupId)) };
    });
  }

  /** Nobody gives a role above their own. @throws Refusal 404, 401, 403 */
  invite(actor: Actor, groupId: string, { role, ...input }: GroupInvitationInput): Promise<MadeInvitations> {
    return this.db.write(actor, async (tx) => {
      const { facts } = await groupFor(tx, actor, groupId, 'admit');
      // Stewards run every group that they see, without being in it
      if (facts.role && ROLES.indexOf(role) < ROLES.indexOf(facts.role)) throw forbidden('own-role');
      return this.invitations.create(tx, input, groupGrants(groupId, role));
    });
  }

  withdraw(actor: Actor, groupId: string, invitationId: string): Promise<{ id: string }> {
    return this.db.write(actor, async (tx) => {
      await groupFor(tx, actor, groupId, 'admit');
      return this.invitations.withdraw(tx, invitationId, groupScope(groupId));
    });
  }
}
