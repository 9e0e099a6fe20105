import { createTranslator, LANGUAGES, type Language, type Messages } from '@minga/kernel/contract';
import { COUNTRIES, countryName, SPOKEN_LANGUAGES } from '../../contract';
import { spokenName } from '../parts/spoken-name';
import en from './en';
import es from './es';
import fr from './fr';
import pt from './pt';

const catalogs: Record<Language, Messages> = { es, pt, en, fr };

it.each(LANGUAGES)('names every country and every spoken language in %s', (language) => {
  const translator = createTranslator(language, { people: catalogs[language] });
  for (const code of COUNTRIES) expect(countryName(code, language)).not.toBe(code);
  for (const code of SPOKEN_LANGUAGES) expect(spokenName(translator, code)).not.toBe(code);
});
