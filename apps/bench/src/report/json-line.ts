import type { Machine } from './machine.ts';
import { rounded, type Outcome } from './outcome.ts';

const roundAll = (figures: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [name, rounded(value)]));

/** The last line of a benchmark's output: everything that it found, for programs. */
export function jsonLine(bench: string, { figures, ceilings, targets }: Outcome, machine: Machine): string {
  return JSON.stringify({ bench, figures: roundAll(figures), ceilings: roundAll(ceilings), targets, machine });
}
