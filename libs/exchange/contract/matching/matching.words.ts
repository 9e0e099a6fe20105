import * as z from 'zod/mini';

/** What a score is made of, in the order in which it is shown. */
export const MATCH_PARTS = ['themes', 'context', 'languages', 'dates', 'maturity', 'evaluations'] as const;
export const MatchPart = z.enum(MATCH_PARTS);
export type MatchPart = z.infer<typeof MatchPart>;

/** Points that each part gives at most; together the whole. */
export type Weights = Record<MatchPart, number>;
export const WHOLE_SCORE = 100;
export const USUAL_WEIGHTS: Weights = { themes: 40, context: 15, languages: 15, dates: 15, maturity: 5, evaluations: 10 };

/** Why somebody is not proposed for a request at all. */
export const EXCLUSIONS = ['same-organisation', 'declared-conflict', 'opted-out', 'monthly-limit'] as const;
export const Exclusion = z.enum(EXCLUSIONS);
export type Exclusion = z.infer<typeof Exclusion>;

/** What a part found; worded under `exchange.match.found.<code>`. */
export const FOUND_CODES = [
  'nothing-asked', 'term-led', 'term-advised', 'term-took-part', 'term-near', 'term-none',
  'worked-there', 'lives-there', 'same-region', 'near-clock', 'far-away', 'regional',
  'language-native', 'language-working', 'language-reading', 'language-none',
  'weeks-free', 'weeks-unknown', 'weeks-none', 'stages-ahead', 'same-stage', 'stages-behind', 'stages-unknown', 'stages-not-asked', 'evaluated', 'not-evaluated',
] as const;
export const FoundCode = z.enum(FOUND_CODES);
export type FoundCode = z.infer<typeof FoundCode>;

/** What would give more; worded under `exchange.match.more.<code>`. */
export const MORE_CODES = ['show-term', 'lead-term', 'work-there', 'work-in-region', 'learn-language', 'free-weeks', 'offer-modality', 'offer-travel', 'lighter-load', 'further-ahead', 'more-evaluations'] as const;
export const MoreCode = z.enum(MORE_CODES);
export type MoreCode = z.infer<typeof MoreCode>;

export const MATCHES_A_PAGE = 12;
