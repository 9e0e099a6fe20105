import type { MarkdownContext, Quote } from './types';

/** What one rendering knows and finds; travels in markdown-it's `env`, because the instance is shared. */
export interface Facts {
  context: MarkdownContext;
  /** Handles the author wrote, and all that occur (in quoted words too). */
  mentioned: Set<string>;
  seen: Set<string>;
  mentionLinks: number;
  quotes: Quote[];
  tableCells: number;
  linkBudget: number;
}

const KEY = 'minga';

export const envOf = (facts: Facts): Record<string, unknown> => ({ [KEY]: facts });

/** The facts of the rendering that `env` belongs to; only this folder's engine is ever called with another. */
export const factsOf = (env: Record<string, unknown> | undefined): Facts => env?.[KEY] as Facts;
