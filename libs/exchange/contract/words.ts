import * as z from 'zod/mini';

/** A request's life, in its order; the last three are ways out of it. */
export const REQUEST_STATES = [
  'draft', 'in-review', 'returned', 'open', 'matched', 'agreed', 'under-way', 'delivered', 'evaluated', 'published', 'withdrawn', 'expired', 'suspended',
] as const;
export const RequestState = z.enum(REQUEST_STATES, { error: 'unknown-choice' });
export type RequestState = z.infer<typeof RequestState>;

/** What moves a request from one state to another; see `TRANSITIONS`. */
export const REQUEST_ACTS = [
  'submit', 'return', 'publish', 'match', 'unmatch', 'agree', 'start', 'deliver', 'evaluate', 'publish-case', 'withdraw', 'expire', 'reopen', 'suspend', 'resume',
] as const;
export const RequestAct = z.enum(REQUEST_ACTS, { error: 'unknown-choice' });
export type RequestAct = z.infer<typeof RequestAct>;

/**
 * What somebody is to a request: of those who ask (of the organisation, verified, its maker or named), whose offer was
 * accepted, who pledged money, the network's stewards, the house itself.
 */
export const PARTIES = ['requester', 'provider', 'funder', 'steward', 'system'] as const;
export const Party = z.enum(PARTIES);
export type Party = z.infer<typeof Party>;

/** What must hold before an act; worded for people under `exchange.needs.<need>`. */
export const NEEDS = [
  'complete', 'reason', 'accepted-offer', 'no-accepted-offer', 'signed', 'start-reached', 'deliverables-accepted', 'evaluations-in', 'case-text', 'deadline-passed',
] as const;
export const Need = z.enum(NEEDS);
export type Need = z.infer<typeof Need>;

export const MODALITIES = ['remote-advice', 'expert-mission', 'study-visit', 'review', 'training', 'software-reuse'] as const;
export const Modality = z.enum(MODALITIES, { error: 'unknown-choice' });
export type Modality = z.infer<typeof Modality>;

/** What money is for. */
export const FUNDING_KINDS = ['travel', 'per-diem', 'fees', 'interpretation', 'licences', 'other'] as const;
export const FundingKind = z.enum(FUNDING_KINDS, { error: 'unknown-choice' });
export type FundingKind = z.infer<typeof FundingKind>;

/** ISO 4217: the region’s currencies, and the two that funders reckon in. */
export const CURRENCIES = [
  'USD', 'EUR', 'ARS', 'BBD', 'BOB', 'BRL', 'BSD', 'BZD', 'CLP', 'COP', 'CRC', 'CUP', 'DOP', 'GTQ', 'GYD', 'HNL', 'HTG', 'JMD', 'MXN', 'NIO', 'PAB', 'PEN', 'PYG', 'SRD',
  'TTD', 'UYU', 'VES', 'XCD',
] as const;
export const Currency = z.enum(CURRENCIES, { error: 'unknown-currency' });
export type Currency = z.infer<typeof Currency>;

/** Most that anybody writes as money, in hundredths: ten thousand millions. Below what a number holds exactly. */
export const MOST_MONEY = 1_000_000_000_000;
/** Money in hundredths of its currency, whole, never below nothing. */
export const Money = z.number().check(z.lte(MOST_MONEY, { error: 'too-much', abort: true }), z.int({ error: 'malformed-amount', abort: true }), z.gte(0, { error: 'malformed-amount', abort: true }));

/** What an offer may be. */
export const OFFER_STATES = ['offered', 'shortlisted', 'accepted', 'declined', 'withdrawn'] as const;
export const OfferState = z.enum(OFFER_STATES);
export type OfferState = z.infer<typeof OfferState>;

export const PLEDGE_STATES = ['offered', 'firm', 'disbursed', 'withdrawn'] as const;
export const PledgeState = z.enum(PLEDGE_STATES);
export type PledgeState = z.infer<typeof PledgeState>;

/** Who may see a request once it is open: anybody, whoever is signed in, a group’s members. */
export const REQUEST_VISIBILITIES = ['public', 'network', 'group'] as const;
export const RequestVisibility = z.enum(REQUEST_VISIBILITIES, { error: 'unknown-choice' });
export type RequestVisibility = z.infer<typeof RequestVisibility>;

/** An evaluation is sealed until both are in or these days have passed since delivery. */
export const SEALED_DAYS = 30;

export const TITLE_LENGTH = 140;
/** Need, aim, beneficiaries: each read in a minute or two. */
export const PROSE_LENGTH = 5000;
/** Why something is done to a request. */
export const REASON_LENGTH = 1000;
export const MOST_TERMS = 12;
export const MOST_LINKS = 8;
export const LINK_LENGTH = 500;
/** Longest help that is asked for as one exchange. */
export const MOST_DAYS = 730;
