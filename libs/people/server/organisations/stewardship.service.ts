import { Injectable } from '@nestjs/common';
import { conflict, invalidField, notFound } from '@minga/kernel/contract';
import { Db, accountIdOf, type Actor, type Tx } from '@minga/kernel/server';
import { organisationsPolicy, type DescriptionInput, type DomainInput, type OrganisationChange, type OrganisationFacts } from '../../contract';
import { announceProfiles } from '../announce';
import { insist } from '../people.access';
import { asDomain, unfitDomain } from './domain';
import { mergeInto } from './merge';
import { OrganisationNotices } from './notices';
import { organisationToChange, type FoundOrganisation } from './organisation.access';
import { organisationAddress, organisationFacts } from './organisation.rows';
import { announcePeople, verifyClaimants } from './people-of';
import { reclassify } from './reclassify';
import { tellChanged, tellPeople } from './tell';

const DESCRIBE = `UPDATE organisation SET about = CASE WHEN $2::boolean THEN $3 ELSE about END,
  about_lang = CASE WHEN $2::boolean THEN $4 ELSE about_lang END, site = CASE WHEN $5::boolean THEN $6 ELSE site END WHERE id = $1`;
const CONFIRM = `UPDATE organisation SET state = 'confirmed' WHERE id = $1`;
const REFUSE = `UPDATE organisation SET state = 'refused' WHERE id = $1`;
const END_CLAIMS = `UPDATE affiliation SET until_at = now(), refused_at = now(), representative = false
  WHERE organisation_id = $1 AND until_at IS NULL RETURNING account_id`;
const SET_DOMAIN = `INSERT INTO organisation_domain (organisation_id, domain, subdomains, set_by) VALUES ($1, $2, $3, $4)
  ON CONFLICT (organisation_id, domain) DO UPDATE SET subdomains = EXCLUDED.subdomains, set_by = EXCLUDED.set_by, set_at = now()`;
const REMOVE_DOMAIN = 'DELETE FROM organisation_domain WHERE organisation_id = $1 AND domain = $2 RETURNING domain';

/** A domain that says something of an organisation. @throws Refusal 422 */
function fitDomain(written: string): string {
  const domain = asDomain(written.replace(/^@/, ''));
  if (!domain) throw invalidField('domain', 'not-a-domain');
  const unfit = unfitDomain(domain);
  if (unfit) throw invalidField('domain', unfit);
  return domain;
}

/** What stewards (and, of its description, representatives) do with an organisation. */
@Injectable()
export class StewardshipService {
  constructor(
    private readonly db: Db,
    private readonly notices: OrganisationNotices,
  ) {}

  /** @throws Refusal 401, 403, 404 */
  async describe(actor: Actor, organisationId: string, { about, site }: DescriptionInput): Promise<OrganisationFacts> {
    return this.db.write(actor, async (tx) => {
      const { id } = await organisationToChange(tx, actor, organisationId, (found) => organisationsPolicy.describe(actor, found));
      await tx.query(DESCRIBE, [id, about !== undefined, about || null, actor.language, site !== undefined, site || null]);
      tx.audit({ act: 'organisation.described', subject: { type: 'organisation', id } });
      return this.told(tx, id);
    });
  }

  /** @throws Refusal 401, 403, 404, 422 */
  async change(actor: Actor, organisationId: string, input: OrganisationChange): Promise<OrganisationFacts> {
    return this.bySteward(actor, organisationId, async (tx, { id }) => {
      const before = await organisationFacts(tx, id);
      if (!before) throw notFound();
      const { name, acronym, stakeholderGroup, country } = await reclassify(tx, before, input);
      tx.audit({
        act: 'organisation.changed',
        subject: { type: 'organisation', id },
        facts: {
          before: { name: before.name, acronym: before.acronym, stakeholderGroup: before.stakeholderGroup, country: before.country },
          after: { name, acronym, stakeholderGroup, country },
        },
      });
      await announcePeople(tx, id);
    });
  }

