import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, stewardOnly, type Actor } from '@minga/kernel/server';
import { adminRoutes as routes } from '../contract';
import { HealthService } from './health.service';
import { OverviewService } from './overview.service';

@Controller()
export class SiteController {
  constructor(
    private readonly overview: OverviewService,
    private readonly healthService: HealthService,
  ) {}

  @Endpoint(routes.adminWaiting)
  async waiting(_: RouteParsed<typeof routes.adminWaiting>, actor: Actor) {
    stewardOnly(actor);
    return { waiting: await this.overview.waiting() };
  }

  @Endpoint(routes.adminOverview)
  view(_: RouteParsed<typeof routes.adminOverview>, actor: Actor) {
    return this.overview.view(actor);
  }

  @Endpoint(routes.limited)
  async limited(_: RouteParsed<typeof routes.limited>, actor: Actor) {
    return { items: await this.overview.limited(actor) };
  }

  @Endpoint(routes.health)
  health(_: RouteParsed<typeof routes.health>, actor: Actor) {
    return this.healthService.view(actor);
  }
}
