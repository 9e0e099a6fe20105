import * as z from 'zod/mini';

/** Enough for what anybody plans, and near enough to be no slip of the pen. */
const FURTHEST_YEARS = 10;
const near = (day: string): boolean => Number(day.slice(0, 4)) <= new Date().getUTCFullYear() + FURTHEST_YEARS;

/** An ISO date that somebody plans with. */
export const PlannedDay = z.iso.date({ error: 'malformed-day' }).check(z.refine(near, { error: 'too-far' }));

/** Today in UTC: the day that days are held against. */
export const todayInUtc = (): string => new Date().toISOString().slice(0, 10);
