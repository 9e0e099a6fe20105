import type { MaturityDimension } from '../maturity/dimensions';
import { bestStage, stageOf } from '../maturity/figures';
import type { Asked, Brought, PartRule, Reason } from '../score';

/** Who went the way before knows it best: two stages ahead, or as far as anybody has come. */
const AHEAD = 2;
/** Who is this far behind has that way before them still. */
const BEHIND = 1;
/** Of a country that nobody measured nothing is known: neither well nor badly met. */
const UNKNOWN = 0.5;
/** From this distance on two countries stand at different stages. */
const APART = 0.5;
const TENTHS = 10;

interface Gap {
  dimension: MaturityDimension;
  own: number;
  theirs: number;
}

function shareOf({ dimension, own, theirs }: Gap): number {
  const least = own - BEHIND;
  const most = Math.min(own + AHEAD, bestStage(dimension));
  return Math.max(0, Math.min(1, (theirs - least) / (most - least)));
}

/** The dimension in which the expert’s country is furthest ahead of who asks. */
function widest({ country: asking, dimensions }: Asked, { country }: Brought): Gap | undefined {
  let found: Gap | undefined;
  for (const dimension of dimensions) {
    const own = asking ? stageOf(asking, dimension) : undefined;
    const theirs = country ? stageOf(country, dimension) : undefined;
    if (own !== undefined && theirs !== undefined && (!found || theirs - own > found.theirs - found.own)) found = { dimension, own, theirs };
  }
  return found;
}

const isMeasured = ({ country, dimensions }: Asked): boolean => country !== null && dimensions.some((dimension) => stageOf(country, dimension) !== undefined);

/** How far ahead the expert’s country is in what is asked for: public figures of countries, not of people. */
export const maturityPart: PartRule = {
  share({ country: asking, dimensions }, { country }) {
    let [sum, count] = [0, 0];
    for (const dimension of dimensions) {
      const own = asking ? stageOf(asking, dimension) : undefined;
      if (own === undefined) continue;
      const theirs = country ? stageOf(country, dimension) : undefined;
      sum += theirs === undefined ? UNKNOWN : shareOf({ dimension, own, theirs });
      count += 1;
    }
    return count === 0 ? 1 : sum / count;
  },
  reason(asked, brought): Reason {
    if (!isMeasured(asked)) return { found: { code: 'stages-not-asked', facts: {} }, more: null };
    const gap = widest(asked, brought);
    const more = { code: 'further-ahead', facts: {} } as const;
    if (!gap) return { found: { code: 'stages-unknown', facts: {} }, more };
    const { dimension, own, theirs } = gap;
    const stages = Math.round((theirs - own) * TENTHS) / TENTHS;
    const code = stages >= APART ? 'stages-ahead' : stages <= -APART ? 'stages-behind' : 'same-stage';
    return { found: { code, facts: { country: brought.country!, dimension, stages: Math.abs(stages), theirs, own } }, more };
  },
};
