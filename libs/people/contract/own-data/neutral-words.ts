import type { Language } from '@minga/kernel/contract';

/** What stands in texts, in their language, where somebody was named who left. Stored: it does not change with the reader. */
export const NEUTRAL_WORDS: Readonly<Record<Language, string>> = {
  es: 'cuenta eliminada',
  pt: 'conta excluída',
  en: 'deleted account',
  fr: 'compte supprimé',
};
