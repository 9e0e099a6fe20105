import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync } from 'node:crypto';
import Provider, { type Configuration } from 'oidc-provider';
import { KeptInMemory } from './kept-in-memory';

/** What the provider says of somebody. */
export type ProviderPerson = Record<string, unknown> & { name: string };

export interface RealClient {
  clientId: string;
  clientSecret: string;
  redirectUri: string;
  backchannelUri?: string;
  home?: string;
}

export interface RealProvider {
  issuer: string;
  /** Takes this site as its client; an earlier one is forgotten. */
  serve(client: RealClient): void;
  /** Who signs in there, by subject. */
  people: Map<string, ProviderPerson>;
  /** Who signs in next. */
  who: string;
  close(): Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;
const SECRETS = ['cookies of a provider in a test'];
const MINUTES = 10 * 60;
const key = { ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }), kid: 'test', alg: 'RS256', use: 'sig' };

const configuration = (people: Map<string, ProviderPerson>, { clientId, clientSecret, redirectUri, backchannelUri, home }: RealClient): Configuration => ({
  clients: [
    {
      client_id: clientId,
      client_secret: clientSecret,
      redirect_uris: [redirectUri],
      ...(backchannelUri && { backchannel_logout_uri: backchannelUri, backchannel_logout_session_required: true }),
      ...(home && { post_logout_redirect_uris: [home] }),
    },
  ],
  adapter: KeptInMemory,
  jwks: { keys: [key] },
  ttl: { Interaction: MINUTES, Grant: MINUTES, Session: MINUTES, AccessToken: MINUTES, IdToken: MINUTES, AuthorizationCode: MINUTES },
  cookies: { keys: SECRETS },
  claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name', 'groups', 'title', 'organisation'] },
  features: { devInteractions: { enabled: false }, backchannelLogout: { enabled: true }, rpInitiatedLogout: { enabled: true } },
  findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, ...people.get(id) }) }),
  loadExistingGrant: async ({ oidc }) => {
    const grant = new oidc.provider.Grant({ clientId: oidc.client!.clientId, accountId: oidc.session!.accountId });
    grant.addOIDCScope('openid profile email');
    await grant.save();
    return grant;
  },
});

/** A real OpenID provider on this machine, with a sign-in page of one button. */
export async function startRealProvider(port = 0): Promise<RealProvider> {
  let handle: Handler = (_request, response) => response.writeHead(503).end();
  const server: Server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const real: RealProvider = {
    issuer,
    people: new Map(),
    who: '',
    serve: (client) => {
      const provider = new Provider(issuer, configuration(real.people, client));
      const answer = provider.callback();
      handle = (request, response) => (request.url!.startsWith('/interaction/') ? signIn(provider, real, request, response) : answer(request, response));
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
  return real;
}

const PAGE = '<!doctype html><html lang="es"><title>Proveedor</title><main><h1>Proveedor de prueba</h1><form method="post"><button>Continuar</button></form></main></html>';

async function signIn(provider: Provider, { who }: RealProvider, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST') {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
    return;
  }
  await provider.interactionFinished(request, response, { login: { accountId: who } }, { mergeWithLastSubmission: false });
}
