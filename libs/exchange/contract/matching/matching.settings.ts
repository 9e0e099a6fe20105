import * as z from 'zod/mini';
import { siteSetting } from '@minga/kernel/contract';
import { MATCH_PARTS, USUAL_WEIGHTS, WHOLE_SCORE, type Weights } from './matching.words';

const LINE = new RegExp(`^(?:${MATCH_PARTS.join('|')}) (?:0|[1-9][0-9]?|100)$`);

/** Lines of part and points, each part at most once, else undefined. A part that is not named counts nothing: it may be younger than what was set. */
function readLines(lines: readonly string[]): Weights | undefined {
  const given = new Map(lines.map((line) => [line.split(' ')[0]!, Number(line.split(' ')[1])]));
  if (lines.length !== given.size) return undefined;
  return Object.fromEntries(MATCH_PARTS.map((part) => [part, given.get(part) ?? 0])) as Weights;
}

const isWhole = (lines: readonly string[]): boolean => {
  const weights = readLines(lines);
  return weights !== undefined && MATCH_PARTS.reduce((sum, part) => sum + weights[part], 0) === WHOLE_SCORE;
};

/** One setting, not one for each part: what must add up is changed together. */
export const matchingWeights = siteSetting({
  key: 'matching.weights',
  schema: z.array(z.string().check(z.regex(LINE, { error: 'malformed-weight' }))).check(z.refine(isWhole, { error: 'not-hundred' })),
  byDefault: MATCH_PARTS.map((part) => `${part} ${USUAL_WEIGHTS[part]}`),
  section: 'matching',
  control: 'lines',
});

export const weightsIn = (lines: readonly string[]): Weights => readLines(lines) ?? USUAL_WEIGHTS;
