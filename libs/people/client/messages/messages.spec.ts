import { createTranslator, LANGUAGES, type Language, type Messages } from '@minga/kernel/contract';
import { COUNTRIES, countryName, SPOKEN_LANGUAGES } from '../../contract';
import { peopleProblems } from '../../contract/messages';
import { spokenName } from '../parts/spoken-name';
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
  ['sentences of refusals', peopleProblems as Record<Language, Messages>],
])('the %s of people', (_what, languages) => {
  it.each(LANGUAGES.filter((language) => language !== 'es'))('are complete in %s, with the same gaps', (language) => {
    const [source, other] = [sentences(languages.es), sentences(languages[language])];
    expect([...other.keys()].sort()).toEqual([...source.keys()].sort());
    for (const [key, sentence] of other) {
      expect(sentence.trim()).not.toBe('');
      expect([key, gaps(sentence)]).toEqual([key, gaps(source.get(key)!)]);
    }
  });
});

it.each(LANGUAGES)('names every country and every spoken language in %s', (language) => {
  const translator = createTranslator(language, { people: catalogs[language] });
  for (const code of COUNTRIES) expect(countryName(code, language)).not.toBe(code);
  for (const code of SPOKEN_LANGUAGES) expect(spokenName(translator, code)).not.toBe(code);
});
