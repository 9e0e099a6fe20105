import { Controller } from '@nestjs/common';
import type { RouteParsed } from '@minga/kernel/contract';
import { Endpoint, type Actor, type HttpContext } from '@minga/kernel/server';
import { secondFactorRoutes as routes, type Account, type AuthenticatorDraft, type RecoveryCodes, type SignInMeansView } from '../../contract';
import { SignInAnswers } from '../sign-in/sign-in-answers';
import { AuthenticatorService } from './authenticator.service';
import { CodeSignIn } from './code-sign-in';
import { MeansService } from './means.service';
import { PendingSignIns } from './pending-sign-in';

/** What is shown once must not be shown again from a cache. */
const unkept = (http: HttpContext): void => void http.reply.header('cache-control', 'no-store');

@Controller()
export class SecondFactorController {
  constructor(
    private readonly authenticator: AuthenticatorService,
    private readonly means: MeansService,
    private readonly pending: PendingSignIns,
    private readonly codeSignIn: CodeSignIn,
    private readonly answers: SignInAnswers,
  ) {}

  @Endpoint(routes.signInMeans)
  signInMeans(_input: RouteParsed<typeof routes.signInMeans>, actor: Actor): Promise<SignInMeansView> {
    return this.means.view(actor);
  }

  @Endpoint(routes.beginAuthenticator)
  begin(_input: RouteParsed<typeof routes.beginAuthenticator>, actor: Actor, http: HttpContext): Promise<AuthenticatorDraft> {
    unkept(http);
    return this.authenticator.begin(actor);
  }

  @Endpoint(routes.authenticatorDraft)
  draft(_input: RouteParsed<typeof routes.authenticatorDraft>, actor: Actor, http: HttpContext): Promise<AuthenticatorDraft | null> {
    unkept(http);
    return this.authenticator.draft(actor);
  }

  @Endpoint(routes.confirmAuthenticator)
  confirm({ body }: RouteParsed<typeof routes.confirmAuthenticator>, actor: Actor, http: HttpContext): Promise<RecoveryCodes> {
    unkept(http);
    return this.authenticator.confirm(actor, body.code);
  }

  @Endpoint(routes.removeAuthenticator)
  remove(_input: RouteParsed<typeof routes.removeAuthenticator>, actor: Actor): Promise<void> {
    return this.authenticator.remove(actor);
  }

  @Endpoint(routes.renewRecoveryCodes)
  renew(_input: RouteParsed<typeof routes.renewRecoveryCodes>, actor: Actor, http: HttpContext): Promise<RecoveryCodes> {
    unkept(http);
    return this.authenticator.renewCodes(actor);
  }

  @Endpoint(routes.pendingSignIn)
  async pendingSignIn(_input: RouteParsed<typeof routes.pendingSignIn>, _actor: Actor, http: HttpContext): Promise<{ pending: boolean }> {
    unkept(http);
    return { pending: await this.pending.isPending(http) };
  }

  @Endpoint(routes.signInWithCode)
  async signInWithCode({ body }: RouteParsed<typeof routes.signInWithCode>, actor: Actor, http: HttpContext): Promise<Account> {
    return this.answers.give(http, await this.codeSignIn.open(actor, body.code, http));
  }
}
