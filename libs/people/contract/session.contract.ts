import * as z from 'zod/mini';
import { Cursor, Id, Instant, defineRoutes } from '@minga/kernel/contract';
import { Account, Email, GivenPassword } from './account.contract';

export const SignInInput = z.object({ email: Email, password: GivenPassword });
export type SignInInput = z.infer<typeof SignInInput>;

/** How somebody showed who they are when a session began. */
export const SIGN_IN_METHODS = ['password', 'passkey', 'oidc', 'recovery', 'registration', 'link'] as const;
export type SignInMethod = (typeof SIGN_IN_METHODS)[number];

/** A browser that is signed in. `browser` and `system` are proper names (`Firefox`, `Android`), null when unknown. */
export const SessionFacts = z.object({
  id: Id,
  browser: z.nullable(z.string()),
  system: z.nullable(z.string()),
  createdAt: Instant,
  /** Exact to the hour. */
  lastSeenAt: Instant,
  method: z.enum(SIGN_IN_METHODS),
  /** The account had not signed in from this browser before. */
  newDevice: z.boolean(),
});
export type SessionFacts = z.infer<typeof SessionFacts>;

export const SessionsView = z.object({
  cursor: Cursor,
  /** Latest first. */
  sessions: z.array(z.extend(SessionFacts, { current: z.boolean() })),
});
export type SessionsView = z.infer<typeof SessionsView>;

export const sessionRoutes = defineRoutes({
  signIn: {
    method: 'POST',
    path: '/api/sessions',
    summary: 'Signs in with address and password; the session’s token comes as a cookie.',
    body: SignInInput,
    response: Account,
    repeatable: true,
  },
  signOut: {
    method: 'DELETE',
    path: '/api/sessions/current',
    summary: 'Ends this session.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  listSessions: {
    method: 'GET',
    path: '/api/sessions',
    summary: 'Where this account is signed in.',
    response: SessionsView,
  },
  endSession: {
    method: 'DELETE',
    path: '/api/sessions/:sessionId',
    summary: 'Ends one of this account’s sessions.',
    params: z.object({ sessionId: Id }),
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  endOtherSessions: {
    method: 'DELETE',
    path: '/api/sessions',
    summary: 'Ends every session of this account but this one.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
