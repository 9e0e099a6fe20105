import { Injectable } from '@nestjs/common';
import { notFound } from '@minga/kernel/contract';
import { Db, SiteSettings, type Actor } from '@minga/kernel/server';
import * as openid from 'openid-client';
import { announceEnded } from '../announce';
import { ownAccount } from '../people.access';
import { Sealed } from '../second-factor/sealed';
import { sessionRows } from '../sessions.rows';
import { ProviderClients, secretOwner } from './provider-clients';
import { providerSessionRows } from './provider-session.rows';
import { providerRows } from './provider.rows';

/** Ending the provider's session with one's own (OpenID Connect RP-Initiated Logout). */
@Injectable()
export class ProviderLogout {
  constructor(
    private readonly db: Db,
    private readonly clients: ProviderClients,
    private readonly sealed: Sealed,
    private readonly settings: SiteSettings,
  ) {}

  /** Ends this session. @returns where to go: the provider's page for it, or home when it has none @throws Refusal 401, 404 */
  async end(actor: Actor, providerId: string): Promise<string> {
    const { sessionId } = ownAccount(actor);
    const session = await providerSessionRows.ofSession(this.db, sessionId);
    if (session?.provider_id !== providerId) throw notFound();
    const address = await this.address(providerId, session.id_token);
    await this.db.write(actor, async (tx) => announceEnded(tx, await sessionRows.end(tx, [sessionId])));
    return address;
  }

  private async address(providerId: string, idToken: string | null): Promise<string> {
    try {
      const provider = await providerRows.byId(this.db, providerId);
      const configuration = await this.clients.of(provider!);
      if (!configuration.serverMetadata().end_session_endpoint) return '/';
      const hint = idToken && this.sealed.open(idToken, secretOwner(providerId));
      return openid.buildEndSessionUrl(configuration, {
        post_logout_redirect_uri: this.settings.url('/'),
        ...(hint && { id_token_hint: hint }),
      }).href;
    } catch {
      // It is down: the session here ends all the same
      return '/';
    }
  }
}
