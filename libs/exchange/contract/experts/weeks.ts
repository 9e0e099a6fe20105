import { WEEKS, type Week, type WeekState } from './experts.views';

const DAY = 86_400_000;
/** Two years, and the week in which they begin. */
const MOST_PLANNED = 105;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The Monday of a day's week; both ISO dates. */
export function mondayOf(day: string): string {
  const time = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(time).getUTCDay() + 6) % 7;
  return isoDay(time - sinceMonday * DAY);
}

/** That Monday and those after it. */
export function mondays(from: string, count: number = WEEKS): string[] {
  const first = Date.parse(`${mondayOf(from)}T00:00:00Z`);
  return Array.from({ length: count }, (_, week) => isoDay(first + week * 7 * DAY));
}

/** Mondays of the weeks that a time touches, at most as many as anybody plans ahead. */
export function weeksBetween(from: string, until: string): string[] {
  const first = Date.parse(`${mondayOf(from)}T00:00:00Z`);
  const last = Date.parse(`${until}T00:00:00Z`);
  const count = Math.min(MOST_PLANNED, Math.max(0, Math.floor((last - first) / (7 * DAY)) + 1));
  return Array.from({ length: count }, (_, week) => isoDay(first + week * 7 * DAY));
}

/** The coming weeks with what is said of each; what is said of none is taken. */
export function weeksFrom(today: string, free: readonly string[], half: readonly string[]): Week[] {
  const stateOf = (monday: string): WeekState => (free.includes(monday) ? 'free' : half.includes(monday) ? 'half' : 'taken');
  return mondays(today).map((monday) => ({ monday, state: stateOf(monday) }));
}
