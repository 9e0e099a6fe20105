import type { Translator } from '@minga/kernel/contract';
import type { SpokenLanguageCode } from '../../contract';

const names = new Map<string, Intl.DisplayNames>();

/**
 * A language's name. The region's native languages are named by the catalogs: browsers leave their names out of `Intl`,
 * and one side would draw a code where the other drew a name.
 */
export function spokenName(translator: Translator, code: SpokenLanguageCode): string {
  const name = nameOf(translator, code);
  // A name stands alone in lists and rows
  return name.charAt(0).toLocaleUpperCase(translator.language) + name.slice(1);
}

function nameOf({ t, has, language }: Translator, code: SpokenLanguageCode): string {
  if (has(`people.spoken.${code}`)) return t(`people.spoken.${code}`);
  let known = names.get(language);
  if (!known) names.set(language, (known = new Intl.DisplayNames(language, { type: 'language' })));
  return known.of(code) ?? code;
}
