import { MINUTE_MS, offsetAt } from '../plan/clock';

const WEEK_MS = 7 * 24 * 60 * MINUTE_MS;
const YEAR_MS = 366 * 24 * 60 * MINUTE_MS;
const HOUR_MINUTES = 60;

/** The first instant in (from, to] at which the other offset holds, to the minute. */
function changeBetween(zone: string, from: number, to: number): number {
  const before = offsetAt(zone, from);
  let [low, high] = [from, to];
  while (high - low > MINUTE_MS) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE_MS) * MINUTE_MS;
    if (offsetAt(zone, middle) === before) low = middle;
    else high = middle;
  }
  return high;
}

interface Change {
  at: number;
  from: number;
  to: number;
}

/** When the clocks of a zone are changed, looked for week by week. */
function changesOf(zone: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  for (let at = from; at < to; at += WEEK_MS) {
    const [before, after] = [offsetAt(zone, at), offsetAt(zone, at + WEEK_MS)];
    if (before !== after) changes.push({ at: changeBetween(zone, at, at + WEEK_MS), from: before, to: after });
  }
  return changes;
}

const two = (value: number): string => String(value).padStart(2, '0');
const offset = (minutes: number): string => `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / HOUR_MINUTES))}${two(Math.abs(minutes) % HOUR_MINUTES)}`;

/** `20261124T180000`: what a wall clock so many minutes ahead of UTC shows. */
export const wallTime = (at: number, minutes: number): string => new Date(at + minutes * MINUTE_MS).toISOString().replace(/[-:]|\.\d{3}Z/g, '');

function observance(name: 'STANDARD' | 'DAYLIGHT', starts: string, from: number, to: number): string[] {
  return [`BEGIN:${name}`, `DTSTART:${starts}`, `TZOFFSETFROM:${offset(from)}`, `TZOFFSETTO:${offset(to)}`, `TZNAME:${offset(to)}`, `END:${name}`];
}

const EPOCH = '19700101T000000';
const kept = new Map<string, string[]>();
/** As many zones and years as are asked for in a while. */
const MOST_KEPT = 500;

/**
 * A zone's clock changes around these instants, one by one, as this server's zone data have them: what calendars make of a wall
 * clock is what was called. Rules that repeat each year (RRULE) would say less: Chile's first Sunday of April is not always that.
 */
export function vtimezone(zone: string, first: number, last: number): string[] {
  const [from, to] = [new Date(first).getUTCFullYear() - 1, new Date(last).getUTCFullYear() + 2].map((year) => Date.UTC(year!, 0, 1)) as [number, number];
  const key = `${zone} ${from} ${Math.min(to, from + MOST_YEARS * YEAR_MS)}`;
  let lines = kept.get(key);
  if (!lines) {
    const start = offsetAt(zone, from);
    const changes = changesOf(zone, from, Math.min(to, from + MOST_YEARS * YEAR_MS));
    lines = [
      'BEGIN:VTIMEZONE', `TZID:${zone}`, `X-LIC-LOCATION:${zone}`, ...observance('STANDARD', EPOCH, start, start),
      ...changes.flatMap((change) => observance(change.to > change.from ? 'DAYLIGHT' : 'STANDARD', wallTime(change.at, change.from), change.from, change.to)), 'END:VTIMEZONE',
    ];
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, lines);
  }
  return lines;
}

/** Nobody plans further. */
const MOST_YEARS = 12;
