import { Controller } from '@nestjs/common';
import { forbidden, localPath, Refusal, type RouteParsed } from '@minga/kernel/contract';
import { Endpoint, SiteSettings, type Actor, type HttpContext } from '@minga/kernel/server';
import { peopleRoutes as routes, type IdentitiesView, type ProviderPurpose, type WaitingIdentity } from '../../contract';
import { SessionCookie } from '../session-cookie';
import { SignInAnswers } from '../sign-in/sign-in-answers';
import { visitorOf } from '../sign-in/visitor';
import { BackchannelLogout } from './backchannel.service';
import { browserHash, markBrowser } from './browser-token';
import { ProviderFailure } from './failure';
import { IdentitiesService } from './identities.service';
import { fromOwnPage } from './own-page';
import { ProviderLogout } from './provider-logout';
import { ProviderSignIn, type Ended } from './provider-sign-in';
import { ProviderVisits } from './provider-visits';

/** The page that a visit begins on, and that its end is told on. */
const PAGES: Record<ProviderPurpose, string> = { 'sign-in': '/sign-in', link: '/account', confirm: '/confirm' };
const SECOND_FACTOR_PAGE = '/sign-in/code';
const WAITING_PAGE = '/account/link';

const codeOf = (error: unknown): string | undefined =>
  error instanceof ProviderFailure || error instanceof Refusal ? error.code : undefined;

/** A request by link is made from where it was made: what its session does is recorded like any change. */
const from = (actor: Actor, { ip, userAgent }: HttpContext): Actor => ({ ...actor, from: { ip, userAgent } });

@Controller()
export class IdentityController {
  constructor(
    private readonly signIn: ProviderSignIn,
    private readonly visits: ProviderVisits,
    private readonly identities: IdentitiesService,
    private readonly backchannel: BackchannelLogout,
    private readonly logout: ProviderLogout,
    private readonly answers: SignInAnswers,
    private readonly cookie: SessionCookie,
    private readonly settings: SiteSettings,
  ) {}

  @Endpoint(routes.startAtProvider)
  async start({ params, query }: RouteParsed<typeof routes.startAtProvider>, actor: Actor, http: HttpContext): Promise<void> {
    const purpose = query.for ?? 'sign-in';
    const next = localPath(query.next);
    try {
      // Another site must not have its own provider's account linked to whoever is signed in here
      if (purpose !== 'sign-in' && !fromOwnPage(http.request.headers, this.settings)) throw forbidden('foreign-origin');
      const asked = { purpose, next, browserHash: markBrowser(http, this.settings) };
      send(http, await this.signIn.begin(from(actor, http), params.providerId, asked, visitorOf(http)));
    } catch (error) {
      this.tell(http, error, purpose, next);
    }
  }

  @Endpoint(routes.returnFromProvider)
  async return({ params, query }: RouteParsed<typeof routes.returnFromProvider>, reader: Actor, http: HttpContext): Promise<void> {
    const actor = from(reader, http);
    let purpose: ProviderPurpose = 'sign-in';
    let next = '/';
    try {
      const browser = browserHash(http, this.settings);
      const provider = await this.signIn.provider(params.providerId);
      const visit = await this.visits.take(provider.id, query.state, browser);
      ({ purpose, next } = visit);
      const answer = new URL(http.request.url, this.settings.url('/')).searchParams;
      this.arrive(http, await this.signIn.end(actor, provider, visit, answer, browser!, visitorOf(http)));
    } catch (error) {
      this.tell(http, error, purpose, next);
    }
  }

  private arrive(http: HttpContext, ended: Ended): void {
    if (ended.kind === 'waiting') return send(http, WAITING_PAGE);
    if (ended.kind === 'linked') return send(http, `${PAGES.link}?provider=linked#providers`);
    if (ended.kind === 'confirmed') {
      this.cookie.give(http, ended.token);
      return send(http, ended.next);
    }
    this.answers.give(http, ended.entered);
    // Whoever is new says whom they speak for, where the provider did not
    const account = 'account' in ended.entered ? ended.entered.account : undefined;
    return send(http, ended.isNew && !account?.profile.affiliation ? `${PAGES.link}?provider=welcome` : ended.next);
  }

  /** A browser came by link: what went wrong is told on a page, not in a document. */
  private tell(http: HttpContext, error: unknown, purpose: ProviderPurpose, next: string): void {
    const code = codeOf(error);
    if (!code) throw error;
    const back = `next=${encodeURIComponent(next)}`;
    if (code === 'second-factor-required') return send(http, `${SECOND_FACTOR_PAGE}?${back}`);
    if (code === 'step-up-required') return send(http, `${PAGES.confirm}?return=${encodeURIComponent(`${PAGES.link}#providers`)}`);
    return send(http, `${PAGES[purpose]}?provider=${encodeURIComponent(code)}&${purpose === 'confirm' ? 'return' : 'next'}=${encodeURIComponent(next)}`);
  }

  @Endpoint(routes.endedAtProvider)
  async ended({ params, body }: RouteParsed<typeof routes.endedAtProvider>, _actor: Actor, http: HttpContext): Promise<void> {
    http.reply.header('cache-control', 'no-store');
    await this.backchannel.end(params.providerId, body.logout_token, http.ip);
  }

  @Endpoint(routes.endAtProvider)
  async endThere({ params }: RouteParsed<typeof routes.endAtProvider>, actor: Actor, http: HttpContext): Promise<void> {
    if (!fromOwnPage(http.request.headers, this.settings)) throw forbidden('foreign-origin');
    const address = await this.logout.end(from(actor, http), params.providerId);
    this.cookie.take(http);
    send(http, address);
  }

  @Endpoint(routes.listIdentities)
  list(_input: RouteParsed<typeof routes.listIdentities>, actor: Actor): Promise<IdentitiesView> {
    return this.identities.list(actor);
  }

  @Endpoint(routes.waitingIdentity)
  waiting(_input: RouteParsed<typeof routes.waitingIdentity>, actor: Actor, http: HttpContext): Promise<WaitingIdentity | null> {
    return this.identities.waiting(actor, browserHash(http, this.settings));
  }

  @Endpoint(routes.linkIdentity)
  link(_input: RouteParsed<typeof routes.linkIdentity>, actor: Actor, http: HttpContext): Promise<void> {
    return this.identities.linkWaiting(actor, browserHash(http, this.settings));
  }

  @Endpoint(routes.unlinkIdentity)
  unlink({ params }: RouteParsed<typeof routes.unlinkIdentity>, actor: Actor): Promise<void> {
    return this.identities.unlink(actor, params.identityId);
  }
}

function send({ reply }: HttpContext, address: string): void {
  reply.header('location', address);
  reply.header('cache-control', 'no-store');
}
