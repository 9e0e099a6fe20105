import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Db, Endpoint, type Actor } from '@minga/kernel/server';
import { readerRoutes as routes } from '../contract';
import { DraftsService } from './drafts.service';
import { whatsNew } from './whats-new.queries';

type In<R extends keyof typeof routes> = RouteParsed<(typeof routes)[R]>;

@Controller()
export class ReaderController {
  constructor(
    @Inject(Db) private readonly db: Db,
    @Inject(DraftsService) private readonly drafts: DraftsService,
  ) {}

  @Endpoint(routes.whatsNew)
  whatsNew(_: In<'whatsNew'>, actor: Actor) {
    return whatsNew(this.db, actor);
  }

  @Endpoint(routes.listDrafts)
  listDrafts(_: In<'listDrafts'>, actor: Actor) {
    return this.drafts.list(actor);
  }

  @Endpoint(routes.getDraft)
  getDraft({ params }: In<'getDraft'>, actor: Actor) {
    return this.drafts.get(actor, params.key);
  }

  @Endpoint(routes.saveDraft)
  saveDraft({ params, body }: In<'saveDraft'>, actor: Actor) {
    return this.drafts.save(actor, params.key, body);
  }

  @Endpoint(routes.deleteDraft)
  deleteDraft({ params }: In<'deleteDraft'>, actor: Actor) {
    return this.drafts.remove(actor, params.key);
  }
}
