import { Controller } from '@nestjs/common';
import type { RouteParsed, RouteResult } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { peoplePolicy, peopleRoutes as routes, type Organisation, type PersonView } from '../contract';
import { OrganisationsService } from './organisations.service';
import { insist } from './people.access';
import { ProfileService } from './profile.service';
import { findOrganisations, findPeople } from './search.queries';

@Controller()
export class PersonController {
  constructor(
    private readonly db: Db,
    private readonly profiles: ProfileService,
    private readonly organisations: OrganisationsService,
  ) {}

  @Endpoint(routes.getPerson)
  person({ params }: RouteParsed<typeof routes.getPerson>, actor: Actor): Promise<PersonView> {
    return this.profiles.view(actor, params.handle);
  }

  @Endpoint(routes.searchPeople)
  async searchPeople({ query }: RouteParsed<typeof routes.searchPeople>, actor: Actor): Promise<RouteResult<typeof routes.searchPeople>> {
    insist(peoplePolicy.searchPeople(actor));
    return { items: await findPeople(this.db, query.q, query.limit) };
  }

  @Endpoint(routes.searchOrganisations)
  async searchOrganisations({ query }: RouteParsed<typeof routes.searchOrganisations>): Promise<RouteResult<typeof routes.searchOrganisations>> {
    return { items: await findOrganisations(this.db, query.q, query.limit) };
  }

  @Endpoint(routes.addOrganisation)
  addOrganisation({ body }: RouteParsed<typeof routes.addOrganisation>, actor: Actor): Promise<Organisation> {
    return this.organisations.add(actor, body);
  }
}
