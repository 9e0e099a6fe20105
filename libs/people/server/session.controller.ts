import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, type Account, type SessionsView } from '../contract';
import { SessionCookie } from './session-cookie';
import { SessionsService } from './sessions.service';
import { SignInAnswers } from './sign-in/sign-in-answers';
import { visitorOf } from './sign-in/visitor';

@Controller()
export class SessionController {
  constructor(
    private readonly sessions: SessionsService,
    private readonly cookie: SessionCookie,
    private readonly answers: SignInAnswers,
  ) {}

  @Endpoint(routes.signIn)
  async signIn({ body }: RouteParsed<typeof routes.signIn>, actor: Actor, http: HttpContext): Promise<Account> {
    return this.answers.give(http, await this.sessions.signIn(actor, body, visitorOf(http)));
  }

  @Endpoint(routes.signOut)
  async signOut(_input: RouteParsed<typeof routes.signOut>, actor: Actor, http: HttpContext): Promise<void> {
    await this.sessions.signOut(actor);
    this.cookie.take(http);
  }

  @Endpoint(routes.listSessions)
  list(_input: RouteParsed<typeof routes.listSessions>, actor: Actor): Promise<SessionsView> {
    return this.sessions.list(actor);
  }

  @Endpoint(routes.endSession)
  end({ params }: RouteParsed<typeof routes.endSession>, actor: Actor): Promise<void> {
    return this.sessions.end(actor, params.sessionId);
  }

  @Endpoint(routes.endOtherSessions)
  endOthers(_input: RouteParsed<typeof routes.endOtherSessions>, actor: Actor): Promise<void> {
    return this.sessions.endOthers(actor);
  }
}
