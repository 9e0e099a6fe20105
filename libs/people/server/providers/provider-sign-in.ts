import { Injectable } from '@nestjs/common';
import { Db, Limits, type Actor, type Allowance, type Tx } from '@minga/kernel/server';
import type { ProviderPurpose } from '../../contract';
import { AdmissionService } from '../admission/admission.service';
import { insertAccount } from '../accounts.rows';
import { ownAccount } from '../people.access';
import { accountById } from '../profile.queries';
import { PendingSignIns } from '../second-factor/pending-sign-in';
import { Sealed } from '../second-factor/sealed';
import { needsSecondFactor, SignInDoor, type Entered } from '../sign-in/door';
import type { Visitor as Comer } from '../sign-in/visitor';
import { tokenHash } from '../session-token';
import { StepUp } from '../step-up/step-up';
import { domainOf, type Visitor } from './claims';
import { ProviderFailure } from './failure';
import { IdentitiesService, ownerOf, type AddressOwner } from './identities.service';
import { secretOwner } from './provider-clients';
import { providerSessionRows } from './provider-session.rows';
import { ProviderVisits, type Brought } from './provider-visits';
import { providerRows, type ProviderRow } from './provider.rows';
import { visitRows, type VisitRow } from './visit.rows';

/** Each visit asks the provider: a training may sign in together, a script may not. */
const VISIT_BY_ADDRESS: Allowance = { name: 'provider-visit-address', burst: 100, seconds: 3 };

export interface Asked {
  purpose: ProviderPurpose;
  next: string;
  browserHash: string;
}

/** How a visit ended. */
export type Ended =
  | { kind: 'entered'; entered: Entered; next: string; isNew: boolean }
  /** The account of this address is to be proved first. */
  | { kind: 'waiting' }
  | { kind: 'linked'; next: string }
  | { kind: 'confirmed'; token: string; next: string };

/** Signing in with an identity provider, linking it, and proving oneself again by it. */
@Injectable()
export class ProviderSignIn {
  constructor(
    private readonly db: Db,
    private readonly visits: ProviderVisits,
    private readonly identities: IdentitiesService,
    private readonly door: SignInDoor,
    private readonly stepUp: StepUp,
    private readonly sealed: Sealed,
    private readonly limits: Limits,
    private readonly admission: AdmissionService,
    private readonly pending: PendingSignIns,
  ) {}

  /** @returns the address of the provider's page @throws ProviderFailure, Refusal 401, 403 `step-up-required`, 429 */
  async begin(actor: Actor, providerId: string, { purpose, next, browserHash }: Asked, comer: Comer): Promise<string> {
    await this.limits.take(VISIT_BY_ADDRESS, comer.ip);
    const sessionId = purpose === 'sign-in' ? null : ownAccount(actor).sessionId;
    if (purpose === 'link') await this.stepUp.require(actor);
    const provider = await this.provider(providerId);
    return this.visits.begin(provider, { purpose, sessionId, next, browserHash });
  }

  /** @throws ProviderFailure */
  async provider(id: string): Promise<ProviderRow> {
    const provider = await providerRows.byId(this.db, id);
    if (!provider?.enabled) throw new ProviderFailure('provider-unknown');
    return provider;
  }

  /** What the visit's answer leads to. @throws ProviderFailure, Refusal from the door's checks */
  async end(actor: Actor, provider: ProviderRow, visit: VisitRow, query: URLSearchParams, browserHash: string, comer: Comer): Promise<Ended> {
    const brought = await this.visits.bring(provider, visit, query);
    this.checkDomain(provider, brought.visitor);
    if (visit.purpose === 'sign-in') return this.enter(actor, provider, visit, brought, browserHash, comer);
    if (actor.kind !== 'account' || actor.sessionId !== visit.session_id) throw new ProviderFailure('provider-expired');
    const owner = await this.identities.accountOf(this.db, provider, brought.visitor.subject);
    if (owner !== undefined && owner !== actor.id) throw new ProviderFailure('provider-other-account');
    return visit.purpose === 'confirm' ? this.confirm(actor, visit, owner) : this.link(actor, provider, visit, brought, owner);
  }

