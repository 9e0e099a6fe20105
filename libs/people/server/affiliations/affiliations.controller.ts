import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { affiliationRoutes as routes, type ClaimsPage } from '../../contract';
import { AffiliationsService } from './affiliations.service';

@Controller()
export class AffiliationsController {
  constructor(private readonly affiliations: AffiliationsService) {}

  @Endpoint(routes.claims)
  claims({ query }: RouteParsed<typeof routes.claims>, actor: Actor): Promise<ClaimsPage> {
    return this.affiliations.claims(actor, query.after);
  }

  @Endpoint(routes.organisationClaims)
  claimsTo({ params, query }: RouteParsed<typeof routes.organisationClaims>, actor: Actor): Promise<ClaimsPage> {
    return this.affiliations.claimsTo(actor, params.organisationId, query.after);
  }

  @Endpoint(routes.verifyAffiliation)
  verify({ params }: RouteParsed<typeof routes.verifyAffiliation>, actor: Actor): Promise<void> {
    return this.affiliations.verify(actor, params.affiliationId);
  }

  @Endpoint(routes.refuseAffiliation)
  refuse({ params, body }: RouteParsed<typeof routes.refuseAffiliation>, actor: Actor): Promise<void> {
    return this.affiliations.refuse(actor, params.affiliationId, body.reason);
  }

  @Endpoint(routes.nameRepresentative)
  name({ params }: RouteParsed<typeof routes.nameRepresentative>, actor: Actor): Promise<void> {
    return this.affiliations.nameRepresentative(actor, params.affiliationId);
  }

  @Endpoint(routes.removeRepresentative)
  remove({ params }: RouteParsed<typeof routes.removeRepresentative>, actor: Actor): Promise<void> {
    return this.affiliations.removeRepresentative(actor, params.affiliationId);
  }

  @Endpoint(routes.leaveOrganisation)
  leave(_input: RouteParsed<typeof routes.leaveOrganisation>, actor: Actor): Promise<void> {
    return this.affiliations.leave(actor);
  }
}
