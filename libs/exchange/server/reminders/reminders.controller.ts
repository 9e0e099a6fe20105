import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, SiteSettingsStore, type Actor } from '@minga/kernel/server';
import { reminderRoutes as routes } from '../../contract';
import { waitsOf } from './waits.queries';

@Controller()
export class RemindersController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SiteSettingsStore) private readonly settings: SiteSettingsStore,
  ) {}

  @Endpoint(routes.requestWaits)
  waits({ params }: RouteParsed<typeof routes.requestWaits>, actor: Actor) {
    return waitsOf(this.db, this.settings, actor, params.requestId);
  }
}
