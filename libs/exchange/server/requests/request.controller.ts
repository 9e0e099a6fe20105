import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { requestRoutes as routes } from '../../contract';
import { RequestsService } from './requests.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class RequestController {
  constructor(@Inject(RequestsService) private readonly requests: RequestsService) {}

  @Endpoint(routes.getRequest)
  one({ params }: In<'getRequest'>, actor: Actor) {
    return this.requests.one(actor, params.address);
  }
}
