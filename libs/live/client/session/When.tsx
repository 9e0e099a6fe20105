import { useClock, useT } from '@minga/kernel/client';
import { wholeMoment, zoneWords, type SessionFace } from '../../contract';

const MINUTE_MS = 60_000;
type Timed = Pick<SessionFace, 'startsAt' | 'timeZone' | 'minutes'>;

/** When a session begins and ends: in the reader's zone, and beside it in its own where that is another. Zones in words. */
export function When({ session }: { session: Timed }) {
  const translator = useT();
  const { t, date } = translator;
  const { zone } = useClock();
  const ends = new Date(Date.parse(session.startsAt) + session.minutes * MINUTE_MS);
  const other = zone !== session.timeZone;
  const there = date(session.startsAt, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone: session.timeZone });
  return (
    <>
      <time dateTime={session.startsAt} suppressHydrationWarning>
        {wholeMoment(translator, session.startsAt, zone)}
      </time>
      <br />
      <span className="meta" suppressHydrationWarning>
        {date(session.startsAt, { hour: 'numeric', minute: '2-digit', timeZone: zone })}–{date(ends, { hour: 'numeric', minute: '2-digit', timeZone: zone })}
        {other && `, ${t('live.page.yours')} · ${there} (${zoneWords(translator, session.timeZone)}), ${t('live.page.there')}`}
      </span>
    </>
  );
}

/** In a list: the time in the reader's zone, and the session's own where that is another. */
export function ShortWhen({ session }: { session: Timed }) {
  const translator = useT();
  const { t, date } = translator;
  const { zone } = useClock();
  const at = (timeZone: string) => `${date(session.startsAt, { weekday: 'short', hour: 'numeric', minute: '2-digit', timeZone })} (${zoneWords(translator, timeZone)})`;
  return (
    <time dateTime={session.startsAt} suppressHydrationWarning>
      {at(zone)}
      {zone !== session.timeZone && ` · ${at(session.timeZone)}, ${t('live.page.there')}`}
    </time>
  );
}

/** The day as a tile, for eyes only: the time beside it says it in words. */
export function DayTile({ at }: { at: string }) {
  const { date } = useT();
  const { zone } = useClock();
  return (
    <span className="day" aria-hidden="true" suppressHydrationWarning>
      <b suppressHydrationWarning>{date(at, { day: 'numeric', timeZone: zone })}</b>
      <span suppressHydrationWarning>{date(at, { month: 'short', timeZone: zone })}</span>
    </span>
  );
}
