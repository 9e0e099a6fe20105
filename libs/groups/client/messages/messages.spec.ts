import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, type Language, type Messages } from '@minga/kernel/contract';
import { groupsProblems } from '../../contract/messages';
import en from './en';
import es from './es';
import fr from './fr';
import pt from './pt';

const catalogs: Record<Language, Messages> = { es, pt, en, fr };

/** Every sentence by its dotted key. */
function sentences(messages: Messages, prefix = ''): Map<string, string> {
  const found = Object.entries(messages).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[prefix + key, value]] : [...sentences(value as Messages, `${prefix}${key}.`)],
  );
  return new Map(found);
}
const gaps = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['words', catalogs],
  ['sentences of refusals', groupsProblems as Record<Language, Messages>],
])('the %s of groups', (_what, languages) => {
  it.each(LANGUAGES.filter((language) => language !== 'es'))('are complete in %s, with the same gaps', (language) => {
    const [source, other] = [sentences(languages.es), sentences(languages[language])];
    expect([...other.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, sentence] of other) {
      expect(sentence.trim()).not.toBe('');
      // In the form for one, the count may be a word.
      const optional = key.endsWith('.one') ? ['{count}'] : [];
      const wanted = gaps(source.get(key)!).filter((gap) => !optional.includes(gap));
      expect([key, gaps(sentence).filter((gap) => !optional.includes(gap))]).toEqual([key, wanted]);
    }
  });
});
