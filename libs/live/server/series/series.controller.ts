import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { seriesRoutes as routes } from '../../contract';
import { SeriesService } from './series.service';

@Controller()
export class SeriesController {
  constructor(@Inject(SeriesService) private readonly series: SeriesService) {}

  @Endpoint(routes.actOnSeries)
  act({ params, body }: RouteParsed<typeof routes.actOnSeries>, actor: Actor) {
    return this.series.act(actor, params.sessionId, body.act, body.reason);
  }
}
