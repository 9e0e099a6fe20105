import type { Translator } from '../../contract';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Younger than this is said as distance ("hace 5 min"); older as a moment. */
const RELATIVE_MS = 12 * HOUR;

const relatives = new Map<string, Intl.RelativeTimeFormat>();

function relative(language: string): Intl.RelativeTimeFormat {
  if (!relatives.has(language)) relatives.set(language, new Intl.RelativeTimeFormat(language, { style: 'short', numeric: 'auto' }));
  return relatives.get(language)!;
}

const yearOf = (instant: number, zone: string, t: Translator) => t.date(new Date(instant), { year: 'numeric', timeZone: zone });
const isOtherYear = (t: Translator, at: string, zone: string, now: number | null): boolean => now === null || yearOf(Date.parse(at), zone, t) !== yearOf(now, zone, t);

/** "mar., 24 nov., 18:00"; the year where it is not this one. `now` null leaves the year out of doubt by writing it. */
export function shortTime(t: Translator, at: string, zone: string, now: number | null): string {
  const day = { day: 'numeric', month: 'short', timeZone: zone } as const;
  return t.date(at, { ...day, ...(isOtherYear(t, at, zone, now) ? { year: 'numeric' } : { weekday: 'short' }), hour: 'numeric', minute: '2-digit' });
}

/** "24 nov.", for what is told by its day; the year as `shortTime` does. */
export function shortDay(t: Translator, at: string, zone: string, now: number | null): string {
  return t.date(at, { day: 'numeric', month: 'short', timeZone: zone, ...(isOtherYear(t, at, zone, now) && { year: 'numeric' }) });
}

/** "hace 5 min", for what is recent; the short form for the rest. */
export function relativeTime(t: Translator, at: string, zone: string, now: number): string {
  const past = now - Date.parse(at);
  if (past >= RELATIVE_MS || past < -MINUTE) return shortTime(t, at, zone, now);
  if (past < MINUTE) return relative(t.language).format(0, 'second');
  return past < HOUR ? relative(t.language).format(-Math.floor(past / MINUTE), 'minute') : relative(t.language).format(-Math.floor(past / HOUR), 'hour');
}

/** The whole moment with its zone named: "martes, 24 de noviembre de 2026, 18:00 (hora de Uruguay)". */
export function fullTime(t: Translator, at: string, zone: string): string {
  const moment = t.date(at, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZone: zone });
  return `${moment} (${zoneName(t, zone, at)})`;
}

const zoneNames = new Map<string, string>();

function findZoneName(language: string, zone: string, at: string): string {
  const format = new Intl.DateTimeFormat(language, { timeZone: zone, timeZoneName: 'longGeneric' });
  return format.formatToParts(new Date(at)).find((part) => part.type === 'timeZoneName')?.value ?? zone;
}

/** The zone as people call it all year: "hora estándar de Uruguay". */
export function zoneName(t: Translator, zone: string, at: string): string {
  const key = `${t.language} ${zone}`;
  if (!zoneNames.has(key)) zoneNames.set(key, findZoneName(t.language, zone, at));
  return zoneNames.get(key)!;
}
