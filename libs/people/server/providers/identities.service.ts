import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@minga/kernel/contract';
import { Db, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import type { IdentitiesView, WaitingIdentity } from '../../contract';
import { lapseWithoutDomain } from '../affiliations/lapse';
import { verifyByDomain } from '../affiliations/verify';
import { AccountMail } from '../mail/account-mail';
import { ownAccount } from '../people.access';
import { Means } from '../second-factor/means';
import { StepUp } from '../step-up/step-up';
import type { Claims, Visitor } from './claims';
import { ProviderFailure } from './failure';
import { identityRows, type IdentityRow } from './identity.rows';
import { takeOrganisation } from './provider-organisation';
import { ProviderRules } from './provider-rules';
import { providerRows, type ProviderRow } from './provider.rows';
import { providerSessionRows } from './provider-session.rows';
import { applyRules } from './rules';
import { visitRows } from './visit.rows';

const buttonOf = (row: IdentityRow) => ({ id: row.provider_id, name: row.provider });

/** The providers' accounts that open an account here. */
@Injectable()
export class IdentitiesService {
  constructor(
    private readonly db: Db,
    private readonly means: Means,
    private readonly stepUp: StepUp,
    private readonly mail: AccountMail,
    private readonly rules: ProviderRules,
  ) {
    means.add(async (sql, accountId) => (await identityRows.ofAccount(sql, accountId)).length);
  }

  async list(actor: Actor): Promise<IdentitiesView> {
    const { id, sessionId } = ownAccount(actor);
    return this.db.snapshot(async (sql) => {
      const identities = await identityRows.ofAccount(sql, id);
      const buttons = await providerRows.buttons(sql);
      const { password, passkeys } = await this.means.of(sql, id);
      const linked = new Set(identities.map(({ provider_id }) => provider_id));
      const session = await providerSessionRows.ofSession(sql, sessionId);
      return {
        items: identities.map((row) => ({
          id: row.id,
          provider: buttonOf(row),
          email: row.email,
          linkedAt: row.linked_at.toISOString(),
          lastUsedAt: row.last_used_at.toISOString(),
        })),
        offered: buttons.filter((button) => !linked.has(button.id)),
        mayUnlink: password || passkeys.length > 0 || identities.length > 1,
        endsAt: buttons.find((button) => button.id === session?.provider_id) ?? null,
      };
    });
  }

  /** Ties (issuer, subject) to the account for good, and tells its owner. @throws ProviderFailure when either is tied already */
  async link(tx: Tx, accountId: string, provider: Pick<ProviderRow, 'id' | 'name' | 'issuer'>, { subject, email }: Visitor, claims: Claims): Promise<void> {
    const identity = { accountId, providerId: provider.id, issuer: provider.issuer, subject, email, claims };
    if (!(await identityRows.insert(tx, identity))) throw new ProviderFailure('provider-taken');
    tx.audit({
      act: 'identity.linked',
      subject: { type: 'account', id: accountId },
      facts: { providerId: provider.id },
      personal: { subject, email },
    });
    await this.mail.toOwner(tx, accountId, () => ({ kind: 'identity-linked', path: '/account#providers', values: { provider: provider.name }, closing: 'not-you-act' }));
  }

  /** What every sign-in by a provider brings with it: address, organisation, groups. */
  async refresh(tx: Tx, accountId: string, provider: ProviderRow, visitor: Visitor, claims: Claims): Promise<void> {
    const identity = await identityRows.bySubject(tx, provider.issuer, visitor.subject);
    if (identity) await identityRows.used(tx, identity.id, visitor.email, claims);
    const outcome = applyRules(provider.rules, claims);
    await takeOrganisation(tx, accountId, provider.id, outcome, visitor);
    if (visitor.email && visitor.emailProven) await verifyByDomain(tx, accountId, visitor.email);
    await this.rules.onSignIn(tx, accountId, outcome.groups);
  }

  async waiting(actor: Actor, browserHash: string | undefined): Promise<WaitingIdentity | null> {
    const waiting = browserHash && (await visitRows.waiting(this.db, browserHash));
    if (!waiting) return null;
    return { provider: waiting.provider, email: waiting.email, own: actor.kind === 'account' && actor.id === waiting.account_id };
  }

  /** The owner of the account has signed in to it: that proves it. @throws Refusal 401, 404, 409 */
  async linkWaiting(actor: Actor, browserHash: string | undefined): Promise<void> {
    const { id } = ownAccount(actor);
    await this.db.write(actor, async (tx) => {
      const waiting = browserHash && (await visitRows.waiting(tx, browserHash));
      if (!waiting || waiting.account_id !== id) throw notFound();
      const provider = { id: waiting.provider_id, name: waiting.provider, issuer: waiting.issuer };
      const visitor = { subject: waiting.subject, email: waiting.email, emailProven: true, name: null, title: null };
      await this.link(tx, id, provider, visitor, waiting.claims).catch((error: unknown) => {
        throw error instanceof ProviderFailure ? conflict(error.code) : error;
      });
      await visitRows.stopWaiting(tx, browserHash);
    });
  }

  /** @throws Refusal 401, 403 `step-up-required`, 404, 409 `last-means` */
  async unlink(actor: Actor, identityId: string): Promise<void> {
    const { id } = ownAccount(actor);
    await this.stepUp.require(actor);
    await this.db.write(actor, async (tx) => {
      await this.means.lock(tx, id);
      const identity = (await identityRows.ofAccount(tx, id)).find((row) => row.id === identityId);
      if (!identity) throw notFound();
      await identityRows.remove(tx, identityId, id);
      await this.means.keepOne(tx, id);
      await lapseWithoutDomain(tx, id);
      tx.audit({ act: 'identity.unlinked', subject: { type: 'account', id }, facts: { providerId: identity.provider_id } });
      const values = { provider: identity.provider };
      await this.mail.toOwner(tx, id, () => ({ kind: 'identity-unlinked', path: '/account#providers', values, closing: 'not-you-act' }));
    });
  }

  /** Who somebody at a provider is here. */
  async accountOf(sql: Sql, provider: ProviderRow, subject: string): Promise<string | undefined> {
    return (await identityRows.bySubject(sql, provider.issuer, subject))?.account_id;
  }
}

const BY_ADDRESS = 'SELECT id, email_verified_at IS NOT NULL AS verified FROM account WHERE email = $1 AND erased_at IS NULL';

export interface AddressOwner {
  id: string;
  verified: boolean;
}

export const ownerOf = (tx: Tx, email: string): Promise<AddressOwner | undefined> => one<AddressOwner>(tx, BY_ADDRESS, [email]);
