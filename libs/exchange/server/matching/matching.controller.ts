import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { matchingRoutes as routes } from '../../contract';
import { MatchingService } from './matching.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class MatchingController {
  constructor(@Inject(MatchingService) private readonly matching: MatchingService) {}

  @Endpoint(routes.matchingWeights)
  weights() {
    return this.matching.weights();
  }

  @Endpoint(routes.requestMatches)
  matches({ params, query }: In<'requestMatches'>, actor: Actor) {
    return this.matching.matches(actor, params.requestId, query.page ?? 1);
  }

  @Endpoint(routes.inviteExpert)
  invite({ params, body }: In<'inviteExpert'>, actor: Actor) {
    return this.matching.invite(actor, params.requestId, body);
  }
}
