import type { SessionFace } from '../../contract';

const MINUTE_MS = 60_000;
const compact = (at: Date): string => at.toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Ways to put one session into a calendar. The instants are in UTC: each calendar shows them in its owner's zone. */
export function calendarLinks(session: Pick<SessionFace, 'title' | 'purpose' | 'startsAt' | 'minutes' | 'place' | 'callUrl' | 'address' | 'timeZone'>, origin: string) {
  const starts = new Date(session.startsAt);
  const ends = new Date(starts.getTime() + session.minutes * MINUTE_MS);
  const url = `${origin}${session.address}`;
  const details = [session.purpose, session.callUrl, url].filter(Boolean).join('\n\n');
  const google = new URLSearchParams({
    action: 'TEMPLATE', text: session.title, dates: `${compact(starts)}/${compact(ends)}`, details, location: session.place || url, ctz: session.timeZone,
  });
  const outlook = new URLSearchParams({
    path: '/calendar/action/compose', rru: 'addevent', subject: session.title, startdt: starts.toISOString(), enddt: ends.toISOString(), body: details, location: session.place || url,
  });
  return {
    google: `https://calendar.google.com/calendar/render?${google}`,
    outlook: `https://outlook.office.com/calendar/0/deeplink/compose?${outlook}`,
    file: `${session.address}/calendar.ics`,
  };
}
