const SECOND_MS = 1_000;
const MINUTE_S = 60;
const HOUR_S = 3_600;

const two = (number: number): string => String(number).padStart(2, '0');

/** A length of time as clocks show it: `01:34`, `1:12:40`. Whole seconds that have passed. */
export function clockText(ms: number): string {
  const seconds = Math.floor(Math.max(0, ms) / SECOND_MS);
  const rest = `${two(Math.floor((seconds % HOUR_S) / MINUTE_S))}:${two(seconds % MINUTE_S)}`;
  return seconds >= HOUR_S ? `${Math.floor(seconds / HOUR_S)}:${rest}` : rest;
}

/** What is left of a time box. `low` in its last fifth; `over` past it, by as much. */
export interface TimeBox {
  /** Share used, in whole percent, at most 100. */
  percent: number;
  /** Milliseconds left; negative when over. */
  leftMs: number;
  state: 'ample' | 'low' | 'over';
}

const LOW_PERCENT = 80;

/** How a time box of `boxMs` stands after `spentMs`. */
export function timeBox(spentMs: number, boxMs: number): TimeBox {
  const percent = Math.min(100, Math.floor((spentMs / boxMs) * 100));
  const leftMs = boxMs - spentMs;
  return { percent, leftMs, state: leftMs < 0 ? 'over' : percent >= LOW_PERCENT ? 'low' : 'ample' };
}
