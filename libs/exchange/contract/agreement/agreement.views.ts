import * as z from 'zod/mini';
import { Cursor, Id, Instant, text } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { PlannedDay } from '../offers/day';
import { PROSE_LENGTH } from '../words';
import { DIGEST, SigningSide, TERMS_FIELDS } from './agreement.words';

const body = text(PROSE_LENGTH);

/** Terms of reference. Days as ISO dates. */
export const Terms = z
  .object({ aims: body, activities: body, deliverables: body, duties: body, costs: body, from: PlannedDay, until: PlannedDay })
  .check(z.refine(({ from, until }) => from <= until, { error: 'reversed-dates', path: ['until'] }));
export type Terms = z.infer<typeof Terms>;

export const Digest = z.string().check(z.regex(DIGEST, { error: 'malformed' }));

/** A run of words, and what became of it since the version before. */
export const ChangePart = z.object({ kind: z.enum(['same', 'added', 'removed']), text: z.string() });
export type ChangePart = z.infer<typeof ChangePart>;

export const Signature = z.object({
  side: SigningSide,
  /** Organisation, or person where an offer was made in one’s own name. */
  party: z.string(),
  name: z.string(),
  role: z.string(),
  at: Instant,
});
export type Signature = z.infer<typeof Signature>;

export const AgreementVersion = z.object({
  number: z.number(),
  at: Instant,
  by: z.nullable(PersonCard),
  terms: Terms,
  /** Field by field, word by word, against the version before; of the first, nothing. */
  changes: z.array(z.object({ field: z.enum([...TERMS_FIELDS, 'dates']), parts: z.array(ChangePart) })),
  digest: Digest,
  signatures: z.array(Signature),
  /** Both sides signed it: what holds. */
  signed: z.boolean(),
  /** Who helps changed after it was written: it cannot be signed any more. */
  overtaken: z.boolean(),
});
export type AgreementVersion = z.infer<typeof AgreementVersion>;

/** Whom a signature is awaited from. */
export const Awaited = z.object({ side: SigningSide, party: z.string() });
/** A part in which the reader may sign the latest version. */
export const Signing = z.object({ side: SigningSide, partyId: Id, party: z.string() });
export type Signing = z.infer<typeof Signing>;

export const AgreementView = z.object({
  cursor: Cursor,
  /** Latest first. */
  versions: z.array(AgreementVersion),
  /** What the form begins with: the latest version, or a draft made of request and offers. */
  draft: Terms,
  mayWrite: z.boolean(),
  signing: z.array(Signing),
  awaited: z.array(Awaited),
});
export type AgreementView = z.infer<typeof AgreementView>;

/** What the page that verifies a digest says. It tells nothing of the terms. */
export const VerifiedAgreement = z.object({
  digest: Digest,
  number: z.number(),
  requestNumber: z.number(),
  at: Instant,
  signed: z.boolean(),
  signatures: z.array(Signature),
});
export type VerifiedAgreement = z.infer<typeof VerifiedAgreement>;
