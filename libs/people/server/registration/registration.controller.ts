import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, PROOF_MINUTES, type Pending, type Welcome } from '../../contract';
import { TicketCookie } from '../one-time/ticket-cookie';
import { SignInAnswers } from '../sign-in/sign-in-answers';
import { visitorOf } from '../sign-in/visitor';
import { REGISTRATION_HOURS } from './registration.rows';
import { RegistrationService, type Sent } from './registration.service';

const HOUR_MINUTES = 60;

@Controller()
export class RegistrationController {
  constructor(
    private readonly registrations: RegistrationService,
    private readonly tickets: TicketCookie,
    private readonly answers: SignInAnswers,
  ) {}

  @Endpoint(routes.register)
  async register({ body: { next, ...input } }: RouteParsed<typeof routes.register>, actor: Actor, http: HttpContext): Promise<Pending> {
    const begun = await this.registrations.begin(actor, input, next ?? '/', visitorOf(http));
    this.tickets.give(http, begun.registration, REGISTRATION_HOURS * HOUR_MINUTES, 'registration');
    return this.sent(http, begun);
  }

  @Endpoint(routes.pendingRegistration)
  async pending(_input: RouteParsed<typeof routes.pendingRegistration>, _actor: Actor, http: HttpContext): Promise<Pending | null> {
    return (await this.registrations.pending(this.tickets.of(http, 'registration'))) ?? null;
  }

  @Endpoint(routes.resendRegistration)
  async resend(_input: RouteParsed<typeof routes.resendRegistration>, actor: Actor, http: HttpContext): Promise<Pending> {
    return this.sent(http, await this.registrations.resend(actor, this.tickets.of(http, 'registration'), visitorOf(http)));
  }

  @Endpoint(routes.correctRegistration)
  async correct({ body }: RouteParsed<typeof routes.correctRegistration>, actor: Actor, http: HttpContext): Promise<Pending> {
    return this.sent(http, await this.registrations.resend(actor, this.tickets.of(http, 'registration'), visitorOf(http), body.email));
  }

  @Endpoint(routes.verifyRegistration)
  async verify({ body }: RouteParsed<typeof routes.verifyRegistration>, actor: Actor, http: HttpContext): Promise<Welcome> {
    const { entered, next } = await this.registrations.complete(actor, this.tickets.proof(http, body), visitorOf(http));
    this.tickets.take(http, 'registration');
    this.tickets.take(http);
    return { account: this.answers.give(http, entered), next };
  }

  private sent(http: HttpContext, { pending, ticket }: Sent): Pending {
    this.tickets.give(http, ticket, PROOF_MINUTES);
    return pending;
  }
}
