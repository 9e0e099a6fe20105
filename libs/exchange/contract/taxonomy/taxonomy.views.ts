import * as z from 'zod/mini';
import { Id, Language, text } from '@minga/kernel/contract';

/** What a term names: what help is about, or what somebody can do. */
export const TERM_KINDS = ['theme', 'skill'] as const;
export const TermKind = z.enum(TERM_KINDS, { error: 'unknown-choice' });
export type TermKind = z.infer<typeof TermKind>;

/** `retired`: offered no longer, still named where it stands. `merged`: stands for another. */
export const TERM_STATES = ['active', 'retired', 'merged'] as const;
export const TermState = z.enum(TERM_STATES);
export type TermState = z.infer<typeof TermState>;

export const LABEL_LENGTH = 80;
export const TERM_SOURCE_LENGTH = 120;
/** A root, its children, and theirs. */
export const DEEPEST = 4;
export const MOST_TAXONOMY = 1000;

/** A term in one language. */
export const Term = z.object({
  id: Id,
  parentId: z.nullable(Id),
  kind: TermKind,
  label: z.string(),
  state: TermState,
  /** The term that it stands for now, where it was merged. */
  into: z.nullable(Id),
});
export type Term = z.infer<typeof Term>;

/** Terms in the order of the tree’s branches: parents before their children. */
export const Taxonomy = z.object({ version: z.number(), lang: Language, terms: z.array(Term) });
export type Taxonomy = z.infer<typeof Taxonomy>;

export const TermLabels = z.object({ es: text(LABEL_LENGTH), pt: text(LABEL_LENGTH), en: text(LABEL_LENGTH), fr: text(LABEL_LENGTH) });
export type TermLabels = z.infer<typeof TermLabels>;

/** A term as stewards have it before them. */
export const StewardedTerm = z.extend(Term, {
  labels: z.object({ es: z.string(), pt: z.string(), en: z.string(), fr: z.string() }),
  source: z.string(),
  /** Experts and requests that name it. */
  uses: z.number(),
});
export type StewardedTerm = z.infer<typeof StewardedTerm>;

export const NewTerm = z.object({ kind: TermKind, parentId: z.nullable(Id), labels: TermLabels, source: text(TERM_SOURCE_LENGTH) });
export type NewTerm = z.infer<typeof NewTerm>;

/** What is left out stays as it is. */
export const TermChange = z.object({ labels: z.optional(TermLabels), parentId: z.optional(z.nullable(Id)), retired: z.optional(z.boolean()) });
export type TermChange = z.infer<typeof TermChange>;
