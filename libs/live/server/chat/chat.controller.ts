import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { chatRoutes as routes } from '../../contract';
import { ChatService } from './chat.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class ChatController {
  constructor(@Inject(ChatService) private readonly chat: ChatService) {}

  @Endpoint(routes.sessionChat)
  read({ params, query }: In<'sessionChat'>, actor: Actor) {
    return this.chat.read(actor, params.sessionId, query.before);
  }

  @Endpoint(routes.sayInChat)
  say({ params, body }: In<'sayInChat'>, actor: Actor) {
    return this.chat.say(actor, params.sessionId, body);
  }

  @Endpoint(routes.moderateChat)
  moderate({ params, body }: In<'moderateChat'>, actor: Actor) {
    return this.chat.moderate(actor, params.messageId, body.act, body.reason);
  }

  @Endpoint(routes.paceChat)
  pace({ params, body }: In<'paceChat'>, actor: Actor) {
    return this.chat.pace(actor, params.sessionId, body.seconds);
  }
}
