import type { WallClock } from '../../contract';

export const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
/** No zone changes its clocks twice within so long. */
const AROUND_MS = 24 * HOUR_MINUTES * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) formats.set(zone, (format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })));
  return format;
}

/**
 * Minutes by which a zone's wall clock is ahead of UTC at an instant. Zone data are those of Node, which writes calendars by them as well
 * and is as new as the site: a database of one's own may be older (Alberta, 2026).
 */
export function offsetAt(zone: string, at: number): number {
  const name = formatOf(zone).formatToParts(at).find(({ type }) => type === 'timeZoneName')!.value;
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return sign ? (sign === '-' ? -1 : 1) * (Number(hours) * HOUR_MINUTES + Number(minutes)) : 0;
}

export interface ReadClock {
  at: Date;
  clock: WallClock;
}

/**
 * The instant at which the wall clock of a zone shows this, as calendars read it (RFC 5545): a time that is leapt over becomes as much
 * later as the clocks leap; of a time that comes twice it is the first.
 * @param day ISO date
 * @param time `HH:MM`
 */
export function readClock({ day, time, timeZone }: { day: string; time: string; timeZone: string }): ReadClock {
  const wall = Date.parse(`${day}T${time}:00Z`);
  const [before, after] = [offsetAt(timeZone, wall - AROUND_MS), offsetAt(timeZone, wall + AROUND_MS)];
  const [first, second] = [before, after].map((offset) => ({ at: wall - offset * MINUTE_MS, offset })) as [Reading, Reading];
  const [firstShown, secondShown] = [shows(timeZone, first), shows(timeZone, second)];
  const clock = before === after || firstShown !== secondShown ? 'plain' : firstShown ? 'overlap' : 'gap';
  return { at: new Date(firstShown || !secondShown ? first.at : second.at), clock };
}

interface Reading {
  at: number;
  offset: number;
}
const shows = (zone: string, { at, offset }: Reading): boolean => offsetAt(zone, at) === offset;

/** What the wall clock of a zone shows at an instant. */
export function wallOf(at: Date, zone: string): { day: string; time: string } {
  const wall = new Date(at.getTime() + offsetAt(zone, at.getTime()) * MINUTE_MS).toISOString();
  return { day: wall.slice(0, 'YYYY-MM-DD'.length), time: wall.slice('YYYY-MM-DDT'.length, 'YYYY-MM-DDTHH:MM'.length) };
}
