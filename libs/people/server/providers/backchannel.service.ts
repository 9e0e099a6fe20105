import { Injectable } from '@nestjs/common';
import { Refusal } from '@minga/kernel/contract';
import { Db, Limits, system, type Allowance } from '@minga/kernel/server';
import { createRemoteJWKSet, customFetch, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { announceEnded } from '../announce';
import { sessionRows } from '../sessions.rows';
import { digestOf } from './browser-token';
import { ProviderClients, SIGNATURES } from './provider-clients';
import { providerSessionRows } from './provider-session.rows';
import { providerRows, type ProviderRow } from './provider.rows';

const EVENT = 'http://schemas.openid.net/event/backchannel-logout';
/** A token is sent when it is made; older ones were caught on the way. */
const OLDEST_SECONDS = 120;
/** Clocks differ. */
const TOLERANCE_SECONDS = 30;
const LOGOUT_BY_ADDRESS: Allowance = { name: 'provider-logout-address', burst: 200, seconds: 1 };

const refused = (): Refusal => new Refusal('logout-token-refused', { status: 400 });

interface LogoutNote {
  sub: string | null;
  sid: string | null;
  jti: string;
}

/** OpenID Connect Back-Channel Logout 1.0, section 2.6. */
function noteIn(payload: JWTPayload): LogoutNote {
  const { sub, sid, jti, events, nonce } = payload as JWTPayload & { sid?: unknown; events?: unknown; nonce?: unknown };
  const event = typeof events === 'object' && events !== null ? (events as Record<string, unknown>)[EVENT] : undefined;
  const named = typeof sub === 'string' || typeof sid === 'string';
  if (typeof event !== 'object' || event === null || nonce !== undefined || !named || !jti) throw refused();
  return { sub: sub ?? null, sid: typeof sid === 'string' ? sid : null, jti };
}

interface Keys {
  uri: string;
  keySet: JWTVerifyGetKey;
}

/** Ends sessions that came by a provider when it says that they ended there. */
@Injectable()
export class BackchannelLogout {
  private readonly keys = new Map<string, Keys>();

  constructor(
    private readonly db: Db,
    private readonly clients: ProviderClients,
    private readonly limits: Limits,
  ) {}

  /** @throws Refusal 400 for a token that is not this provider's word, 429 */
  async end(providerId: string, token: string, ip: string): Promise<void> {
    await this.limits.take(LOGOUT_BY_ADDRESS, ip);
    const provider = await providerRows.byId(this.db, providerId);
    if (!provider?.enabled) throw refused();
    const note = await this.verified(provider, token);
    await this.db.write(system(`provider:${provider.id}`), async (tx) => {
      const digest = digestOf(`${provider.id} ${note.jti}`);
      if (!(await providerSessionRows.seeLogout(tx, digest, OLDEST_SECONDS + 2 * TOLERANCE_SECONDS))) throw refused();
      const bySid = note.sid ? await providerSessionRows.bySid(tx, provider.id, note.sid, note.sub) : [];
      // A session that no row names by its `sid` is found by whose it is
      const ids = bySid.length === 0 && note.sub ? await providerSessionRows.bySubject(tx, provider.id, note.sub) : bySid;
      await announceEnded(tx, await sessionRows.end(tx, ids));
    });
  }

  private async verified(provider: ProviderRow, token: string): Promise<LogoutNote> {
    try {
      const { issuer, jwks_uri: uri = '' } = (await this.clients.of(provider)).serverMetadata();
      const { payload } = await jwtVerify(token, this.keySet(provider.id, uri), {
        issuer,
        audience: provider.client_id,
        algorithms: SIGNATURES,
        maxTokenAge: OLDEST_SECONDS,
        clockTolerance: TOLERANCE_SECONDS,
        requiredClaims: ['jti', 'events'],
      });
      return noteIn(payload);
    } catch {
      throw refused();
    }
  }

  /** Kept for ten minutes; fetched anew for a key that is not known, at most twice a minute. */
  private keySet(providerId: string, uri: string): JWTVerifyGetKey {
    const before = this.keys.get(providerId);
    if (before?.uri === uri) return before.keySet;
    const keySet = createRemoteJWKSet(new URL(uri), { [customFetch]: this.clients.fetch });
    this.keys.set(providerId, { uri, keySet });
    return keySet;
  }
}
