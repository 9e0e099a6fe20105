import { Injectable } from '@nestjs/common';
import { Db, Outgoing, SiteSettings } from '@minga/kernel/server';
import { decodeProtectedHeader } from 'jose';
import * as openid from 'openid-client';
import type { ProviderPurpose } from '../../contract';
import { digestOf, newToken } from './browser-token';
import { claimsOf, visitorIn, type Claims, type Visitor } from './claims';
import { ProviderFailure, outgoingCause } from './failure';
import { ProviderClients, SIGNATURES } from './provider-clients';
import type { ProviderRow } from './provider.rows';
import { visitRows, type VisitRow } from './visit.rows';

/** Who proves again who they are does it now, not by a session that the provider kept. */
const FRESH_SECONDS = 60;
const CANCELLED = new Set(['access_denied', 'interaction_required', 'login_required', 'consent_required', 'account_selection_required']);

export interface NewVisit {
  purpose: ProviderPurpose;
  /** The session that is to be linked or confirmed. */
  sessionId: string | null;
  next: string;
  browserHash: string;
}

/** What somebody brought back from a provider, checked. */
export interface Brought {
  claims: Claims;
  visitor: Visitor;
  idToken: string;
  /** The provider's session, if it names it. */
  sid: string | null;
  /** The provider asked for more than one factor (RFC 8176). */
  twoFactors: boolean;
}

/** @throws ProviderFailure when the provider names no page, or none that a browser should be sent to */
function pageOf(configuration: openid.Configuration, parameters: Record<string, string>): URL {
  try {
    return openid.buildAuthorizationUrl(configuration, parameters);
  } catch (cause) {
    throw new ProviderFailure('provider-down', { cause });
  }
}

/** The way to a provider and back: one state, one nonce and one proof key a visit, for one browser, once. */
@Injectable()
export class ProviderVisits {
  constructor(
    private readonly db: Db,
    private readonly clients: ProviderClients,
    private readonly settings: SiteSettings,
    private readonly outgoing: Outgoing,
  ) {}

  /** One address a provider: what another one's answer is sent to does not fit the visit. */
  redirectUri(providerId: string): string {
    return this.settings.url(`/auth/${providerId}/callback`);
  }

  /** @returns the provider's page to send the browser to @throws ProviderFailure */
  async begin(provider: ProviderRow, { purpose, sessionId, next, browserHash }: NewVisit): Promise<string> {
    const configuration = await this.configuration(provider);
    const [state, nonce, verifier] = [newToken(), newToken(), openid.randomPKCECodeVerifier()];
    const url = pageOf(configuration, {
      redirect_uri: this.redirectUri(provider.id),
      scope: provider.scopes,
      state,
      nonce,
      code_challenge: await openid.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(purpose === 'confirm' && { prompt: 'login', max_age: String(FRESH_SECONDS) }),
    });
    if (url.protocol !== 'https:' && !(this.outgoing.allowsLoopback && url.protocol === 'http:')) throw new ProviderFailure('provider-down');
    await visitRows.begin(this.db, { stateHash: digestOf(state), providerId: provider.id, browserHash, purpose, sessionId, next, nonce, verifier });
    return url.href;
  }

  /** Takes the visit that an answer belongs to; a second answer finds none. @throws ProviderFailure */
  async take(providerId: string, state: string | undefined, browserHash: string | undefined): Promise<VisitRow> {
    const visit = state && browserHash && (await visitRows.take(this.db, digestOf(state), providerId, browserHash));
    if (!visit) throw new ProviderFailure('provider-expired');
    return visit;
  }

  /**
   * Exchanges the answer (`query`, as it came) for what the provider says of somebody.
   * Checked: state, `iss` of the answer, proof key; of the token issuer, audience, `azp`, expiry, signature, nonce.
   * @throws ProviderFailure
   */
  async bring(provider: ProviderRow, visit: VisitRow, query: URLSearchParams): Promise<Brought> {
    const error = query.get('error');
    if (error) throw new ProviderFailure(CANCELLED.has(error) ? 'provider-cancelled' : 'provider-answer');
    const configuration = await this.configuration(provider);
    const address = new URL(this.redirectUri(provider.id));
    address.search = query.toString();
    try {
      return await this.exchange(configuration, visit, address);
    } catch (cause) {
      throw cause instanceof ProviderFailure ? cause : new ProviderFailure(outgoingCause(cause) ? 'provider-down' : 'provider-answer', { cause });
    }
  }

  private async exchange(configuration: openid.Configuration, visit: VisitRow, address: URL): Promise<Brought> {
    const tokens = await openid.authorizationCodeGrant(configuration, address, {
      expectedState: address.searchParams.get('state')!,
      expectedNonce: visit.nonce,
      pkceCodeVerifier: visit.verifier,
      idTokenExpected: true,
      ...(visit.purpose === 'confirm' && { maxAge: FRESH_SECONDS }),
    });
    const token = tokens.claims();
    const idToken = tokens.id_token;
    if (!token || !idToken || !SIGNATURES.includes(decodeProtectedHeader(idToken).alg ?? '')) throw new ProviderFailure('provider-answer');
    const claims = claimsOf({ ...(await this.userInfo(configuration, tokens.access_token, token)), ...token });
    const visitor = visitorIn(claims);
    if (!visitor) throw new ProviderFailure('provider-answer');
    const sid = typeof token['sid'] === 'string' ? token['sid'] : null;
    return { claims, visitor, idToken, sid, twoFactors: Array.isArray(token.amr) && token.amr.includes('mfa') };
  }

  /** Many providers say in the token only who it is, and the rest when asked. */
  private async userInfo(configuration: openid.Configuration, accessToken: string, token: openid.IDToken): Promise<object> {
    if (token['email'] !== undefined || !configuration.serverMetadata().userinfo_endpoint) return {};
    return openid.fetchUserInfo(configuration, accessToken, token.sub);
  }

  private async configuration(provider: ProviderRow): Promise<openid.Configuration> {
    try {
      return await this.clients.of(provider);
    } catch (cause) {
      throw new ProviderFailure('provider-down', { cause });
    }
  }
}
