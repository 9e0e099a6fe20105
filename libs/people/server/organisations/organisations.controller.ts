import { Controller } from '@nestjs/common';
import type { RouteParsed, RouteResult } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { directoryRoutes as routes, type OrganisationFacts, type OrganisationMembers, type OrganisationView } from '../../contract';
import { listOrganisations, similarOrganisations } from './directory.queries';
import { DirectoryService } from './directory.service';
import { StewardshipService } from './stewardship.service';

@Controller()
export class OrganisationsController {
  constructor(
    private readonly db: Db,
    private readonly directory: DirectoryService,
    private readonly stewardship: StewardshipService,
  ) {}

  @Endpoint(routes.listOrganisations)
  list({ query }: RouteParsed<typeof routes.listOrganisations>): Promise<RouteResult<typeof routes.listOrganisations>> {
    return listOrganisations(this.db, query);
  }

  @Endpoint(routes.similarOrganisations)
  async similar({ query }: RouteParsed<typeof routes.similarOrganisations>): Promise<RouteResult<typeof routes.similarOrganisations>> {
    return { items: await similarOrganisations(this.db, query.name) };
  }

  @Endpoint(routes.getOrganisation)
  view({ params }: RouteParsed<typeof routes.getOrganisation>, actor: Actor): Promise<OrganisationView> {
    return this.directory.view(actor, params.organisationId);
  }

  @Endpoint(routes.organisationMembers)
  members({ params, query }: RouteParsed<typeof routes.organisationMembers>, actor: Actor): Promise<OrganisationMembers> {
    return this.directory.members(actor, params.organisationId, query.after);
  }

  @Endpoint(routes.describeOrganisation)
  describe({ params, body }: RouteParsed<typeof routes.describeOrganisation>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.describe(actor, params.organisationId, body);
  }

  @Endpoint(routes.changeOrganisation)
  change({ params, body }: RouteParsed<typeof routes.changeOrganisation>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.change(actor, params.organisationId, body);
  }

  @Endpoint(routes.confirmOrganisation)
  confirm({ params }: RouteParsed<typeof routes.confirmOrganisation>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.confirm(actor, params.organisationId);
  }

  @Endpoint(routes.refuseOrganisation)
  refuse({ params, body }: RouteParsed<typeof routes.refuseOrganisation>, actor: Actor): Promise<void> {
    return this.stewardship.refuse(actor, params.organisationId, body.reason);
  }

  @Endpoint(routes.mergeOrganisation)
  merge({ params, body }: RouteParsed<typeof routes.mergeOrganisation>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.merge(actor, params.organisationId, body.into);
  }

  @Endpoint(routes.setDomain)
  setDomain({ params, body }: RouteParsed<typeof routes.setDomain>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.setDomain(actor, params.organisationId, body);
  }

  @Endpoint(routes.removeDomain)
  removeDomain({ params }: RouteParsed<typeof routes.removeDomain>, actor: Actor): Promise<OrganisationFacts> {
    return this.stewardship.removeDomain(actor, params.organisationId, params.domain);
  }

  @Endpoint(routes.proposedOrganisations)
  proposed({ query }: RouteParsed<typeof routes.proposedOrganisations>, actor: Actor): Promise<RouteResult<typeof routes.proposedOrganisations>> {
    return this.directory.proposed(actor, query.after);
  }
}
