/** From this grade on somebody is a good answer. */
const GOOD = 2;
const FIRST = 5;
/** As deep as a reader looks. */
const DEEP = 10;

/** Share of the first five that are good answers, of as many as there could be. */
export function precision(grades: readonly number[], all: readonly number[]): number {
  const possible = Math.min(FIRST, all.filter((grade) => grade >= GOOD).length);
  return possible === 0 ? 1 : grades.slice(0, FIRST).filter((grade) => grade >= GOOD).length / possible;
}

const gain = (grades: readonly number[]): number => grades.slice(0, DEEP).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);

/** Normalised discounted cumulative gain over the first ten: 1 is the best order there is. */
export function ndcg(grades: readonly number[], all: readonly number[]): number {
  const best = gain(all.toSorted((a, b) => b - a));
  return best === 0 ? 1 : gain(grades) / best;
}

export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
export const percentile = (values: readonly number[], share: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!;