  private checkDomain({ mail_domains: domains }: ProviderRow, { email }: Visitor): void {
    if (domains.length > 0 && !(email && domains.includes(domainOf(email)))) throw new ProviderFailure('provider-domain');
  }

  private async confirm(actor: Actor, { next }: VisitRow, owner: string | undefined): Promise<Ended> {
    if (!owner) throw new ProviderFailure('provider-other-account');
    return { kind: 'confirmed', token: await this.db.write(actor, (tx) => this.stepUp.renew(tx)), next };
  }

  private async link(actor: Actor, provider: ProviderRow, { next }: VisitRow, brought: Brought, owner: string | undefined): Promise<Ended> {
    const { id } = ownAccount(actor);
    await this.db.write(actor, async (tx) => {
      if (!owner) await this.identities.link(tx, id, provider, brought.visitor, brought.claims);
      await this.identities.refresh(tx, id, provider, brought.visitor, brought.claims);
    });
    return { kind: 'linked', next };
  }

  private enter(actor: Actor, provider: ProviderRow, { next }: VisitRow, brought: Brought, browserHash: string, comer: Comer): Promise<Ended> {
    return this.db.write(actor, async (tx): Promise<Ended> => {
      const known = await this.identities.accountOf(tx, provider, brought.visitor.subject);
      if (known) return { kind: 'entered', entered: await this.open(tx, known, provider, brought, comer), next, isNew: false };
      const { email, emailProven } = brought.visitor;
      if (!email || !emailProven) throw new ProviderFailure('provider-no-address');
      const owner = await ownerOf(tx, email);
      if (owner && !this.proves(tx, provider, owner, email)) {
        const { subject } = brought.visitor;
        await visitRows.wait(tx, browserHash, { provider_id: provider.id, account_id: owner.id, subject, email, claims: brought.claims });
        return { kind: 'waiting' };
      }
      const accountId = owner?.id ?? (await this.newAccount(tx, provider, brought.visitor));
      await this.identities.link(tx, accountId, provider, brought.visitor, brought.claims);
      return { kind: 'entered', entered: await this.open(tx, accountId, provider, brought, comer), next, isNew: !owner };
    });
  }

  /** The account's owner is here already, or stewards take the provider's word for the addresses of this domain. */
  private proves(tx: Tx, { trusted_domains: trusted }: ProviderRow, owner: AddressOwner, email: string): boolean {
    // Whoever registered with an address without proving it must not get what its owner brings
    if (!owner.verified) throw new ProviderFailure('provider-address-unproven');
    const { actor } = tx;
    return (actor.kind === 'account' && actor.id === owner.id) || trusted.includes(domainOf(email));
  }

  /** A provider that speaks for some domains only was let in by the stewards, and so are its people. */
  private async newAccount(tx: Tx, { mail_domains: domains }: ProviderRow, { email, name }: Visitor): Promise<string> {
    if (domains.length === 0) this.admission.insistOnOpen();
    const id = await insertAccount(tx, { email: email!, passwordHash: null, name: name ?? email!, language: tx.actor.language });
    if (!id) throw new ProviderFailure('provider-expired');
    return id;
  }

  private async open(tx: Tx, accountId: string, provider: ProviderRow, brought: Brought, comer: Comer): Promise<Entered> {
    const { visitor, claims, idToken, sid, twoFactors } = brought;
    const entered = await this.door.openIn(tx, { accountId, method: 'oidc', visitor: comer, twoFactors });
    await this.identities.refresh(tx, accountId, provider, visitor, claims);
    const kept = { providerId: provider.id, subject: visitor.subject, sid, idToken: this.sealed.seal(idToken, secretOwner(provider.id)) };
    if (needsSecondFactor(entered)) {
      await this.pending.cameBy(tx, entered.pending, kept);
      return entered;
    }
    await providerSessionRows.keep(tx, tokenHash(entered.token)!, kept);
    // As the rules have made it
    return { ...entered, account: (await accountById(tx, accountId)) ?? entered.account };
  }
}
