import type { Country } from '@minga/people/contract';
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

/** What is asked for and measured where it is asked. */
const measured = (country: Country, { dimensions }: Asked): { dimension: MaturityDimension; own: number }[] =>
  dimensions.flatMap((dimension) => {
    const own = stageOf(country, dimension);
    return own === undefined ? [] : [{ dimension, own }];
  });

function shareOf({ dimension, own, theirs }: Gap): number {
  const least = own - BEHIND;
  const most = Math.min(own + AHEAD, bestStage(dimension));
  return Math.max(0, Math.min(1, (theirs - least) / (most - least)));
}

/** The dimension in which the expert’s country is furthest ahead. */
function widest(asked: Asked, { country }: Brought): Gap | undefined {
  let found: Gap | undefined;
  for (const { dimension, own } of asked.country ? measured(asked.country, asked) : []) {
    const theirs = country ? stageOf(country, dimension) : undefined;
    if (theirs !== undefined && (!found || theirs - own > found.theirs - found.own)) found = { dimension, own, theirs };
  }
  return found;
}

/** How far ahead the expert’s country is in what is asked for: public figures of countries, not of people. */
export const maturityPart: PartRule = {
  share(asked, { country }) {
    const dimensions = asked.country ? measured(asked.country, asked) : [];
    if (dimensions.length === 0) return 1;
    let sum = 0;
    for (const { dimension, own } of dimensions) {
      const theirs = country ? stageOf(country, dimension) : undefined;
      sum += theirs === undefined ? UNKNOWN : shareOf({ dimension, own, theirs });
    }
    return sum / dimensions.length;
  },
  reason(asked, brought): Reason {
    if (!asked.country || measured(asked.country, asked).length === 0) return { found: { code: 'stages-not-asked', facts: {} }, more: null };
    const gap = widest(asked, brought);
    const more = { code: 'further-ahead', facts: {} } as const;
    if (!gap) return { found: { code: 'stages-unknown', facts: {} }, more };
    const { dimension, own, theirs } = gap;
    const stages = Math.round((theirs - own) * TENTHS) / TENTHS;
    const code = stages >= APART ? 'stages-ahead' : stages <= -APART ? 'stages-behind' : 'same-stage';
    return { found: { code, facts: { country: brought.country!, dimension, stages: Math.abs(stages), theirs, own } }, more };
  },
};
