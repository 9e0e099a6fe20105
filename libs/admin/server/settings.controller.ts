import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { adminRoutes as routes } from '../contract';
import { SettingsService } from './settings.service';

@Controller()
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Endpoint(routes.adminSettings)
  list(_: RouteParsed<typeof routes.adminSettings>, actor: Actor) {
    return this.settings.list(actor);
  }

  @Endpoint(routes.changeSettings)
  change({ body }: RouteParsed<typeof routes.changeSettings>, actor: Actor) {
    return this.settings.change(actor, body.values);
  }

  @Endpoint(routes.settingHistory)
  history({ query }: RouteParsed<typeof routes.settingHistory>, actor: Actor) {
    return this.settings.history(actor, query);
  }
}
