/** A month as sitemaps name it: `2026-11`. */
export type Month = string;

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/;
const HEX = 16;
/** A UUIDv7 begins with 48 bits of milliseconds. */
const TIME_DIGITS = 12;

/** The least id made at an instant or later: ids sort by the time of their making. */
export function firstIdAt(instant: number): string {
  const time = instant.toString(HEX).padStart(TIME_DIGITS, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}-0000-0000-000000000000`;
}

export const madeAt = (id: string): Date => new Date(Number.parseInt(id.replaceAll('-', '').slice(0, TIME_DIGITS), HEX));

export const monthOf = (date: Date): Month => date.toISOString().slice(0, 7);

/** Where a month's ids begin, and where the next one's do; undefined for what is no month. */
export function idsOf(month: Month): { from: string; to: string } | undefined {
  const match = MONTH.exec(month);
  if (!match) return undefined;
  const [year, number] = [Number(match[1]), Number(match[2])];
  return { from: firstIdAt(Date.UTC(year, number - 1)), to: firstIdAt(Date.UTC(year, number)) };
}

/** All months from one to another, both included. */
export function monthsBetween(first: Date, last: Date): Month[] {
  const months: Month[] = [];
  for (let at = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth())); at <= last; at.setUTCMonth(at.getUTCMonth() + 1)) months.push(monthOf(at));
  return months;
}
