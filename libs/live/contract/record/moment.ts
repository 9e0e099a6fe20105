import * as z from 'zod/mini';

/** Milliseconds since the session started; what happened in the lobby stands before zero. */
export const Moment = z.number().check(z.int());
export type Moment = z.infer<typeof Moment>;

const SECOND = 1_000;
const MINUTE = 60;

/** The moment of an instant. A session that never started counts from the instant itself. */
export const momentOf = (at: string | Date, startedAt: string | Date | null): Moment =>
  startedAt === null ? 0 : new Date(at).getTime() - new Date(startedAt).getTime();

/** Whole seconds of a moment, as addresses carry them: `?t=754`. The lobby is second 0. */
export const secondsOf = (moment: Moment): number => Math.max(0, Math.floor(moment / SECOND));
export const momentAt = (seconds: number): Moment => seconds * SECOND;

const two = (value: number): string => String(value).padStart(2, '0');

/** `1:41:07`: hours, minutes, seconds. */
export function clockOf(moment: Moment): string {
  const seconds = secondsOf(moment);
  return `${Math.floor(seconds / MINUTE / MINUTE)}:${two(Math.floor(seconds / MINUTE) % MINUTE)}:${two(seconds % MINUTE)}`;
}

/** `1:41`: hours and minutes, as a page cites it. */
export const shortClockOf = (moment: Moment): string => clockOf(moment).replace(/:\d\d$/, '');

/** The moment that `h:mm:ss` or `h:mm` says; undefined when it says none. */
export function momentIn(text: string): Moment | undefined {
  const match = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match) return undefined;
  return momentAt((Number(match[1]) * MINUTE + Number(match[2])) * MINUTE + Number(match[3] ?? 0));
}
