import * as z from 'zod/mini';
import { Id, Instant, defineRoutes, text } from '@minga/kernel/contract';
import { Account } from '../account.contract';

export const PASSKEY_NAME_LENGTH = 60;
/** More than the devices of one person; bounds what the browser is told to leave out. */
export const MOST_PASSKEYS = 20;

/** A key that a device keeps for this site. `synced`: it is kept in the person's cloud and outlives the device. */
export const Passkey = z.object({
  id: Id,
  name: z.string(),
  createdAt: Instant,
  lastUsedAt: z.nullable(Instant),
  synced: z.boolean(),
});
export type Passkey = z.infer<typeof Passkey>;

/** No answer of an authenticator comes near: 2 KB are usual, with a certificate 6. */
const LONGEST_PART = 16_384;
const part = z.string().check(z.maxLength(LONGEST_PART, { error: 'too-long' }));
const MOST_TRANSPORTS = 10;

/** What `navigator.credentials.create` gave, as the browser library writes it; its meaning is checked by the server. */
export const CreatedCredential = z.object({
  id: part,
  rawId: part,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: part,
    attestationObject: part,
    transports: z.optional(z.array(z.string().check(z.maxLength(PASSKEY_NAME_LENGTH))).check(z.maxLength(MOST_TRANSPORTS))),
  }),
});
export type CreatedCredential = z.infer<typeof CreatedCredential>;

/** What `navigator.credentials.get` gave. */
export const GivenCredential = z.object({
  id: part,
  rawId: part,
  type: z.literal('public-key'),
  response: z.object({
    clientDataJSON: part,
    authenticatorData: part,
    signature: part,
    userHandle: z.optional(z.nullable(part)),
  }),
});
export type GivenCredential = z.infer<typeof GivenCredential>;

export const PasskeyName = z.object({ name: text(PASSKEY_NAME_LENGTH) });
export const NewPasskeyInput = z.extend(PasskeyName, { credential: CreatedCredential });
export type NewPasskeyInput = z.infer<typeof NewPasskeyInput>;
export const PasskeySignIn = z.object({ credential: GivenCredential });

/** What the browser is to be asked, as WebAuthn defines it; the browser library reads it. */
export const CeremonyOptions = z.record(z.string(), z.unknown());

export const passkeyRoutes = defineRoutes({
  passkeyCreation: {
    method: 'POST',
    path: '/api/me/passkeys/options',
    summary: 'What the browser needs to make a passkey for this account; good for five minutes, once, in this browser.',
    response: CeremonyOptions,
    repeatable: true,
  },
  addPasskey: {
    method: 'POST',
    path: '/api/me/passkeys',
    summary: 'Keeps the passkey that the browser made.',
    body: NewPasskeyInput,
    response: Passkey,
  },
  renamePasskey: {
    method: 'PATCH',
    path: '/api/me/passkeys/:passkeyId',
    summary: 'Gives one of one’s passkeys another name.',
    params: z.object({ passkeyId: Id }),
    body: PasskeyName,
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  removePasskey: {
    method: 'DELETE',
    path: '/api/me/passkeys/:passkeyId',
    summary: 'Removes one of one’s passkeys, unless it is the last means of signing in.',
    params: z.object({ passkeyId: Id }),
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  removePassword: {
    method: 'DELETE',
    path: '/api/me/password',
    summary: 'Removes the password of an account that has another means of signing in.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  passkeyRequest: {
    method: 'POST',
    path: '/api/sessions/passkey/options',
    summary: 'What the browser needs to prove a passkey, to sign in or to confirm; good for five minutes, once, in this browser.',
    response: CeremonyOptions,
    repeatable: true,
  },
  signInWithPasskey: {
    method: 'POST',
    path: '/api/sessions/passkey',
    summary: 'Signs in with a passkey; the session’s token comes as a cookie.',
    body: PasskeySignIn,
    response: Account,
    repeatable: true,
  },
});
