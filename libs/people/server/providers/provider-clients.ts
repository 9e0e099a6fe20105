import { Injectable } from '@nestjs/common';
import { Outgoing, type OutgoingRequest } from '@minga/kernel/server';
import * as openid from 'openid-client';
import { Sealed } from '../second-factor/sealed';
import type { ProviderRow } from './provider.rows';

/** Signatures that only the provider can make: never `none`, never a secret that both sides know (HS256). */
export const SIGNATURES = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'];
/** After an hour a provider is asked again what it is: its endpoints may have moved. */
const KNOWN_MS = 60 * 60 * 1000;

interface Known {
  configuration: Promise<openid.Configuration>;
  version: number;
  until: number;
}

/** Whom a secret is sealed for. */
export const secretOwner = (providerId: string): string => `provider:${providerId}`;

/** What providers say of themselves, kept for an hour; their keys are kept with it and fetched anew, at most once a minute, for a key that is not known. */
@Injectable()
export class ProviderClients {
  private readonly known = new Map<string, Known>();

  constructor(
    private readonly outgoing: Outgoing,
    private readonly sealed: Sealed,
  ) {}

  /** @throws what discovery threw */
  async of(provider: ProviderRow): Promise<openid.Configuration> {
    const version = provider.changed_at.getTime();
    const before = this.known.get(provider.id);
    if (before && before.version === version && before.until > Date.now()) return before.configuration;
    const configuration = this.discover(provider);
    this.known.set(provider.id, { configuration, version, until: Date.now() + KNOWN_MS });
    // A provider that was down is asked again at the next visit
    configuration.catch(() => this.known.delete(provider.id));
    return configuration;
  }

  /** Asks again, whatever is known. */
  anew(provider: ProviderRow): Promise<openid.Configuration> {
    this.known.delete(provider.id);
    return this.of(provider);
  }

  /** The fetch of the guarded client, as the libraries want it. */
  readonly fetch = (address: string, { method, headers, body, signal, redirect }: openid.CustomFetchOptions | RequestInit): Promise<Response> =>
    this.outgoing.fetch(address, { method, headers, body: body ?? undefined, signal: signal ?? undefined, redirect } as OutgoingRequest);

  private async discover(provider: ProviderRow): Promise<openid.Configuration> {
    const execute = this.outgoing.allowsLoopback ? [openid.allowInsecureRequests] : [];
    const found = await openid.discovery(new URL(provider.issuer), provider.client_id, undefined, openid.None(), {
      [openid.customFetch]: this.fetch,
      execute,
    });
    // Without the helpers that the library hangs on it: data alone
    const metadata = JSON.parse(JSON.stringify(found.serverMetadata())) as openid.ServerMetadata;
    const algorithms = (metadata.id_token_signing_alg_values_supported ?? ['RS256']).filter((name) => SIGNATURES.includes(name));
    const configuration = new openid.Configuration(
      { ...metadata, id_token_signing_alg_values_supported: algorithms },
      provider.client_id,
      undefined,
      this.authentication(provider, metadata.token_endpoint_auth_methods_supported),
    );
    configuration[openid.customFetch] = this.fetch;
    openid.enableNonRepudiationChecks(configuration);
    for (const allow of execute) allow(configuration);
    return configuration;
  }

  private authentication(provider: ProviderRow, methods: readonly string[] = ['client_secret_basic']): openid.ClientAuth {
    if (!provider.client_secret) return openid.None();
    const secret = this.sealed.open(provider.client_secret, secretOwner(provider.id));
    return methods.includes('client_secret_basic') ? openid.ClientSecretBasic(secret) : openid.ClientSecretPost(secret);
  }
}
