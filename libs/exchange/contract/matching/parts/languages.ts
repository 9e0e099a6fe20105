import type { LanguageLevel } from '@minga/people/contract';
import type { Asked, Brought, Share } from '../score';

const LEVEL_SHARE: Record<LanguageLevel, number> = { native: 1, working: 0.85, reading: 0.4 };
const LEVEL_FOUND = { native: 'language-native', working: 'language-working', reading: 'language-reading' } as const;

/** The best of the request’s languages: work is done in one. */
export function languagesPart({ languages: asked }: Asked, { languages }: Brought): Share {
  if (asked.length === 0) return { share: 1, found: { code: 'nothing-asked', facts: {} }, more: null };
  let best: Brought['languages'][number] | undefined;
  for (const spoken of languages) if (asked.includes(spoken.code) && (!best || LEVEL_SHARE[spoken.level] > LEVEL_SHARE[best.level])) best = spoken;
  const more = { code: 'learn-language', facts: { language: best?.code ?? asked[0]! } } as const;
  if (!best) return { share: 0, found: { code: 'language-none', facts: { language: asked[0]! } }, more };
  return { share: LEVEL_SHARE[best.level], found: { code: LEVEL_FOUND[best.level], facts: { language: best.code } }, more };
}
