import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { passkeyRoutes as routes, type Account, type Passkey } from '../../contract';
import { SignInAnswers } from '../sign-in/sign-in-answers';
import { PasskeySignIn } from './passkey-sign-in';
import { PasskeysService } from './passkeys.service';

type Options = Record<string, unknown>;

@Controller()
export class PasskeysController {
  constructor(
    private readonly passkeys: PasskeysService,
    private readonly passkeySignIn: PasskeySignIn,
    private readonly answers: SignInAnswers,
  ) {}

  @Endpoint(routes.passkeyCreation)
  async creation(_input: RouteParsed<typeof routes.passkeyCreation>, actor: Actor, http: HttpContext): Promise<Options> {
    return { ...(await this.passkeys.creation(actor, http)) };
  }

  @Endpoint(routes.addPasskey)
  add({ body }: RouteParsed<typeof routes.addPasskey>, actor: Actor, http: HttpContext): Promise<Passkey> {
    return this.passkeys.add(actor, body, http);
  }

  @Endpoint(routes.renamePasskey)
  rename({ params, body }: RouteParsed<typeof routes.renamePasskey>, actor: Actor): Promise<void> {
    return this.passkeys.rename(actor, params.passkeyId, body.name);
  }

  @Endpoint(routes.removePasskey)
  remove({ params }: RouteParsed<typeof routes.removePasskey>, actor: Actor): Promise<void> {
    return this.passkeys.remove(actor, params.passkeyId);
  }

  @Endpoint(routes.removePassword)
  removePassword(_input: RouteParsed<typeof routes.removePassword>, actor: Actor): Promise<void> {
    return this.passkeys.removePassword(actor);
  }

  @Endpoint(routes.passkeyRequest)
  async request(_input: RouteParsed<typeof routes.passkeyRequest>, _actor: Actor, http: HttpContext): Promise<Options> {
    return { ...(await this.passkeySignIn.request(http)) };
  }

  @Endpoint(routes.signInWithPasskey)
  async signIn({ body }: RouteParsed<typeof routes.signInWithPasskey>, actor: Actor, http: HttpContext): Promise<Account> {
    return this.answers.give(http, await this.passkeySignIn.open(actor, body.credential, http));
  }
}
