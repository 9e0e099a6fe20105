import { Injectable } from '@nestjs/common';
import { conflict } from '@minga/kernel/contract';
import { Db, accountIdOf, one, type Actor, type Tx } from '@minga/kernel/server';
import { affiliationsPolicy, type ClaimsPage } from '../../contract';
import { announceProfile } from '../announce';
import { OrganisationNotices } from '../organisations/notices';
import { organisationFor } from '../organisations/organisation.access';
import { organisationAddress } from '../organisations/organisation.rows';
import { tellPeople } from '../organisations/tell';
import { insist, ownAccount } from '../people.access';
import { affiliationToJudge, type FoundAffiliation } from './affiliation.access';
import { claims } from './claims.queries';

const VERIFY = `UPDATE affiliation SET state = 'verified', verified_how = $2, verified_by = $3, verified_at = now() WHERE id = $1`;
const REFUSE = 'UPDATE affiliation SET until_at = now(), refused_at = now() WHERE id = $1';
const REPRESENT = 'UPDATE affiliation SET representative = $2 WHERE id = $1';
const LEAVE = `UPDATE affiliation SET until_at = now() WHERE account_id = $1 AND until_at IS NULL RETURNING id, organisation_id`;

/** Somebody else was first: what they decided is told to who comes second. */
function stillWaiting({ state, ended, verified_by: by }: FoundAffiliation): void {
  if (state === 'verified' || ended) throw conflict('claim-decided', { decided: ended ? 'ended' : 'verified', by });
}

/** Who says of whom that they speak for an organisation. */
@Injectable()
export class AffiliationsService {
  constructor(
    private readonly db: Db,
    private readonly notices: OrganisationNotices,
  ) {}

  /** @throws Refusal 401, 404 */
  async claims(actor: Actor, after: string | undefined): Promise<ClaimsPage> {
    insist(affiliationsPolicy.viewClaims(actor, { byRepresentative: false }));
    return this.db.snapshot((sql) => claims(sql, null, after));
  }

  /** @throws Refusal 401, 404 */
  async claimsTo(actor: Actor, organisationId: string, after: string | undefined): Promise<ClaimsPage> {
    return this.db.snapshot(async (sql) => {
      const ask = ({ standing }: { standing: string }) => affiliationsPolicy.viewClaims(actor, { byRepresentative: standing === 'representative' });
      const { id } = await organisationFor(sql, actor, organisationId, ask);
      return claims(sql, id, after);
    });
  }

  /** @throws Refusal 401, 403, 404, 409 */
  async verify(actor: Actor, affiliationId: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const found = await affiliationToJudge(tx, actor, affiliationId, (affiliation) => affiliationsPolicy.verify(actor, affiliation));
      stillWaiting(found);
      if (found.organisation_state !== 'confirmed') throw conflict('organisation-not-confirmed');
      const how = found.by_representative ? 'representative' : 'steward';
      await tx.query(VERIFY, [found.id, how, accountIdOf(actor)]);
      this.record(tx, 'affiliation.verified', found, { how });
      await this.told(tx, found, 'verified');
    });
  }

  /** The claim ends. @throws Refusal 401, 403, 404, 409 */
  async refuse(actor: Actor, affiliationId: string, reason: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const found = await affiliationToJudge(tx, actor, affiliationId, (affiliation) => affiliationsPolicy.refuse(actor, affiliation));
      stillWaiting(found);
      await tx.query(REFUSE, [found.id]);
      this.record(tx, 'affiliation.refused', found, {}, reason);
      await this.told(tx, found, 'claim-refused', reason);
    });
  }

  /** Done before, it changes nothing. @throws Refusal 401, 403, 404 */
  async nameRepresentative(actor: Actor, affiliationId: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const ask = affiliationsPolicy.nameRepresentative;
      const found = await affiliationToJudge(tx, actor, affiliationId, (affiliation) => ask(actor, affiliation));
      if (found.representative) return;
      await tx.query(REPRESENT, [found.id, true]);
      this.record(tx, 'affiliation.representative-named', found);
      await this.told(tx, found, 'representative');
    });
  }

  /** @throws Refusal 401, 403, 404 */
  async removeRepresentative(actor: Actor, affiliationId: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const ask = affiliationsPolicy.removeRepresentative;
      const found = await affiliationToJudge(tx, actor, affiliationId, (affiliation) => ask(actor, affiliation));
      if (!found.representative || found.ended) return;
      await tx.query(REPRESENT, [found.id, false]);
      this.record(tx, 'affiliation.representative-removed', found);
      await this.told(tx, found, found.account_id === accountIdOf(actor) ? undefined : 'representative-ended');
    });
  }

  /** One's own affiliation ends; it stays in the history. @throws Refusal 401 */
  async leave(actor: Actor): Promise<void> {
    const { id } = ownAccount(actor);
    await this.db.write(actor, async (tx) => {
      const ended = await one<{ id: string; organisation_id: string }>(tx, LEAVE, [id]);
      if (!ended) return;
      tx.audit({ act: 'affiliation.ended', subject: { type: 'account', id }, facts: { affiliationId: ended.id, organisationId: ended.organisation_id } });
      tellPeople(tx, [ended.organisation_id]);
      await announceProfile(tx, id);
    });
  }

  private record(tx: Tx, act: string, { id, account_id, organisation_id }: FoundAffiliation, facts: Record<string, string> = {}, reason?: string): void {
    const subject = { type: 'account', id: account_id };
    tx.audit({ act, subject, reason, facts: { ...facts, affiliationId: id, organisationId: organisation_id } });
  }

  /** Whoever is concerned, and whoever looks at them or at the organisation. */
  private async told(tx: Tx, found: FoundAffiliation, notice: Parameters<OrganisationNotices['send']>[2] | undefined, reason?: string): Promise<void> {
    const { account_id: id, organisation_id: organisationId, organisation } = found;
    tellPeople(tx, [organisationId]);
    await announceProfile(tx, id);
    const path = notice === 'claim-refused' ? '/account#profile' : organisationAddress(organisationId, organisation);
    if (notice) await this.notices.send(tx, id, notice, { organisation, reason, path });
  }
}
