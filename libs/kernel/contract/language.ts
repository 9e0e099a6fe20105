import * as z from 'zod/mini';

/** The site's languages; Spanish is the source of the catalogs and the default. */
export const LANGUAGES = ['es', 'pt', 'en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export const DEFAULT_LANGUAGE: Language = 'es';
export const Language = z.enum(LANGUAGES);

export const isLanguage = (text: string | undefined | null): text is Language =>
  LANGUAGES.includes(text as Language);

/** The best of our languages for an `Accept-Language` header. */
export function languageFromHeader(header: string | undefined): Language {
  const wishes = (header ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.trim().split(';');
    const quality = parameters.map((text) => /^\s*q=([\d.]+)/.exec(text)?.[1]).find(Boolean);
    return { language: tag.slice(0, 2).toLowerCase(), quality: quality === undefined ? 1 : Number(quality) };
  });
  wishes.sort((a, b) => b.quality - a.quality);
  return (wishes.find((wish) => wish.quality > 0 && isLanguage(wish.language))?.language as Language) ?? DEFAULT_LANGUAGE;
}
