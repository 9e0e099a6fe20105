import type { Language, Messages } from '@minga/kernel/contract';

/** Titles of the feeds. */
export const feedWords: Record<Language, Messages> = {
  es: { requests: '{site}: pedidos de ayuda', cases: '{site}: casos' },
  pt: { requests: '{site}: pedidos de ajuda', cases: '{site}: casos' },
  en: { requests: '{site}: requests for help', cases: '{site}: cases' },
  fr: { requests: '{site} : demandes d’aide', cases: '{site} : cas' },
};
