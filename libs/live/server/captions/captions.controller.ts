import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { captionRoutes as routes } from '../../contract';
import { CaptionsService } from './captions.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class CaptionsController {
  constructor(@Inject(CaptionsService) private readonly captions: CaptionsService) {}

  @Endpoint(routes.sessionCaptions)
  read({ params }: In<'sessionCaptions'>, actor: Actor) {
    return this.captions.read(actor, params.sessionId);
  }

  @Endpoint(routes.caption)
  type({ params, body }: In<'caption'>, actor: Actor) {
    return this.captions.type(actor, params.sessionId, body.text, body.lang);
  }
}
