import * as z from 'zod/mini';
import { Id, Instant, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { ORGANISATION_NAME_LENGTH } from '../organisation.contract';
import { TITLE_LENGTH } from '../account.contract';

export const PROVIDER_NAME_LENGTH = 60;
export const ISSUER_LENGTH = 300;
export const CLIENT_ID_LENGTH = 200;
export const CLIENT_SECRET_LENGTH = 500;
export const SCOPES_LENGTH = 200;
export const CLAIM_LENGTH = 200;
export const MOST_DOMAINS = 50;
export const MOST_RULES = 50;
/** The longest name that DNS knows. */
const DOMAIN_LENGTH = 253;
export const DEFAULT_SCOPES = 'openid profile email';

const DOMAIN = /^(?!-)[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const SCOPES = /^[\x21\x23-\x5b\x5d-\x7e]+( [\x21\x23-\x5b\x5d-\x7e]+)*$/;

/** Whether it may be asked is for the guarded client to say: here, that it is an address as OpenID Connect wants it. */
const isIssuer = (address: string): boolean => {
  if (!URL.canParse(address)) return address === '';
  const { protocol, search, hash, username, password } = new URL(address);
  return ['https:', 'http:'].includes(protocol) && !search && !hash && !username && !password;
};
const Issuer = text(ISSUER_LENGTH).check(z.refine(isIssuer, { error: 'invalid-issuer' }));
const Scopes = optionalText(SCOPES_LENGTH).check(z.refine((scopes) => scopes === '' || SCOPES.test(scopes), { error: 'malformed' }));
const Domain = text(DOMAIN_LENGTH).check(z.toLowerCase(), z.regex(DOMAIN, { error: 'invalid-domain' }));
const Domains = z.array(Domain).check(z.maxLength(MOST_DOMAINS, { error: 'too-many' }));

/** Up to which role a provider's word may carry somebody: to lead a group is the group's to give. */
export const RULE_ROLES = ['member', 'moderator'] as const;
export const RuleRole = z.enum(RULE_ROLES);
export type RuleRole = z.infer<typeof RuleRole>;

/** Where `claim` is, or holds, `value`, the person belongs to the organisation, and to the group in the role. */
const ruleFields = {
  claim: text(CLAIM_LENGTH),
  value: text(CLAIM_LENGTH),
  /** What the person does at the organisation; empty: what the provider says, if it does. */
  title: optionalText(TITLE_LENGTH),
  groupId: z.nullable(Id),
  role: z.nullable(RuleRole),
};
export const ProviderRule = z.object({ ...ruleFields, organisationId: z.nullable(Id), organisation: z.nullable(z.string()) });
export type ProviderRule = z.infer<typeof ProviderRule>;

/** As a steward writes it: the organisation by its name or acronym. */
export const ProviderRuleInput = z.object({ ...ruleFields, organisation: optionalText(ORGANISATION_NAME_LENGTH) });
export type ProviderRuleInput = z.infer<typeof ProviderRuleInput>;

export const ProviderRulesInput = z.object({ rules: z.array(ProviderRuleInput).check(z.maxLength(MOST_RULES, { error: 'too-many' })) });
export type ProviderRulesInput = z.infer<typeof ProviderRulesInput>;

/** What everybody may know of a provider: its button. */
export const ProviderButton = z.object({ id: Id, name: z.string() });
export type ProviderButton = z.infer<typeof ProviderButton>;

/** A provider as stewards see it. Its secret goes in and never comes out. */
export const Provider = z.object({
  id: Id,
  name: z.string(),
  issuer: z.string(),
  clientId: z.string(),
  hasSecret: z.boolean(),
  scopes: z.string(),
  mailDomains: z.array(z.string()),
  trustedDomains: z.array(z.string()),
  enabled: z.boolean(),
  rules: z.array(ProviderRule),
  /** Accounts that are linked to it. */
  people: z.number(),
  /** Two addresses to tell the provider. */
  redirectUri: z.string(),
  backchannelUri: z.string(),
});
export type Provider = z.infer<typeof Provider>;

export const ProviderInput = z.object({
  name: text(PROVIDER_NAME_LENGTH),
  issuer: Issuer,
  clientId: text(CLIENT_ID_LENGTH),
  /** Absent or empty keeps the secret that is there. */
  clientSecret: z.optional(optionalText(CLIENT_SECRET_LENGTH)),
  scopes: z.optional(Scopes),
  /** Who comes with an address elsewhere is turned away; empty: nobody is. */
  mailDomains: Domains,
  /** Of these, the provider's word that an address is somebody's opens the account of that address. */
  trustedDomains: Domains,
  enabled: z.boolean(),
});
export type ProviderInput = z.infer<typeof ProviderInput>;

/** What a provider says of itself, or why it could not be heard. */
export const ProviderTest = z.object({
  ok: z.boolean(),
  /** Stable code of what went wrong; null when nothing did. */
  problem: z.nullable(z.string()),
  issuer: z.nullable(z.string()),
  algorithms: z.array(z.string()),
  scopes: z.array(z.string()),
  pkce: z.boolean(),
  /** It names itself in its answers (RFC 9207). */
  namesItself: z.boolean(),
  backchannelLogout: z.boolean(),
  endsSessions: z.boolean(),
});
export type ProviderTest = z.infer<typeof ProviderTest>;

/** What the rules would make of people as they last came. */
export const RulesTrial = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      lastUsedAt: Instant,
      organisation: z.nullable(z.string()),
      title: z.nullable(z.string()),
      groups: z.array(z.object({ name: z.string(), role: RuleRole })),
    }),
  ),
});
export type RulesTrial = z.infer<typeof RulesTrial>;

