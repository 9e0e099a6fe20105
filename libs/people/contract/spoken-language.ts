import * as z from 'zod/mini';

/** Languages that somebody may say to speak (ISO 639): the region's official and larger native ones, and its partners'. */
export const SPOKEN_LANGUAGES = [
  'es', 'pt', 'en', 'fr', 'nl', 'ht', 'pap', 'srn', 'qu', 'ay', 'gn', 'nah', 'yua', 'quc', 'arn', 'kek', 'mam',
  'jam', 'ca', 'eu', 'gl', 'de', 'it', 'ja', 'ko', 'zh', 'hi',
] as const;
export const SpokenLanguageCode = z.enum(SPOKEN_LANGUAGES, { error: 'unknown-language' });
export type SpokenLanguageCode = z.infer<typeof SpokenLanguageCode>;

/** How well: mother tongue, good enough to work in, reads and understands. */
export const LANGUAGE_LEVELS = ['native', 'working', 'reading'] as const;
export const LanguageLevel = z.enum(LANGUAGE_LEVELS, { error: 'unknown-level' });
export type LanguageLevel = z.infer<typeof LanguageLevel>;

export const SpokenLanguage = z.object({ code: SpokenLanguageCode, level: LanguageLevel });
export type SpokenLanguage = z.infer<typeof SpokenLanguage>;
