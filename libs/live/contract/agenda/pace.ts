import { elapsed } from '../clock';
import type { AgendaItem } from '../session/session.views';

export const MINUTE_MS = 60_000;

/** The time box of an item with what was given on top, in ms. */
export const boxOf = ({ minutes, extendedMinutes }: Pick<AgendaItem, 'minutes' | 'extendedMinutes'>): number => (minutes + extendedMinutes) * MINUTE_MS;

export interface Pace {
  /** When the session ends at this pace, in ms. */
  endsAt: number;
  /** Whole minutes after what was planned; negative: before. */
  lateMinutes: number;
}

export interface PaceFacts {
  items: readonly AgendaItem[];
  startsAt: string;
  /** When it really began. */
  startedAt: string | null;
  minutes: number;
}

/**
 * When a session ends if the item under way takes what is left of its time box and each to come takes its own: an item over
 * its time counts as about to end, what was over before is made up by nobody. Planned is its length from when it was to begin, or
 * from when it began, if that was before.
 */
export function paceOf({ items, startsAt, startedAt, minutes }: PaceFacts, at: number): Pace {
  const planned = Math.min(Date.parse(startsAt), Date.parse(startedAt ?? startsAt));
  const begun = items.some(({ startedAt }) => startedAt !== null);
  const from = begun ? at : Math.max(at, planned);
  const left = items.filter(({ endedAt }) => endedAt === null).reduce((sum, item) => sum + Math.max(0, boxOf(item) - elapsed(item, at)), 0);
  const endsAt = from + left;
  return { endsAt, lateMinutes: Math.round((endsAt - planned) / MINUTE_MS) - minutes };
}
