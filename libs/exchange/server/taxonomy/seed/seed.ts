import { createHash } from 'node:crypto';
import { SKILLS } from './skills';
import { THEMES } from './themes';

/** [code, code of its parent or null, source, es, pt, en, fr] */
export type SeedTerm = readonly [code: string, parent: string | null, source: string, es: string, pt: string, en: string, fr: string];

export interface SeededTerm {
  id: string;
  parent_id: string | null;
  kind: 'theme' | 'skill';
  source: string;
  labels: { es: string; pt: string; en: string; fr: string };
  place: number;
}

/** The same id in every installation: a UUID of version 8, drawn from kind and code. */
export function seededTermId(kind: SeededTerm['kind'], code: string): string {
  const hex = createHash('sha256').update(`minga:taxonomy:${kind}:${code}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const seeded = (kind: SeededTerm['kind'], terms: readonly SeedTerm[]): SeededTerm[] =>
  terms.map(([code, parent, source, es, pt, en, fr], place) => ({
    id: seededTermId(kind, code), parent_id: parent && seededTermId(kind, parent), kind, source, labels: { es, pt, en, fr }, place,
  }));

/** What a new site begins with; parents before their children. */
export const seedTerms = (): SeededTerm[] => [...seeded('theme', THEMES), ...seeded('skill', SKILLS)];
