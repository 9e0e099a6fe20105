import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, type Account, type Pending, type Welcome } from '../../contract';
import { TicketCookie } from '../one-time/ticket-cookie';
import { SignInAnswers } from '../sign-in/sign-in-answers';
import { visitorOf } from '../sign-in/visitor';
import { RecoveryService, type SentProof } from './recovery.service';

@Controller()
export class RecoveryController {
  constructor(
    private readonly recovery: RecoveryService,
    private readonly tickets: TicketCookie,
    private readonly answers: SignInAnswers,
  ) {}

  @Endpoint(routes.requestRecovery)
  async requestRecovery({ body }: RouteParsed<typeof routes.requestRecovery>, actor: Actor, http: HttpContext): Promise<Pending> {
    return this.sent(http, await this.recovery.request(actor, 'recover', body, visitorOf(http)));
  }

  @Endpoint(routes.recover)
  async recover({ body }: RouteParsed<typeof routes.recover>, actor: Actor, http: HttpContext): Promise<Account> {
    const entered = await this.recovery.recover(actor, this.tickets.proof(http, body), body.password, visitorOf(http));
    this.tickets.take(http);
    return this.answers.give(http, entered);
  }

  @Endpoint(routes.requestLink)
  async requestLink({ body }: RouteParsed<typeof routes.requestLink>, actor: Actor, http: HttpContext): Promise<Pending> {
    return this.sent(http, await this.recovery.request(actor, 'sign-in', body, visitorOf(http)));
  }

  @Endpoint(routes.signInWithLink)
  async signInWithLink({ body }: RouteParsed<typeof routes.signInWithLink>, actor: Actor, http: HttpContext): Promise<Welcome> {
    const { entered, next } = await this.recovery.enter(actor, this.tickets.proof(http, body), visitorOf(http));
    this.tickets.take(http);
    return { account: this.answers.give(http, entered), next };
  }

  private sent(http: HttpContext, { pending, ticket, minutes }: SentProof): Pending {
    this.tickets.give(http, ticket, minutes);
    return pending;
  }
}
