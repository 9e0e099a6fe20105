import { useClock, useT } from '@minga/kernel/client';

/** The date, once it is known which day the reader has; its line keeps its room before. */
export function Today() {
  const { date } = useT();
  const { zone, now } = useClock();
  if (now === null) return <p className="meta">{'\u00A0'}</p>;
  const text = date(new Date(now), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: zone }).replace(', ', ' ');
  return <p className="meta today">{text}</p>;
}
