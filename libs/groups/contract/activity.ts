import * as z from 'zod/mini';

/** Days of the cord. */
export const ACTIVITY_DAYS = 14;
const DAY_MS = 86_400_000;

/** Posts a day (days of UTC), oldest first; `until` is the day of the last number. */
export const Activity = z.object({ until: z.iso.date(), days: z.array(z.number()).check(z.length(ACTIVITY_DAYS)) });
export type Activity = z.infer<typeof Activity>;

/** The day of UTC of an instant, `2026-11-24`. */
export const dayOf = (instant: string | Date): string => new Date(instant).toISOString().slice(0, 10);

/** Whole days from one day to another. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);

/** The same cord as it stands on a later day: what was last becomes older, empty days follow. */
export function activityUntil(activity: Activity, day: string): Activity {
  const passed = Math.min(daysBetween(activity.until, day), ACTIVITY_DAYS);
  if (passed <= 0) return activity;
  return { until: day, days: [...activity.days.slice(passed), ...Array<number>(passed).fill(0)] };
}

/** Sets one day's posts; a day before the cord's first changes nothing. */
export function setActivity(activity: Activity, day: string, posts: number): Activity {
  const moved = activityUntil(activity, day);
  const index = ACTIVITY_DAYS - 1 - daysBetween(day, moved.until);
  return index < 0 ? moved : { ...moved, days: moved.days.with(index, posts) };
}

export const emptyActivity = (until: string): Activity => ({ until, days: Array<number>(ACTIVITY_DAYS).fill(0) });
