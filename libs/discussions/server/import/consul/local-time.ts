const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME = /^(?:0 days )?([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.\d{1,9})?$/;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/**
 * The instant of a date (`2015-09-15`) and a time of day (`0 days 10:50:19`, as the export writes it, or
 * `10:50:19`) on the clocks of a zone; undefined when there is no such date or time. An hour that the clocks
 * pass twice is taken the first time; one that they jump over is taken as long after midnight as it says.
 */
export function instantOf(date: string, time: string, zone: string): Date | undefined {
  const local = localMillis(date, time);
  if (local === undefined) return undefined;
  const before = offsetAt(local - DAY, zone);
  const after = offsetAt(local + DAY, zone);
  const right = [before, after].find((offset) => offsetAt(local - offset, zone) === offset);
  return new Date(local - (right ?? before));
}

function localMillis(date: string, time: string): number | undefined {
  const [, year, month, day] = DATE.exec(date) ?? [];
  const [, hours, minutes, seconds] = TIME.exec(time) ?? [];
  if (!day || !seconds) return undefined;
  const midnight = new Date(`${year}-${month}-${day}T00:00:00Z`);
  // The constructor takes 30 February for 2 March.
  if (Number.isNaN(midnight.getTime()) || midnight.getUTCDate() !== Number(day)) return undefined;
  return midnight.getTime() + ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
}

const offsets = new Map<string, number>();
const MOST_OFFSETS = 50_000;

/** Milliseconds that the zone's clocks are ahead of UTC. Remembered by the hour: asking Intl costs more than a row. */
function offsetAt(instant: number, zone: string): number {
  const hour = Math.floor(instant / HOUR);
  const key = `${zone} ${hour}`;
  let offset = offsets.get(key);
  if (offset === undefined) {
    offset = askIntl(hour * HOUR, zone);
    if (offsets.size >= MOST_OFFSETS) offsets.clear();
    offsets.set(key, offset);
  }
  return offset;
}

function askIntl(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /^GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  if (!sign) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
