import * as z from 'zod/mini';
import { Cursor, Id, Language, optionalText } from '@minga/kernel/contract';
import { ExpertFace } from '../experts/experts.views';
import { Exclusion, FoundCode, MatchPart, MoreCode } from './matching.words';

export const INVITATION_LENGTH = 600;
export const LAST_PAGE = 1000;

const facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** One part of a score, with its reason as code and facts; `term` is a label in the reader’s language. */
export const MatchPartView = z.object({
  part: MatchPart,
  points: z.number(),
  of: z.number(),
  found: z.object({ code: FoundCode, facts }),
  more: z.nullable(z.object({ code: MoreCode, facts })),
});
export type MatchPartView = z.infer<typeof MatchPartView>;

export const MatchScore = z.object({ total: z.number(), parts: z.array(MatchPartView) });
export type MatchScore = z.infer<typeof MatchScore>;

export const Match = z.extend(MatchScore, { ...ExpertFace.shape, headline: z.string(), lang: Language, invited: z.boolean() });
export type Match = z.infer<typeof Match>;

/** The reader’s own standing as an expert: place among all, or why they are not proposed. */
export const OwnMatch = z.extend(MatchScore, { place: z.nullable(z.number()), excluded: z.nullable(Exclusion), behind: z.nullable(z.number()) });
export type OwnMatch = z.infer<typeof OwnMatch>;

export const MatchList = z.object({
  cursor: Cursor,
  items: z.array(Match),
  page: z.number(),
  /** All that are proposed; nobody is left out for a low score. */
  count: z.number(),
  /** Those among them who know something of what is asked: the number that lists of requests show. */
  matching: z.number(),
  next: z.nullable(z.number()),
  excluded: z.array(z.object({ reason: Exclusion, count: z.number() })),
  own: z.nullable(OwnMatch),
  /** May the reader invite? */
  invites: z.boolean(),
});
export type MatchList = z.infer<typeof MatchList>;

export const InvitationInput = z.object({ expertId: Id, text: z.optional(optionalText(INVITATION_LENGTH)) });
export type InvitationInput = z.infer<typeof InvitationInput>;

const points = z.number();
export const WeightsView = z.object({
  cursor: Cursor,
  weights: z.object({ themes: points, context: points, languages: points, dates: points, maturity: points, evaluations: points }),
});
export type WeightsView = z.infer<typeof WeightsView>;