export const ProviderView = z.object({
  provider: Provider,
  /** Groups that rules may name. */
  groups: z.array(z.object({ id: Id, name: z.string() })),
  trial: RulesTrial,
});
export type ProviderView = z.infer<typeof ProviderView>;

const params = z.object({ providerId: Id });

export const providerRoutes = defineRoutes({
  providerButtons: {
    method: 'GET',
    path: '/api/providers',
    summary: 'The identity providers that one may sign in with.',
    response: z.object({ items: z.array(ProviderButton) }),
  },
  listProviders: {
    method: 'GET',
    path: '/api/admin/providers',
    summary: 'Every identity provider, for stewards.',
    response: z.object({ items: z.array(Provider) }),
  },
  getProvider: {
    method: 'GET',
    path: '/api/admin/providers/:providerId',
    summary: 'An identity provider with its rules, and what they would make of the people who came last. For stewards.',
    params,
    response: ProviderView,
  },
  addProvider: {
    method: 'POST',
    path: '/api/admin/providers',
    summary: 'Adds an identity provider. For stewards.',
    body: ProviderInput,
    response: Provider,
  },
  changeProvider: {
    method: 'PUT',
    path: '/api/admin/providers/:providerId',
    summary: 'Changes an identity provider. For stewards.',
    params,
    body: ProviderInput,
    response: Provider,
    repeatable: true,
  },
  testProvider: {
    method: 'POST',
    path: '/api/admin/providers/:providerId/test',
    summary: 'Asks an identity provider what it is and can do. For stewards.',
    params,
    response: ProviderTest,
    status: 200,
    repeatable: true,
  },
  changeProviderRules: {
    method: 'PUT',
    path: '/api/admin/providers/:providerId/rules',
    summary: 'Sets which claims make somebody of which organisation and group. For stewards.',
    params,
    body: ProviderRulesInput,
    response: Provider,
    repeatable: true,
  },
  tryProviderRules: {
    method: 'POST',
    path: '/api/admin/providers/:providerId/rules/try',
    summary: 'What these rules would make of the people who came last; changes nothing. For stewards.',
    params,
    body: ProviderRulesInput,
    response: RulesTrial,
    status: 200,
    repeatable: true,
  },
});
