import * as z from 'zod/mini';
import { Id, Instant, defineRoutes, optionalText } from '@minga/kernel/contract';
import { ProviderButton } from './provider.contract';

/** Why a visit to a provider ended without signing in; worded by `people.providers.refused`. */
export const PROVIDER_REFUSALS = [
  'provider-down',
  'provider-unknown',
  'provider-cancelled',
  'provider-answer',
  'provider-expired',
  'provider-no-address',
  'provider-domain',
  'provider-address-unproven',
  'provider-other-account',
  'provider-taken',
] as const;
export type ProviderRefusal = (typeof PROVIDER_REFUSALS)[number];

/** What one comes for: to sign in, to link the own account, or to prove again that one is oneself. */
export const PROVIDER_PURPOSES = ['sign-in', 'link', 'confirm'] as const;
export const ProviderPurpose = z.enum(PROVIDER_PURPOSES);
export type ProviderPurpose = z.infer<typeof ProviderPurpose>;

/** An account at a provider that opens this account. */
export const Identity = z.object({
  id: Id,
  provider: ProviderButton,
  /** The address that the provider last named. */
  email: z.nullable(z.string()),
  linkedAt: Instant,
  lastUsedAt: Instant,
});
export type Identity = z.infer<typeof Identity>;

export const IdentitiesView = z.object({
  items: z.array(Identity),
  /** Providers that could be linked yet. */
  offered: z.array(ProviderButton),
  /** False where the account could not be opened any more without it. */
  mayUnlink: z.boolean(),
  /** The provider that this session came by and that can end its own: where to. */
  endsAt: z.nullable(ProviderButton),
});
export type IdentitiesView = z.infer<typeof IdentitiesView>;

/** A provider's account that waits for its owner to prove the account of the same address here. */
export const WaitingIdentity = z.object({
  provider: z.string(),
  email: z.string(),
  /** True when it is the signed-in account that has this address. */
  own: z.boolean(),
});
export type WaitingIdentity = z.infer<typeof WaitingIdentity>;

const LONGEST_ANSWER = 4096;
const LONGEST_PATH = 2000;
/** A logout token is a signed note of a few claims. */
const LONGEST_TOKEN = 16_384;

const answerPart = z.optional(optionalText(LONGEST_ANSWER));
const params = z.object({ providerId: Id });

export const identityRoutes = defineRoutes({
  startAtProvider: {
    method: 'GET',
    path: '/auth/:providerId/start',
    summary: 'Sends the browser to the identity provider.',
    params,
    query: z.object({ next: z.optional(optionalText(LONGEST_PATH)), for: z.optional(ProviderPurpose) }),
    response: z.void(),
    status: 303,
  },
  returnFromProvider: {
    method: 'GET',
    path: '/auth/:providerId/callback',
    summary: 'Where the identity provider sends the browser back to.',
    params,
    query: z.object({ code: answerPart, state: answerPart, iss: answerPart, error: answerPart }),
    response: z.void(),
    status: 303,
  },
  endedAtProvider: {
    method: 'POST',
    path: '/auth/:providerId/backchannel',
    summary: 'The identity provider tells that somebody signed out there (OpenID Connect Back-Channel Logout).',
    params,
    body: z.object({ logout_token: optionalText(LONGEST_TOKEN) }),
    response: z.void(),
    status: 200,
    repeatable: true,
    foreign: true,
  },
  endAtProvider: {
    method: 'GET',
    path: '/auth/:providerId/end',
    summary: 'Ends this session, and sends the browser to the identity provider to end the one there.',
    params,
    response: z.void(),
    status: 303,
  },
  listIdentities: {
    method: 'GET',
    path: '/api/me/identities',
    summary: 'The providers’ accounts that open this account.',
    response: IdentitiesView,
  },
  waitingIdentity: {
    method: 'GET',
    path: '/api/me/identities/waiting',
    summary: 'The provider’s account that waits in this browser to be linked, or null.',
    response: z.nullable(WaitingIdentity),
  },
  linkIdentity: {
    method: 'POST',
    path: '/api/me/identities',
    summary: 'Links the provider’s account that waits in this browser to the account of the same address, which must be the own.',
    response: z.void(),
    status: 204,
    repeatable: true,
  },
  unlinkIdentity: {
    method: 'DELETE',
    path: '/api/me/identities/:identityId',
    summary: 'Unlinks a provider’s account, unless it is the last means of signing in.',
    params: z.object({ identityId: Id }),
    response: z.void(),
    status: 204,
    repeatable: true,
  },
});
