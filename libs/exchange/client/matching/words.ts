import type { Language, Translator } from '@minga/kernel/contract';
import { spokenName } from '@minga/people/client';
import { countryName, type Country, type SpokenLanguageCode } from '@minga/people/contract';
import type { MatchPartView } from '../../contract';

type Facts = MatchPartView['found']['facts'];

/** Stages are said to the tenth, also where it is none. */
export const TENTHS = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

/** English alone writes names of languages large wherever they stand. */
const withinSentence = (name: string, language: Language): string => (language === 'en' ? name : name.toLocaleLowerCase(language));
const begun = (sentence: string, language: Language): string => sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);

/** A reason’s facts in the reader’s words: codes of countries, languages and ways of working become names, days are written out. */
export function factsIn(translator: Translator, facts: Facts): Facts {
  const { t, language, date, number } = translator;
  const { country, language: spoken, modality, from, dimension } = facts;
  const stage = (value: string | number): string => number(Number(value), TENTHS);
  return {
    ...facts,
    ...(country !== undefined && { country: countryName(country as Country, language) }),
    ...(spoken !== undefined && { language: withinSentence(spokenName(translator, spoken as SpokenLanguageCode), language) }),
    ...(modality !== undefined && { modality: t(`exchange.modalities.${modality}`).toLocaleLowerCase(language) }),
    ...(dimension !== undefined && {
      dimension: t(`exchange.match.dimensions.${dimension}`), stages: stage(facts['stages']!), theirs: stage(facts['theirs']!), own: stage(facts['own']!),
    }),
    ...(from !== undefined && { from: date(`${from}T00:00:00Z`, { day: 'numeric', month: 'long', timeZone: 'UTC' }) }),
  };
}

export const foundIn = (translator: Translator, { found }: MatchPartView): string =>
  begun(translator.t(`exchange.match.found.${found.code}`, factsIn(translator, found.facts)), translator.language);
export const moreIn = (translator: Translator, { more }: MatchPartView): string | null => more && translator.t(`exchange.match.more.${more.code}`, factsIn(translator, more.facts));
