import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { templateRoutes as routes } from '../../contract';
import { TemplatesService } from './templates.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class TemplatesController {
  constructor(@Inject(TemplatesService) private readonly templates: TemplatesService) {}

  @Endpoint(routes.keepTemplate)
  keep({ body }: In<'keepTemplate'>, actor: Actor) {
    return this.templates.keep(actor, body.sessionId, body.name);
  }

  @Endpoint(routes.dropTemplate)
  drop({ params }: In<'dropTemplate'>, actor: Actor) {
    return this.templates.drop(actor, params.templateId);
  }
}
