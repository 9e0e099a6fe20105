import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { expertRoutes as routes } from '../../contract';
import { CapacitiesService } from './capacities.service';
import { ExpertsService } from './experts.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class ExpertController {
  constructor(
    @Inject(ExpertsService) private readonly experts: ExpertsService,
    @Inject(CapacitiesService) private readonly capacities: CapacitiesService,
  ) {}

  @Endpoint(routes.listExperts)
  list({ query }: In<'listExperts'>, actor: Actor) {
    return this.experts.list(actor, query);
  }

  @Endpoint(routes.getExpert)
  one({ params }: In<'getExpert'>, actor: Actor) {
    return this.experts.one(actor, params.handle);
  }

  @Endpoint(routes.personExpert)
  ofPerson({ params }: In<'personExpert'>, actor: Actor) {
    return this.experts.ofPerson(actor, params.handle);
  }

  @Endpoint(routes.getCapacity)
  capacity({ params }: In<'getCapacity'>, actor: Actor) {
    return this.capacities.view(actor, params.organisationId);
  }

  @Endpoint(routes.changeCapacity)
  changeCapacity({ params, body }: In<'changeCapacity'>, actor: Actor) {
    return this.capacities.change(actor, params.organisationId, body);
  }

  @Endpoint(routes.leaveCapacity)
  leaveCapacity({ params }: In<'leaveCapacity'>, actor: Actor) {
    return this.capacities.leave(actor, params.organisationId);
  }

  @Endpoint(routes.ownExpert)
  own(_: In<'ownExpert'>, actor: Actor) {
    return this.experts.own(actor);
  }

  @Endpoint(routes.changeExpert)
  change({ body }: In<'changeExpert'>, actor: Actor) {
    return this.experts.change(actor, body);
  }

  @Endpoint(routes.leaveExperts)
  leave(_: In<'leaveExperts'>, actor: Actor) {
    return this.experts.leave(actor);
  }
}
