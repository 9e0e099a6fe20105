import { createTranslator, isLanguage, type Language, type Translator } from '@minga/kernel/contract';
import { moderationMail } from '../../contract/messages/mail';

const translators = new Map<Language, Translator>();

/** The words of this slice's mails and reasons, in somebody's language. */
export function wordsIn(lang: string): Translator {
  const language = isLanguage(lang) ? lang : 'es';
  const known = translators.get(language);
  if (known) return known;
  const made = createTranslator(language, moderationMail[language]);
  translators.set(language, made);
  return made;
}
