import * as z from 'zod/mini';
import { Instant, defineRoutes } from '@minga/kernel/contract';
import { Account } from '../account.contract';
import { SignInMeansView } from './means.views';

/** What people type between the digits and groups of a code is dropped by the server; longer than this it is none. */
const LONGEST_CODE = 40;

/** Six digits of the app, or a recovery code. */
export const Code = z.string().check(z.trim(), z.minLength(1, { error: 'required' }), z.maxLength(LONGEST_CODE, { error: 'code-wrong' }));
export const CodeInput = z.object({ code: Code });
export type CodeInput = z.infer<typeof CodeInput>;

/** A key that waits for its first code. `qr` is an SVG document that holds `uri`. */
export const AuthenticatorDraft = z.object({ key: z.string(), uri: z.string(), qr: z.string(), expiresAt: Instant });
export type AuthenticatorDraft = z.infer<typeof AuthenticatorDraft>;

/** Shown once: only digests are kept. */
export const RecoveryCodes = z.object({ codes: z.array(z.string()) });
export type RecoveryCodes = z.infer<typeof RecoveryCodes>;

/** Whether this browser has shown a password and still owes a code. */
export const PendingSignIn = z.object({ pending: z.boolean() });

export const secondFactorRoutes = defineRoutes({
  signInMeans: {
    method: 'GET',
    path: '/api/me/sign-in-means',
    summary: 'How this account signs in: password, passkeys, authenticator app.',
    response: SignInMeansView,
  },
  beginAuthenticator: {
    method: 'POST',
    path: '/api/me/authenticator/draft',
    summary: 'Makes a new key for an authenticator app. The present one, if any, serves until the new one is confirmed.',
    response: AuthenticatorDraft,
    repeatable: true,
  },
  authenticatorDraft: {
    method: 'GET',
    path: '/api/me/authenticator/draft',
    summary: 'The key that waits to be confirmed, or null.',
    response: z.nullable(AuthenticatorDraft),
  },
  confirmAuthenticator: {
    method: 'POST',
    path: '/api/me/authenticator',
    summary: 'Takes the new key into use, proved by a code of it. Answers ten recovery codes, which are not shown again.',
    body: CodeInput,
    response: RecoveryCodes,
    repeatable: true,
  },
  removeAuthenticator: {
    method: 'DELETE',
    path: '/api/me/authenticator',
    summary: 'Removes the authenticator app and its recovery codes.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  renewRecoveryCodes: {
    method: 'POST',
    path: '/api/me/authenticator/recovery-codes',
    summary: 'Ten new recovery codes; the earlier ones no longer serve.',
    response: RecoveryCodes,
    repeatable: true,
  },
  pendingSignIn: {
    method: 'GET',
    path: '/api/sessions/second-factor',
    summary: 'Whether this browser still owes a code to sign in.',
    response: PendingSignIn,
  },
  signInWithCode: {
    method: 'POST',
    path: '/api/sessions/second-factor',
    summary: 'The second step of signing in: a code of the authenticator app, or a recovery code.',
    body: CodeInput,
    response: Account,
    repeatable: true,
  },
});
