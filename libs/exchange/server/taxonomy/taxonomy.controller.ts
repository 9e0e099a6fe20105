import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { taxonomyRoutes as routes } from '../../contract';
import { TaxonomyService } from './taxonomy.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class TaxonomyController {
  constructor(@Inject(TaxonomyService) private readonly terms: TaxonomyService) {}

  @Endpoint(routes.taxonomy)
  read({ query }: In<'taxonomy'>, actor: Actor) {
    return this.terms.read(query.lang ?? actor.language);
  }

  @Endpoint(routes.stewardedTaxonomy)
  stewarded(_: In<'stewardedTaxonomy'>, actor: Actor) {
    return this.terms.stewarded(actor);
  }

  @Endpoint(routes.addTerm)
  add({ body }: In<'addTerm'>, actor: Actor) {
    return this.terms.add(actor, body);
  }

  @Endpoint(routes.changeTerm)
  edit({ params, body }: In<'changeTerm'>, actor: Actor) {
    return this.terms.edit(actor, params.termId, body);
  }

  @Endpoint(routes.mergeTerm)
  merge({ params, body }: In<'mergeTerm'>, actor: Actor) {
    return this.terms.merge(actor, params.termId, body.into);
  }
}
