import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { exportJWK, exportSPKI, SignJWT, type CryptoKey, type JWK, type JWTPayload, type KeyObject } from 'jose';

interface Pair {
  kid: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

const newPair = (kid: string): Pair => ({ kid, ...(generateKeyPairSync('rsa', { modulusLength: 2048 }) as unknown as Omit<Pair, 'kid'>) });

/** What the token says, and by which header and key, unless a test says otherwise. */
export interface TokenMaking {
  claims?: JWTPayload;
  header?: Record<string, unknown>;
  key?: CryptoKey | KeyObject | Uint8Array;
}

/** A provider that says what a test wants: a real one would never. */
export interface LyingProvider {
  issuer: string;
  clientId: string;
  /** Of whom its tokens speak: nobody in another test has it. */
  email: string;
  /** How often its keys were asked for. */
  keysAsked: number;
  /** Nonce of the visit under way, taken from the address that the browser was sent to. */
  nonce: string;
  /** What the next token endpoint's answer holds. */
  token: TokenMaking;
  /** Whole token, where it is not to be made. */
  raw: string | undefined;
  /** What discovery says besides, or instead. */
  metadata: Record<string, unknown>;
  sign(making?: TokenMaking): Promise<string>;
  /** A new key; the one before is no longer published. */
  rotate(): void;
  readonly publicPem: Promise<string>;
  close(): Promise<void>;
}

const MINUTE = 60;

export async function startLyingProvider(clientId = 'minga'): Promise<LyingProvider> {
  let pair = newPair('one');
  const server: Server = createServer((request, response) => {
    void answer(request.url ?? '/').then((body) => response.setHeader('content-type', 'application/json').end(JSON.stringify(body)));
  });
  // Whoever forgets it holds nothing up
  server.unref();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lying: LyingProvider = {
    issuer,
    clientId,
    email: `ana@${randomUUID()}.example`,
    keysAsked: 0,
    nonce: '',
    token: {},
    raw: undefined,
    metadata: {},
    sign: ({ claims = {}, header = {}, key = pair.privateKey } = {}) => {
      const now = Math.floor(Date.now() / 1000);
      const good = { iss: issuer, aud: clientId, sub: 'ana', nonce: lying.nonce, iat: now, exp: now + MINUTE, email: lying.email, email_verified: true, name: 'Demo Ana' };
      return new SignJWT({ ...good, ...claims }).setProtectedHeader({ alg: 'RS256', kid: pair.kid, ...header }).sign(key);
    },
    rotate: () => {
      pair = newPair(randomUUID());
    },
    get publicPem() {
      return exportSPKI(pair.publicKey);
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(() => closed()));
    },
  };

  async function answer(path: string): Promise<unknown> {
    if (path.startsWith('/.well-known')) return discovery(lying);
    if (path === '/keys') {
      lying.keysAsked += 1;
      return { keys: [{ ...((await exportJWK(pair.publicKey)) satisfies JWK), kid: pair.kid, alg: 'RS256', use: 'sig' }] };
    }
    return { access_token: 'a', token_type: 'Bearer', id_token: lying.raw ?? (await lying.sign(lying.token)) };
  }
  return lying;
}

const discovery = ({ issuer, metadata }: LyingProvider): object => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  // It even offers what nobody should take
  id_token_signing_alg_values_supported: ['RS256', 'HS256', 'none'],
  ...metadata,
});

/** A token without any signature. */
export function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}

