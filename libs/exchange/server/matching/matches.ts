import type { Sql } from '@minga/kernel/server';
import type { Language } from '@minga/kernel/contract';
import {
  byScore, EXCLUSIONS, exclusionOf, isMatch, MATCHES_A_PAGE, scoreOf, type Asked, type Brought, type Exclusion, type Match, type MatchFacts, type MatchList, type MatchScore, type OwnMatch,
  totalOf, type Score, type Taxonomy, type Weights,
} from '../../contract';
import { labelsOf } from '../experts/expert.rows';
import { FACE, FACE_JOINS, faceOf, type FaceRow } from '../experts/faces';

export interface Standing {
  /** Everybody who is proposed, best first. */
  ranked: { id: string; total: number; brought: Brought }[];
  excluded: Map<string, { reason: Exclusion; brought: Brought }>;
  /** How many of the ranked know something of what is asked. */
  matching: number;
  /** A score with its reasons: of those who are shown. */
  score(brought: Brought): Score;
}

/** Everybody’s place, and who is not proposed and why. */
export function standing(asked: Asked, experts: readonly Brought[], weights: Weights): Standing {
  const ranked: Standing['ranked'] = [];
  const excluded: Standing['excluded'] = new Map();
  let matching = 0;
  for (const brought of experts) {
    const reason = exclusionOf(asked, brought);
    if (reason) excluded.set(brought.id, { reason, brought });
    else ranked.push({ id: brought.id, total: totalOf(asked, brought, weights), brought });
    if (isMatch(asked, brought)) matching += 1;
  }
  return { ranked: ranked.sort(byScore), excluded, matching, score: (brought) => scoreOf(asked, brought, weights) };
}

interface ShownRow extends FaceRow {
  headline: string;
  lang: Language;
  invited: boolean;
}

const FACES = `SELECT ${FACE}, e.headline, e.lang,
    EXISTS (SELECT FROM exchange_invitation i WHERE i.request_id = $2 AND i.expert_id = e.id) AS invited
  FROM expert e ${FACE_JOINS} WHERE e.id = ANY($1::uuid[])`;

/** Terms named in the reader’s language. */
export function worded({ total, parts }: Score, label: (termId: string) => string): MatchScore {
  const named = (facts: MatchFacts): Record<string, string | number> => ({ ...facts, ...(typeof facts['term'] === 'string' ? { term: label(facts['term']) } : {}) });
  return {
    total,
    parts: parts.map(({ found, more, ...part }) => ({ ...part, found: { ...found, facts: named(found.facts) }, more: more && { ...more, facts: named(more.facts) } })),
  };
}

/** Where the reader stands, if they offer help. */
function ownOf({ ranked, excluded, score }: Standing, label: (termId: string) => string, self: string | null): OwnMatch | null {
  const out = self === null ? undefined : excluded.get(self);
  if (out) return { ...worded(score(out.brought), label), place: null, excluded: out.reason, behind: null };
  const at = ranked.findIndex(({ id }) => id === self);
  if (at < 0) return null;
  return { ...worded(score(ranked[at]!.brought), label), place: at + 1, excluded: null, behind: at === 0 ? null : ranked[at - 1]!.total - ranked[at]!.total };
}

export interface Showing {
  requestId: string;
  taxonomy: Taxonomy;
  page: number;
  self: string | null;
}

/** A page of the ranked, with their faces. */
export async function shown(sql: Sql, all: Standing, { requestId, taxonomy, page, self }: Showing): Promise<Omit<MatchList, 'cursor' | 'invites'>> {
  const label = labelsOf(taxonomy);
  const from = (page - 1) * MATCHES_A_PAGE;
  const scores = all.ranked.slice(from, from + MATCHES_A_PAGE);
  const faces = new Map((await sql.query<ShownRow & Record<string, unknown>>(FACES, [scores.map(({ id }) => id), requestId])).map((face) => [face.id, face]));
  const items = scores.flatMap(({ id, brought }): Match[] => {
    const face = faces.get(id);
    return face ? [{ ...worded(all.score(brought), label), ...faceOf(face), headline: face.headline, lang: face.lang, invited: face.invited }] : [];
  });
  const reasons = [...all.excluded.values()].map(({ reason }) => reason);
  return {
    items,
    page,
    count: all.ranked.length,
    matching: all.matching,
    next: from + MATCHES_A_PAGE < all.ranked.length ? page + 1 : null,
    excluded: EXCLUSIONS.map((reason) => ({ reason, count: reasons.filter((found) => found === reason).length })).filter(({ count }) => count > 0),
    own: ownOf(all, label, self),
  };
}
