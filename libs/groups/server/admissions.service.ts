import { Inject, Injectable } from '@nestjs/common';
import { conflict, invalidField, newId, notFound, rooms, type Language } from '@minga/kernel/contract';
import { Db, one, type Actor, type Tx } from '@minga/kernel/server';
import { accountsByHandles } from '@minga/people/server';
import type { DecideInput, InviteInput, Mine, Role } from '../contract';
import { invitationById, requestById } from './admissions.queries';
import { account, groupFor, insist, lockedGroupFor } from './groups.access';
import { tell } from './groups.events';
import { admit } from './members.changes';
import { presentSanction } from './sanctions/sanctions.service';
import { memberIn } from './members.queries';
import { endInvitations, endRequests } from './pending';

type Done = Promise<{ id: string }>;

/** A request to join, as it is kept. */
export interface NewRequest {
  groupId: string;
  accountId: string;
  message: string;
  lang: Language;
  at: Date;
}

const ASK = `INSERT INTO membership_request (id, group_id, account_id, message, lang, at) VALUES ($1, $2, $3, $4, $5, $6)`;
const INVITE = `INSERT INTO invitation (id, group_id, account_id, role, message, lang, invited_by, at)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id`;
const WAITING_REQUEST = `SELECT account_id FROM membership_request WHERE id = $1 AND group_id = $2 AND ended_at IS NULL FOR UPDATE`;
const INVITED = 'SELECT group_id, account_id, role, ended_at FROM invitation WHERE id = $1';
const WAITING_INVITATION = 'SELECT 1 FROM invitation WHERE id = $1 AND ended_at IS NULL FOR UPDATE';

/** How people come into groups that are not open: they ask, or are invited. */
@Injectable()
export class AdmissionsService {
  constructor(@Inject(Db) private readonly db: Db) {}

  request(actor: Actor, groupId: string, message = ''): Done {
    return this.db.write(actor, async (tx) => {
      await lockedGroupFor(tx, actor, groupId, 'requestToJoin');
      const { id: accountId, language } = account(actor);
      return this.ask(tx, { groupId, accountId, message, lang: language, at: new Date() });
    });
  }

  /** Keeps a request without asking whether it may be made: for samples. */
  async ask(tx: Tx, { groupId, accountId, message, lang, at }: NewRequest): Done {
    const id = newId();
    await tx.query(ASK, [id, groupId, accountId, message, lang, at]);
    tell(tx, rooms.groupChairs(groupId), 'group.request-received', { groupId, request: await requestById(tx, id) });
    tell(tx, rooms.account(accountId), 'membership.requested', { groupId, requestId: id, at: at.toISOString() });
    return { id };
  }

  withdraw(actor: Actor, groupId: string, requestId: string): Done {
    return this.db.write(actor, async (tx) => {
      const { id: accountId } = account(actor);
      const ended = await endRequests(tx, { groupId, id: requestId, accountId }, 'withdrawn');
      if (ended.length === 0) throw notFound();
      return { id: requestId };
    });
  }

  decide(actor: Actor, groupId: string, requestId: string, { decision, reason }: DecideInput): Done {
    return this.db.write(actor, async (tx) => {
      await lockedGroupFor(tx, actor, groupId, 'admit');
      const request = await one<{ account_id: string }>(tx, WAITING_REQUEST, [requestId, groupId]);
      if (!request) throw conflict('request-closed');
      if (actor.kind === 'account' && actor.id === request.account_id) insist({ allowed: false, reason: 'own-request' });
      if (decision === 'accept') await admit(tx, groupId, request.account_id, 'member');
      else await endRequests(tx, { groupId, id: requestId }, 'refused', reason);
      return { id: requestId };
    });
  }

  invite(actor: Actor, groupId: string, { handle, role = 'member', message = '' }: InviteInput): Done {
    return this.db.write(actor, async (tx) => {
      const group = await lockedGroupFor(tx, actor, groupId, 'admit');
      const accountId = await this.invited(tx, actor, groupId, handle);
      const [asked] = await endRequests(tx, { groupId, accountId }, 'accepted');
      if (asked) {
        await admit(tx, groupId, accountId, role);
        return { id: accountId };
      }
      const id = newId();
      const by = actor.kind === 'account' ? actor.id : null;
      const made = await tx.query(INVITE, [id, groupId, accountId, role, message, group.lang, by, new Date()]);
      if (made.length === 0) throw invalidField('handle', 'already-invited');
      const { sent, received } = await invitationById(tx, id);
      tell(tx, rooms.groupChairs(groupId), 'group.invitation-sent', { groupId, invitation: sent });
      tell(tx, rooms.account(accountId), 'invitation.received', { groupId, invitation: received });
      return { id };
    });
  }

  cancel(actor: Actor, groupId: string, invitationId: string): Done {
    return this.db.write(actor, async (tx) => {
      await groupFor(tx, actor, groupId, 'admit');
      const ended = await endInvitations(tx, { groupId, id: invitationId }, 'cancelled');
      if (ended.length === 0) throw conflict('invitation-closed');
      return { id: invitationId };
    });
  }

  accept(actor: Actor, invitationId: string): Promise<Mine> {
    return this.db.write(actor, async (tx) => {
      const { groupId, accountId, role } = await this.received(tx, actor, invitationId);
      return admit(tx, groupId, accountId, role);
    });
  }

  decline(actor: Actor, invitationId: string): Done {
    return this.db.write(actor, async (tx) => {
      const { groupId } = await this.received(tx, actor, invitationId);
      await endInvitations(tx, { groupId, id: invitationId }, 'declined');
      return { id: invitationId };
    });
  }

  /** The account behind the handle, if it can be invited. */
  private async invited(tx: Tx, actor: Actor, groupId: string, handle: string): Promise<string> {
    const person = (await accountsByHandles(tx, [handle])).get(handle);
    if (!person) throw invalidField('handle', 'unknown-handle');
    if (actor.kind === 'account' && actor.id === person.id) throw invalidField('handle', 'invites-self');
    if (await memberIn(tx, groupId, person.id)) throw invalidField('handle', 'already-member');
    if ((await presentSanction(tx, groupId, person.id))?.kind === 'banned') throw invalidField('handle', 'banned-here');
    return person.id;
  }

  /** One's own invitation, locked; another's cannot be told from none. @throws Refusal 401, 404, 409 when it is answered */
  private async received(tx: Tx, actor: Actor, id: string): Promise<{ groupId: string; accountId: string; role: Role }> {
    const me = account(actor);
    const found = await one<{ group_id: string; account_id: string; role: Role }>(tx, INVITED, [id]);
    if (!found || found.account_id !== me.id) throw notFound();
    if ((await tx.query(WAITING_INVITATION, [id])).length === 0) throw conflict('invitation-closed');
    return { groupId: found.group_id, accountId: me.id, role: found.role };
  }
}
