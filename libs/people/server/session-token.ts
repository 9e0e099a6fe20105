import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits: nothing to guess, so a fast digest is enough to keep. */
const TOKEN_BYTES = 32;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

export interface SessionToken {
  /** What the browser holds. */
  token: string;
  /** What the database holds. */
  hash: string;
}

/** The stored form of a token; undefined for what no token of ours looks like. */
export const tokenHash = (token: string): string | undefined =>
  TOKEN.test(token) ? createHash('sha256').update(token).digest('base64url') : undefined;

export function newSessionToken(): SessionToken {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  return { token, hash: tokenHash(token)! };
}