  /** Also brings back what was refused. Done before, it changes nothing. @throws Refusal 401, 403, 404 */
  async confirm(actor: Actor, organisationId: string): Promise<OrganisationFacts> {
    return this.bySteward(actor, organisationId, async (tx, found) => {
      if (found.state === 'confirmed') return;
      await tx.query(CONFIRM, [found.id]);
      tx.audit({ act: 'organisation.confirmed', subject: { type: 'organisation', id: found.id } });
      await announceProfiles(tx, await verifyClaimants(tx, found.id, accountIdOf(actor)));
      await this.tellAdder(tx, found, 'confirmed');
    });
  }

  /** Claims to it end; who made them, and who added it, are told why. @throws Refusal 401, 403, 404 */
  async refuse(actor: Actor, organisationId: string, reason: string): Promise<void> {
    await this.db.write(actor, async (tx) => {
      const found = await organisationToChange(tx, actor, organisationId, (organisation) => organisationsPolicy.refuse(actor, organisation));
      if (found.state === 'refused') return;
      await tx.query(REFUSE, [found.id]);
      tx.audit({ act: 'organisation.refused', subject: { type: 'organisation', id: found.id }, reason });
      const people = (await tx.query<{ account_id: string }>(END_CLAIMS, [found.id])).map((row) => row.account_id);
      await announceProfiles(tx, people);
      const told = new Set([...people, ...(found.created_by ? [found.created_by] : [])]);
      told.delete(accountIdOf(actor) ?? '');
      for (const id of told) await this.notices.send(tx, id, 'refused', { organisation: found.name, reason, path: '/account#profile' });
      tellPeople(tx, [found.id]);
    });
  }

  /** @throws Refusal 401, 403, 404, 409, 422 */
  async merge(actor: Actor, organisationId: string, into: string): Promise<OrganisationFacts> {
    insist(organisationsPolicy.steward(actor));
    return this.db.write(actor, async (tx) => (await organisationFacts(tx, await mergeInto(tx, organisationId, into)))!);
  }

  /** @throws Refusal 401, 403, 404, 409, 422 */
  async setDomain(actor: Actor, organisationId: string, input: DomainInput): Promise<OrganisationFacts> {
    return this.bySteward(actor, organisationId, async (tx, { id, state }) => {
      const domain = fitDomain(input.domain);
      if (state !== 'confirmed') throw conflict('organisation-not-confirmed');
      const by = accountIdOf(actor);
      await tx.query(SET_DOMAIN, [id, domain, input.subdomains, by]);
      tx.audit({ act: 'organisation.domain-set', subject: { type: 'organisation', id }, facts: { domain, subdomains: input.subdomains } });
      await announceProfiles(tx, await verifyClaimants(tx, id, by));
    });
  }

  /** @throws Refusal 401, 403, 404 */
  async removeDomain(actor: Actor, organisationId: string, domain: string): Promise<OrganisationFacts> {
    return this.bySteward(actor, organisationId, async (tx, { id }) => {
      const removed = await tx.query(REMOVE_DOMAIN, [id, asDomain(domain) ?? '']);
      if (removed.length === 0) return;
      tx.audit({ act: 'organisation.domain-removed', subject: { type: 'organisation', id }, facts: { domain: asDomain(domain)! } });
    });
  }

  private async bySteward(actor: Actor, organisationId: string, act: (tx: Tx, found: FoundOrganisation) => Promise<void>): Promise<OrganisationFacts> {
    return this.db.write(actor, async (tx) => {
      const found = await organisationToChange(tx, actor, organisationId, () => organisationsPolicy.steward(actor));
      await act(tx, found);
      return this.told(tx, found.id);
    });
  }

  private async told(tx: Tx, id: string): Promise<OrganisationFacts> {
    await tellChanged(tx, id);
    return (await organisationFacts(tx, id))!;
  }

  private async tellAdder(tx: Tx, { id, name, created_by: adder }: FoundOrganisation, notice: 'confirmed'): Promise<void> {
    if (!adder || adder === accountIdOf(tx.actor)) return;
    await this.notices.send(tx, adder, notice, { organisation: name, path: organisationAddress(id, name) });
  }
}
