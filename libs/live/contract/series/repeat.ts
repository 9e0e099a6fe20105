import * as z from 'zod/mini';
import { SeriesRhythm } from '../words';

/** A year of weeks, and some. More are called when they come near. */
export const MOST_IN_SERIES = 60;

/** How a session recurs: so many in all, or until a day. */
export const RepeatInput = z
  .object({
    every: SeriesRhythm,
    count: z.optional(z.number({ error: 'session-number' }).check(z.int({ error: 'session-number' }), z.gte(2, { error: 'too-small' }), z.lte(MOST_IN_SERIES, { error: 'too-large' }))),
    until: z.optional(z.iso.date({ error: 'session-day' })),
  })
  .check(z.refine(({ count, until }) => (count === undefined) !== (until === undefined), { error: 'session-repeat' }));
export type RepeatInput = z.infer<typeof RepeatInput>;

const DAY_MS = 86_400_000;
const DAYS_A_WEEK = 7;
/** A fifth weekday there is not in every month: who meets on it means the last one. */
const LAST = 5;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** The same weekday of a month so many later: the second Tuesday stays the second, the fifth is the last. */
function sameWeekday(first: string, months: number): string {
  const start = new Date(`${first}T00:00:00Z`);
  const nth = Math.ceil(start.getUTCDate() / DAYS_A_WEEK);
  const month = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + months, 1));
  const ahead = (start.getUTCDay() - month.getUTCDay() + DAYS_A_WEEK) % DAYS_A_WEEK;
  const day = 1 + ahead + (nth - 1) * DAYS_A_WEEK;
  const length = new Date(Date.UTC(month.getUTCFullYear(), month.getUTCMonth() + 1, 0)).getUTCDate();
  return dayOf(month.getTime() + ((nth === LAST && day > length ? day - DAYS_A_WEEK : day) - 1) * DAY_MS);
}

/** The days of a series by the calendar, its first among them. @param first ISO date */
export function seriesDays(first: string, { every, count, until }: RepeatInput): string[] {
  const days: string[] = [];
  for (let turn = 0; turn < (count ?? MOST_IN_SERIES); turn++) {
    const weeks = every === 'two-weeks' ? 2 : 1;
    const day = every === 'month' ? sameWeekday(first, turn) : dayOf(Date.parse(first) + turn * weeks * DAYS_A_WEEK * DAY_MS);
    if (until !== undefined && day > until) break;
    days.push(day);
  }
  return days;
}
