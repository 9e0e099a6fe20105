import { Injectable } from '@nestjs/common';
import { isSteward, newId, notFound } from '@minga/kernel/contract';
import { accountIdOf, Db, Limits, one, type Actor, type Allowance, type Sql, type Tx } from '@minga/kernel/server';
import type { Invitation, InvitationInput, InvitationView, MadeInvitations } from '../../contract';
import { AccountMail } from '../mail/account-mail';
import { ownAccount } from '../people.access';
import { newSessionToken, tokenHash } from '../session-token';
import { InvitationGrants, type Grants } from './grants';
import { invitationRows, type InvitationRow } from './invitation.rows';

/** Mails that somebody may have sent to strangers in an hour: a whole working group, and not a list that was bought. */
const INVITE_BY_ACCOUNT: Allowance = { name: 'invite-account', burst: 200, seconds: 20 };
/** Tokens cannot be guessed; trying costs a look-up. */
const SHOW_BY_ADDRESS: Allowance = { name: 'invitation-address', burst: 100, seconds: 3 };

const EMAIL = 'SELECT email FROM account WHERE id = $1';
const INVITER = 'SELECT name FROM account WHERE id = $1';

/** Where the holder of a link sees what it is for. */
export const invitePath = (token: string): string => `/invite/${token}`;

/** Only stewards see that there are pages of theirs. @throws Refusal 401 for guests, 404 */
export function insistOnSteward(actor: Actor): void {
  if (actor.kind !== 'system') ownAccount(actor);
  if (!isSteward(actor)) throw notFound();
}

/** Ways in that somebody is given: made, listed, withdrawn, used. Who may give one for a group is for groups to ask. */
@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: Db,
    private readonly limits: Limits,
    private readonly mail: AccountMail,
    private readonly grants: InvitationGrants,
  ) {}

  /** Makes them in the caller's transaction, who has asked whether the actor may. The same work for every address. */
  async create(tx: Tx, { emails = [], message = '', mostUses, days }: InvitationInput, grants: Grants | null): Promise<MadeInvitations> {
    const by = accountIdOf(tx.actor);
    for (let mails = Math.max(emails.length, 1); by && mails > 0; mails--) await this.limits.take(INVITE_BY_ACCOUNT, by, tx);
    const common = { by, message, lang: tx.actor.language, grants, days };
    tx.audit({ act: 'invitation.made', facts: { addresses: emails.length, mostUses: emails.length > 0 ? 1 : mostUses, days, scope: grants?.scope ?? null } });
    if (emails.length === 0) {
      const { token, hash: digest } = newSessionToken();
      await invitationRows.insert(tx, { ...common, id: newId(), digest, email: null, mostUses });
      return { sent: 0, address: invitePath(token) };
    }
    const distinct = [...new Set(emails)];
    const name = by ? ((await one<{ name: string }>(tx, INVITER, [by]))?.name ?? '') : '';
    for (const email of distinct) {
      const { token, hash: digest } = newSessionToken();
      await invitationRows.insert(tx, { ...common, id: newId(), digest, email, mostUses: 1 });
      await this.mail.send(tx, email, tx.actor.language, { kind: message ? 'invited-with' : 'invited', path: invitePath(token), values: { name, message, days }, closing: 'not-you' });
    }
    return { sent: distinct.length, address: null };
  }

  inviteToSite(actor: Actor, input: InvitationInput): Promise<MadeInvitations> {
    insistOnSteward(actor);
    return this.db.write(actor, (tx) => this.create(tx, input, null));
  }

  async listOfSite(actor: Actor): Promise<Invitation[]> {
    insistOnSteward(actor);
    return this.list(this.db, null);
  }

  withdrawFromSite(actor: Actor, id: string): Promise<{ id: string }> {
    insistOnSteward(actor);
    return this.db.write(actor, (tx) => this.withdraw(tx, id, null));
  }

  /** @param scope of the grants, or null for those to the site alone */
  async list(sql: Sql, scope: string | null): Promise<Invitation[]> {
    const rows = await invitationRows.list(sql, scope);
    // A scope's invitations open few different things: each is asked for once
    const titles = new Map<string, string | null>();
    for (const { grants } of rows) {
      const key = JSON.stringify(grants);
      if (!titles.has(key)) titles.set(key, (await this.grants.describe(sql, grants))?.title ?? null);
    }
    return rows.map((row) => invitationOf(row, titles.get(JSON.stringify(row.grants)) ?? null));
  }

  /** @throws Refusal 404 when there is none in this scope, or it was withdrawn before */
  async withdraw(tx: Tx, id: string, scope: string | null): Promise<{ id: string }> {
    const withdrawn = await invitationRows.withdraw(tx, id, scope);
    if (!withdrawn) throw notFound();
    tx.audit({ act: 'invitation.withdrawn', facts: { id, scope } });
    return withdrawn;
  }

  /** @throws Refusal 404, 429 */
  async show(actor: Actor, token: string, ip: string): Promise<InvitationView> {
    await this.limits.take(SHOW_BY_ADDRESS, ip);
    // Who has used it sees it still: the page that they came by is not taken from under them
    const row = await invitationRows.byToken(this.db, tokenHash(token) ?? '', actor.kind === 'account');
    const opens = row?.grants ? await this.grants.describe(this.db, row.grants) : undefined;
    if (!row || (row.grants && !opens)) throw notFound();
    return { by: row.by, message: row.message, lang: row.lang, expiresAt: row.expires_at.toISOString(), opens: opens ?? null };
  }

  /** With an account that is there already. @throws Refusal 401, 404 when it does not hold for this account */
  accept(actor: Actor, token: string): Promise<{ address: string }> {
    const { id } = ownAccount(actor);
    return this.db.write(actor, async (tx) => {
      const address = await this.use(tx, token, id, (await one<{ email: string | null }>(tx, EMAIL, [id]))?.email ?? '');
      if (address === undefined) throw notFound();
      return { address };
    });
  }

  /** True for a token with which somebody of this address could register. */
  async holds(sql: Sql, token: string, email: string): Promise<boolean> {
    const row = await invitationRows.byToken(sql, tokenHash(token) ?? '');
    return row !== undefined && (row.email === null || row.email === email);
  }

  /** Uses it for an account and gives what it opens. @returns where that lies; undefined when it does not hold */
  async use(tx: Tx, token: string, accountId: string, email: string): Promise<string | undefined> {
    const used = await invitationRows.use(tx, tokenHash(token) ?? '', accountId, email);
    return used && ((await this.grants.apply(tx, used.grants, accountId)) ?? '/');
  }
}

const invitationOf = (row: InvitationRow, opens: string | null): Invitation => ({
  id: row.id,
  by: row.by,
  email: row.email,
  message: row.message,
  opens,
  mostUses: row.most_uses,
  usedBy: row.used_by,
  createdAt: row.created_at.toISOString(),
  expiresAt: row.expires_at.toISOString(),
  withdrawnAt: row.withdrawn_at?.toISOString() ?? null,
});
