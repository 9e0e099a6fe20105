import { Controller, Inject } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor } from '@minga/kernel/server';
import { signUpRoutes as routes } from '../../contract';
import { SignUpService } from './signup.service';

type In<K extends keyof typeof routes> = RouteParsed<(typeof routes)[K]>;

@Controller()
export class SignUpController {
  constructor(@Inject(SignUpService) private readonly signUps: SignUpService) {}

  @Endpoint(routes.signUp)
  set({ params, body }: In<'signUp'>, actor: Actor) {
    return this.signUps.set(actor, params.sessionId, body.come);
  }

  @Endpoint(routes.signedUp)
  all({ params }: In<'signedUp'>, actor: Actor) {
    return this.signUps.all(actor, params.sessionId);
  }
}
