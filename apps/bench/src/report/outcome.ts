/** What a target asks of a figure. */
export type Bound = { atLeast: number } | { atMost: number } | { equals: number };

export interface TargetResult {
  name: string;
  target: string;
  value: number;
  met: boolean;
}

/** What a benchmark found: figures by name, what they are held against, and the targets computed from both. */
export interface Outcome {
  figures: Record<string, number>;
  ceilings: Record<string, number>;
  targets: TargetResult[];
}

const SIGNS = { atLeast: '≥', atMost: '≤', equals: '=' } as const;

/** A figure with four digits that count: more is noise. */
export const rounded = (value: number): number => (Number.isFinite(value) ? Number(value.toPrecision(4)) : value);

/** @param unit such as `/s` or ` ms`; `×` for a ratio. A value that is no number meets nothing. */
export function target(name: string, value: number, bound: Bound, unit = ''): TargetResult {
  const [[kind, limit]] = Object.entries(bound) as [[keyof typeof SIGNS, number]];
  const met = kind === 'atLeast' ? value >= limit : kind === 'atMost' ? value <= limit : value === limit;
  return { name, target: `${SIGNS[kind]} ${limit}${unit}`, value: rounded(value), met };
}
