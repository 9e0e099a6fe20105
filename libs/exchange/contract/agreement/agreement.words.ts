import * as z from 'zod/mini';

/** What terms of reference say in words, in this order, in the canonical text and on paper. */
export const TERMS_FIELDS = ['aims', 'activities', 'deliverables', 'duties', 'costs'] as const;
export type TermsField = (typeof TERMS_FIELDS)[number];

/** Who signs: those who ask, those who help, those who pay (for their part). */
export const SIGNING_SIDES = ['requester', 'provider', 'funder'] as const;
export const SigningSide = z.enum(SIGNING_SIDES);
export type SigningSide = z.infer<typeof SigningSide>;

/** In what quality somebody signs: “Directora nacional”. */
export const ROLE_LENGTH = 120;

/** Characters of a SHA-256 digest in hexadecimal. */
export const DIGEST = /^[0-9a-f]{64}$/;
