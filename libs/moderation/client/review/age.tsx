import { Time, useClock, useT } from '@minga/kernel/client';
import type { Translator } from '@minga/kernel/contract';
import { Status } from '@minga/ui';
import { GOAL_HOURS } from '../../contract';

const MINUTE_MS = 60_000;
const HOUR_MINUTES = 60;
const DAY_HOURS = 24;
/** From here on an item is shown as one that will soon be late. */
const SOON_HOURS = GOAL_HOURS * 0.75;
/** Two days are said as hours still: the goal is one of hours. */
const LONGEST_HOURS = 2 * DAY_HOURS;

const inUnit = ({ number }: Translator, value: number, unit: string) => number(value, { style: 'unit', unit, unitDisplay: 'short' });

/** How long something has waited, in the largest unit that says it: “5 min”, “19 h”, “3 d”. */
export function ageText(translator: Translator, at: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(at)) / MINUTE_MS));
  const hours = Math.floor(minutes / HOUR_MINUTES);
  if (hours === 0) return inUnit(translator, minutes, 'minute');
  return hours < LONGEST_HOURS ? inUnit(translator, hours, 'hour') : inUnit(translator, Math.floor(hours / DAY_HOURS), 'day');
}

/** The age of an item, marked when it is near the goal or beyond it. The server, which does not know the time of reading, draws the moment. */
export function Age({ at }: { at: string }) {
  const translator = useT();
  const { now } = useClock();
  if (now === null) return <Time at={at} />;
  const hours = (now - Date.parse(at)) / (HOUR_MINUTES * MINUTE_MS);
  const text = ageText(translator, at, now);
  if (hours < SOON_HOURS) return <>{text}</>;
  return <Status tone={hours < GOAL_HOURS ? 'due' : 'err'}>{text}</Status>;
}
