import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { gateRoutes as routes } from '../../contract';
import { WatchedWordsService } from './watched-words.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class GateController {
  constructor(@Inject(WatchedWordsService) private readonly words: WatchedWordsService) {}

  @Endpoint(routes.watchedWords)
  list(_: In<'watchedWords'>, actor: Actor) {
    return this.words.list(actor);
  }

  @Endpoint(routes.changeWatchedWords)
  change({ body }: In<'changeWatchedWords'>, actor: Actor) {
    return this.words.change(actor, body);
  }

  @Endpoint(routes.tryWatchedWords)
  tryOut({ body }: In<'tryWatchedWords'>, actor: Actor) {
    return this.words.tryOut(actor, body.text);
  }
}
