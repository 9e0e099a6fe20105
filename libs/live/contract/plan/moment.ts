import type { Translator } from '@minga/kernel/contract';

const generic = new Map<string, string>();

/** A zone as people call it all year, in words: "hora de Uruguay". */
export function zoneWords({ language }: Pick<Translator, 'language'>, zone: string): string {
  const key = `${language} ${zone}`;
  let words = generic.get(key);
  if (words === undefined) {
    const parts = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' }).formatToParts();
    words = parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
    generic.set(key, words);
  }
  return words;
}

/** The whole moment in a zone, which is named: "martes, 24 de noviembre de 2026, 18:00 (hora de Uruguay)". */
export function wholeMoment(t: Pick<Translator, 'language' | 'date'>, at: string, zone: string): string {
  const moment = t.date(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: zone });
  return `${moment} (${zoneWords(t, zone)})`;
}
