import type { AreaRole } from '../../experts/experts.views';
import type { FoundCode } from '../matching.words';
import type { Asked, Brought, PartRule } from '../score';

/** Who led knows more of it than who advised or took part. */
const ROLE_SHARE: Record<AreaRole, number> = { led: 1, advised: 0.8, 'took-part': 0.6 };
/** Years count up to this; the first ones most matter by being there at all. */
const FULL_YEARS = 6;
const WITHOUT_YEARS = 0.7;
const EXACT = 1;
const ROLE_FOUND: Record<AreaRole, FoundCode> = { led: 'term-led', advised: 'term-advised', 'took-part': 'term-took-part' };

const strengthOf = (role: AreaRole, years: number): number => ROLE_SHARE[role] * (WITHOUT_YEARS + ((1 - WITHOUT_YEARS) * Math.min(years, FULL_YEARS)) / FULL_YEARS);

interface Best {
  share: number;
  near: number;
  term: string;
  role: AreaRole;
  years: number;
}

/** For each asked term the area that shows it best. */
function bestOf(asked: Asked, areas: Brought['areas']): (Best | undefined)[] {
  const best: (Best | undefined)[] = asked.terms.map(() => undefined);
  for (const [term, role, years] of areas) {
    const nearness = asked.near(term);
    if (!nearness) continue;
    const strength = strengthOf(role, years);
    for (let at = 0; at < nearness.length; at++) {
      const near = nearness[at]!;
      if (near > 0 && near * strength > (best[at]?.share ?? 0)) best[at] = { share: near * strength, near, term, role, years };
    }
  }
  return best;
}

/** Each asked theme or skill counts the same: what shows it, how near it is, what the expert was to it, for how long. */
export const themesPart: PartRule = {
  share(asked, { areas }) {
    if (asked.terms.length === 0) return 1;
    let sum = 0;
    for (const best of bestOf(asked, areas)) sum += best?.share ?? 0;
    return sum / asked.terms.length;
  },
  reason(asked, { areas }) {
    if (asked.terms.length === 0) return { found: { code: 'nothing-asked', facts: {} }, more: null };
    let met = 0;
    let top: Best | undefined;
    let lacking: string | undefined;
    let weakest: string | undefined;
    for (const [at, each] of bestOf(asked, areas).entries()) {
      if (!each) {
        lacking ??= asked.terms[at];
        continue;
      }
      met += 1;
      if (!top || each.share > top.share) top = each;
      if (each.near < EXACT || each.role !== 'led') weakest ??= asked.terms[at];
    }
    const counts = { met, asked: asked.terms.length };
    return {
      found: top
        ? { code: top.near < EXACT ? 'term-near' : ROLE_FOUND[top.role], facts: { term: top.term, years: top.years, ...counts } }
        : { code: 'term-none', facts: counts },
      more: lacking ? { code: 'show-term', facts: { term: lacking } } : weakest ? { code: 'lead-term', facts: { term: weakest } } : null,
    };
  },
};
