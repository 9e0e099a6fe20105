import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, SubjectRegistry, type Actor } from '@minga/kernel/server';
import { aboutRoutes as routes } from '../../contract';
import { sessionsAbout } from './about.queries';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class AboutController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
  ) {}

  @Endpoint(routes.sessionsAbout)
  about({ params }: In<'sessionsAbout'>, actor: Actor) {
    return sessionsAbout(this.db, this.subjects, actor, params);
  }
}
