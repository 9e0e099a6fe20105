import type { LanguageLevel } from '@minga/people/contract';
import type { Asked, Brought, PartRule, Reason } from '../score';

const LEVEL_SHARE: Record<LanguageLevel, number> = { native: 1, working: 0.85, reading: 0.4 };
const LEVEL_FOUND = { native: 'language-native', working: 'language-working', reading: 'language-reading' } as const;

/** The best of the request’s languages: work is done in one. */
function bestOf({ languages: asked }: Asked, { languages }: Brought): Brought['languages'][number] | undefined {
  let best: Brought['languages'][number] | undefined;
  for (const spoken of languages) if (asked.includes(spoken.code) && (!best || LEVEL_SHARE[spoken.level] > LEVEL_SHARE[best.level])) best = spoken;
  return best;
}

export const languagesPart: PartRule = {
  share(asked, brought) {
    if (asked.languages.length === 0) return 1;
    const best = bestOf(asked, brought);
    return best ? LEVEL_SHARE[best.level] : 0;
  },
  reason(asked, brought): Reason {
    const first = asked.languages[0];
    if (!first) return { found: { code: 'nothing-asked', facts: {} }, more: null };
    const best = bestOf(asked, brought);
    const language = best?.code ?? first;
    return { found: { code: best ? LEVEL_FOUND[best.level] : 'language-none', facts: { language } }, more: { code: 'learn-language', facts: { language } } };
  },
};
