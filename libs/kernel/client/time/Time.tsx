import type { Translator } from '../../contract';
import { useT } from '../i18n/I18n';
import { fullTime, relativeTime, shortDay, shortTime } from './format';
import { useClock } from './zone';

export interface TimeProps {
  /** ISO 8601 in UTC. */
  at: string;
  /** Says how long ago, for what is recent. The server draws the moment, since a stored page does not know the time. */
  relative?: boolean;
  /** By its day, where the hour tells nothing: what happened weeks ago, in a history. The title still has it. */
  day?: boolean;
  /** The whole of it with its zone, where it must stand on its own: a signature. */
  whole?: boolean;
  className?: string;
}

/** A moment in the reader's zone (which the foot of the page names); with script the whole of it as its title. */
export function Time({ className, ...said }: TimeProps) {
  const { at } = said;
  const translator = useT();
  const { zone, now } = useClock();
  const text = wordsOf(translator, said, zone, now);
  return (
    // Server and browser may word a moment differently (their Unicode data are of unlike age); either is right.
    <time dateTime={at} title={now === null ? undefined : fullTime(translator, at, zone)} className={className} suppressHydrationWarning>
      {text}
    </time>
  );
}

function wordsOf(t: Translator, { at, relative, day, whole }: Omit<TimeProps, 'className'>, zone: string, now: number | null): string {
  if (whole) return fullTime(t, at, zone);
  if (day) return shortDay(t, at, zone, now);
  return relative && now !== null ? relativeTime(t, at, zone, now) : shortTime(t, at, zone, now);
}
