import { Inject, Injectable } from '@nestjs/common';
import { isSteward, notFound, rooms } from '@minga/kernel/contract';
import { accountIdOf, cursorOf, Db, one, type Actor, type Sql, type Tx } from '@minga/kernel/server';
import { insist } from '@minga/groups/server';
import { canKeepCapacity, USUAL_PROPOSALS, type CapacityInput, type CapacityView, type ExpertOrganisation } from '../../contract';
import { tell } from '../events';
import { account } from '../requests/requests.access';
import { TaxonomyService } from '../taxonomy/taxonomy.service';
import { expertIn } from './expert.rows';
import { writeExpert } from './expert.writes';
import { organisationAddress } from './faces';
import { invitationsOf } from './invited';
import { ownRoom, recordOf } from './record.queries';

/** Nobody answers for an organisation that is not known to be there. */
const FOUND = `SELECT o.id, o.name, o.stakeholder_group AS "stakeholderGroup", o.country, o.state, o.state = 'confirmed' AND EXISTS (SELECT FROM affiliation f WHERE f.organisation_id = o.id AND f.account_id = $2 AND f.until_at IS NULL AND f.state = 'verified' AND f.representative) AS representative
  FROM organisation o WHERE o.id = $1 AND o.merged_into IS NULL`;
const LEAVE = 'DELETE FROM expert WHERE organisation_id = $1 RETURNING id';

interface Found extends Omit<ExpertOrganisation, 'address'> {
  representative: boolean;
  state: 'proposed' | 'confirmed' | 'refused';
}

/** What organisations offer, said by those who answer for them. */
@Injectable()
export class CapacitiesService {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(TaxonomyService) private readonly taxonomy: TaxonomyService,
  ) {}

  /** @throws Refusal 404 */
  view(actor: Actor, organisationId: string): Promise<CapacityView> {
    return this.db.snapshot((sql) => this.read(sql, actor, organisationId));
  }

  /** @throws Refusal 401, 403, 404, 422 */
  change(actor: Actor, organisationId: string, input: CapacityInput): Promise<CapacityView> {
    return this.keep(actor, organisationId, async (tx) => {
      await writeExpert(tx, { kind: 'organisation', id: organisationId }, await this.taxonomy.in(tx, actor.language), input, await this.taxonomy.labels(tx));
      tx.audit({ act: 'exchange.capacity-changed', subject: { type: 'organisation', id: organisationId }, facts: { fields: Object.keys(input) } });
      return true;
    });
  }

  /** @throws Refusal 401, 403, 404 */
  leave(actor: Actor, organisationId: string): Promise<CapacityView> {
    return this.keep(actor, organisationId, async (tx) => {
      const there = await one(tx, LEAVE, [organisationId]);
      if (there) tx.audit({ act: 'exchange.capacity-removed', subject: { type: 'organisation', id: organisationId } });
      return there !== undefined;
    });
  }

  private keep(actor: Actor, organisationId: string, act: (tx: Tx) => Promise<boolean>): Promise<CapacityView> {
    const self = account(actor);
    return this.db.write(self, async (tx) => {
      insist(canKeepCapacity(self, await this.find(tx, self, organisationId)));
      if (await act(tx)) for (const room of [rooms.organisation(organisationId), rooms.exchange()]) tell(tx, room, 'exchange.capacity-changed', { organisationId }, { type: 'organisation', id: organisationId });
      return this.read(tx, self, organisationId);
    });
  }

  private async find(sql: Sql, actor: Actor, organisationId: string): Promise<Found> {
    const found = await one<Found & Record<string, unknown>>(sql, FOUND, [organisationId, accountIdOf(actor)]);
    if (!found || (found.state === 'refused' && !isSteward(actor))) throw notFound();
    return found;
  }

  private async read(sql: Sql, actor: Actor, organisationId: string): Promise<CapacityView> {
    const { representative, state, ...organisation } = await this.find(sql, actor, organisationId);
    const found = await expertIn(sql, await this.taxonomy.in(sql, actor.language), organisationId);
    const offered = (state === 'confirmed' && found?.expert) || null;
    return {
      cursor: await cursorOf(sql, [rooms.organisation(organisationId), rooms.exchange(), ...ownRoom(actor)]),
      organisation: { ...organisation, address: organisationAddress(organisationId, organisation.name) },
      expert: offered,
      record: offered && (await recordOf(sql, organisationId, actor)),
      kept: representative && actor.kind === 'account' ? { mostProposals: found?.mostProposals ?? USUAL_PROPOSALS, ...(await invitationsOf(sql, organisationId, actor.audiences)) } : null,
    };
  }
}
