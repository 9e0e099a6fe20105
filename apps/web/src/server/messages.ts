import { createTranslator, type Language, type Messages, type Translator } from '@minga/kernel/contract';
import en from '../messages/en';
import es from '../messages/es';
import fr from '../messages/fr';
import pt from '../messages/pt';

const catalogs: Record<Language, Messages> = { es, pt, en, fr };
const translators = new Map<Language, Translator>();

/** One translator a language for the whole process. */
export function translatorOf(language: Language): Translator {
  if (!translators.has(language)) translators.set(language, createTranslator(language, catalogs[language]));
  return translators.get(language)!;
}

/** The module of a language's catalog, as the client's manifest names it. */
export const messagesSource = (language: Language, first: boolean): string => `src/messages/${first ? 'first/' : ''}${language}.ts`;
