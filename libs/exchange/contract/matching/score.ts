import type { Country, LanguageLevel, SpokenLanguageCode } from '@minga/people/contract';
import type { AreaRole } from '../experts/experts.views';
import type { Modality } from '../words';
import { MATCH_PARTS, type Exclusion, type FoundCode, type MatchPart, type MoreCode, type Weights } from './matching.words';
import type { MaturityDimension } from './maturity/dimensions';
import { contextPart } from './parts/context';
import { datesPart } from './parts/dates';
import { evaluationsPart } from './parts/evaluations';
import { languagesPart } from './parts/languages';
import { maturityPart } from './parts/maturity';
import { themesPart } from './parts/themes';

/** What a request asks, as matching sees it. Terms are those that its ids mean today. */
export interface Asked {
  organisationId: string;
  country: Country | null;
  terms: readonly string[];
  languages: readonly SpokenLanguageCode[];
  modalities: readonly Modality[];
  /** Mondays of the weeks in which help is wanted; empty: none said. */
  weeks: readonly string[];
  effortDays: number | null;
  /** How near an expert’s term is to each of `terms`, in their order, from 0 to 1: made once a request. */
  near: (termId: string) => readonly number[] | undefined;
  /** In what a country may be more or less mature of what is asked for, each once. */
  dimensions: readonly MaturityDimension[];
}

/** What an expert brings, as matching sees it. */
export interface Brought {
  id: string;
  organisationId: string | null;
  country: Country | null;
  areas: readonly (readonly [termId: string, role: AreaRole, years: number])[];
  languages: readonly { code: SpokenLanguageCode; level: LanguageLevel }[];
  free: readonly string[];
  half: readonly string[];
  hoursWeek: number;
  modalities: readonly Modality[];
  travelDays: number;
  countries: readonly Country[];
  /** Evaluations that are open, and how many of them would ask the expert again. */
  evaluations: number;
  again: number;
  /** Exchanges under way. */
  load: number;
  proposed: boolean;
  invited: number;
  mostProposals: number;
  conflictOrganisations: readonly string[];
}

/** Facts of a reason: term ids, codes of countries and languages, numbers. Worded where they are shown. */
export type Facts = Readonly<Record<string, string | number>>;
export interface Said<C extends string> {
  code: C;
  facts: Facts;
}

/** What was found for a part and what would give more. */
export interface Reason {
  found: Said<FoundCode>;
  more: Said<MoreCode> | null;
}

/** One part of a score. Its share is asked of everybody, its reason only of those who are shown. */
export interface PartRule {
  /** How well the part is met, from 0 to 1. */
  share: (asked: Asked, brought: Brought) => number;
  reason: (asked: Asked, brought: Brought) => Reason;
}

export interface ScoredPart {
  part: MatchPart;
  points: number;
  of: number;
  found: Said<FoundCode>;
  /** Null where nothing is missing. */
  more: Said<MoreCode> | null;
}

export interface Score {
  id: string;
  /** The parts’ sum, whole. */
  total: number;
  parts: ScoredPart[];
}

const RULES: Record<MatchPart, PartRule> = {
  themes: themesPart, context: contextPart, languages: languagesPart, dates: datesPart, maturity: maturityPart,
  evaluations: evaluationsPart,
};

/** Points of a share: whole, so that parts add up to the score exactly. More share never gives fewer points. */
export const pointsOf = (share: number, of: number): number => Math.round(Math.min(1, Math.max(0, share)) * of);

/** What a score’s parts add up to, without their reasons: for ordering ten thousand experts. */
export function totalOf(asked: Asked, brought: Brought, weights: Weights): number {
  let total = 0;
  for (const part of MATCH_PARTS) total += pointsOf(RULES[part].share(asked, brought), weights[part]);
  return total;
}

/** The score of one expert for one request. Pure: the same facts give the same score anywhere. */
export function scoreOf(asked: Asked, brought: Brought, weights: Weights): Score {
  const parts = MATCH_PARTS.map((part): ScoredPart => {
    const points = pointsOf(RULES[part].share(asked, brought), weights[part]);
    const { found, more } = RULES[part].reason(asked, brought);
    return { part, points, of: weights[part], found, more: points < weights[part] ? more : null };
  });
  return { id: brought.id, total: parts.reduce((sum, { points }) => sum + points, 0), parts };
}

/** Why an expert is not proposed for a request; undefined: is proposed, whatever the score. */
export function exclusionOf(asked: Pick<Asked, 'organisationId'>, brought: Pick<Brought, 'organisationId' | 'conflictOrganisations' | 'proposed' | 'invited' | 'mostProposals'>): Exclusion | undefined {
  if (brought.organisationId === asked.organisationId) return 'same-organisation';
  if (brought.conflictOrganisations.includes(asked.organisationId)) return 'declared-conflict';
  if (!brought.proposed) return 'opted-out';
  return brought.invited >= brought.mostProposals ? 'monthly-limit' : undefined;
}

/** Best first; of equals the one who was here first. */
export const byScore = (a: { total: number; id: string }, b: { total: number; id: string }): number => b.total - a.total || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
