import type { Language } from '@minga/kernel/contract';
import type { Caption } from '../../contract';

/** The languages that were typed so far, and those of them that the reader chose: one, or all where that one was not typed. */
export function captionsIn(items: readonly Caption[], asked: string | null): { languages: Language[]; chosen: Language | null; shown: readonly Caption[] } {
  const languages = [...new Set(items.map(({ lang }) => lang))];
  const chosen = languages.find((lang) => lang === asked) ?? null;
  return { languages, chosen, shown: chosen ? items.filter(({ lang }) => lang === chosen) : items };
}
