import { useT } from '../i18n/I18n';
import { fullTime, relativeTime, shortTime } from './format';
import { useClock } from './zone';

export interface TimeProps {
  /** ISO 8601 in UTC. */
  at: string;
  /** Says how long ago, for what is recent. The server draws the moment, since a stored page does not know the time. */
  relative?: boolean;
  className?: string;
}

/** A moment in the reader's zone (which the foot of the page names); with script the whole of it as its title. */
export function Time({ at, relative = false, className }: TimeProps) {
  const translator = useT();
  const { zone, now } = useClock();
  const text = relative && now !== null ? relativeTime(translator, at, zone, now) : shortTime(translator, at, zone, now);
  return (
    // Server and browser may word a moment differently (their Unicode data are of unlike age); either is right.
    <time dateTime={at} title={now === null ? undefined : fullTime(translator, at, zone)} className={className} suppressHydrationWarning>
      {text}
    </time>
  );
}
