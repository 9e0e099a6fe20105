import { escape, foldLines } from 'ical-generator';
import { MINUTE_MS, offsetAt, readClock, wallOf } from '../plan/clock';
import { vtimezone, wallTime } from './vtimezone';

const LINE_END = '\r\n';
/** How often calendars may look: a cancellation is told by mail as well. */
const REFRESH = 'PT1H';

export interface CalendarEvent {
  uid: string;
  title: string;
  description: string;
  location: string;
  url: string;
  startsAt: Date;
  timeZone: string;
  minutes: number;
  sequence: number;
  cancelled: boolean;
  createdAt: Date;
  changedAt: Date;
}

const utc = (at: Date): string => `${wallTime(at.getTime(), 0)}Z`;
/** By the wall clock of its zone; a wall time that comes twice is read as either by one client or the other, so that one is told in UTC. */
function starts({ startsAt, timeZone }: CalendarEvent): string {
  const twice = readClock({ ...wallOf(startsAt, timeZone), timeZone }).clock === 'overlap';
  return timeZone === 'UTC' || twice ? `DTSTART:${utc(startsAt)}` : `DTSTART;TZID=${timeZone}:${wallTime(startsAt.getTime(), offsetAt(timeZone, startsAt.getTime()))}`;
}
const text = (name: string, value: string): string[] => (value ? [`${name}:${escape(value, false)}`] : []);

/** Who calls: the site, by the address that its letters come from. */
export interface CalendarOrganizer {
  name: string;
  address: string;
}

/** Who calls, and whom a letter is for. */
export interface CalendarParties extends CalendarOrganizer {
  to: string;
}

/** A quoted parameter holds no quotation marks, however they are written. */
const quoted = (value: string): string => `"${value.replaceAll('"', "'")}"`;
const organizerLine = ({ name, address }: CalendarOrganizer): string => `ORGANIZER;CN=${quoted(name)}:mailto:${address}`;
/** Nobody is asked to answer: whoever has a place said so on the site, and no mail is read. */
const attendeeLine = ({ to }: CalendarParties): string => `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:mailto:${to}`;

/** Its length and not its end: a clock that is set back in between makes the end's wall time come twice. */
const eventLines = (event: CalendarEvent, parties: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  `UID:${event.uid}`,
  `SEQUENCE:${event.sequence}`,
  `DTSTAMP:${utc(event.changedAt)}`,
  `CREATED:${utc(event.createdAt)}`,
  `LAST-MODIFIED:${utc(event.changedAt)}`,
  starts(event),
  `DURATION:PT${event.minutes}M`,
  ...text('SUMMARY', event.title),
  ...text('DESCRIPTION', event.description),
  ...text('LOCATION', event.location),
  `URL;VALUE=URI:${event.url}`,
  `STATUS:${event.cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
  ...(event.cancelled ? ['TRANSP:TRANSPARENT'] : []),
  ...parties,
  'END:VEVENT',
];

function zonesOf(events: readonly CalendarEvent[]): string[] {
  const zones = [...new Set(events.map(({ timeZone }) => timeZone))].filter((zone) => zone !== 'UTC');
  return zones.flatMap((zone) => {
    const times = events.filter(({ timeZone }) => timeZone === zone).map(({ startsAt, minutes }) => [startsAt.getTime(), startsAt.getTime() + minutes * MINUTE_MS] as const);
    return vtimezone(zone, Math.min(...times.map(([first]) => first)), Math.max(...times.map(([, last]) => last)));
  });
}

/**
 * An iCalendar document (RFC 5545). Each session is an event of its own, also in a series: its page, its exceptions and its
 * cancellation are its own. What is published says by whom (RFC 5546, 3.2.1), and names nobody who comes.
 */
export function calendarText(name: string, events: readonly CalendarEvent[], organizer: CalendarOrganizer): string {
  const about = [...text('NAME', name), ...text('X-WR-CALNAME', name), `REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`, `X-PUBLISHED-TTL:${REFRESH}`];
  return document('PUBLISH', about, events, [organizerLine(organizer)]);
}

/** What goes with a letter: no calendar of its own, which programs would make a new one of, but events for the reader's. */
export const calendarFor = (method: 'REQUEST' | 'CANCEL' | 'PUBLISH', events: readonly CalendarEvent[], parties: CalendarParties): string =>
  document(method, [], events, [organizerLine(parties), ...(method === 'PUBLISH' ? [] : [attendeeLine(parties)])]);

function document(method: string, about: readonly string[], events: readonly CalendarEvent[], parties: readonly string[]): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Minga//Live sessions//EN', 'CALSCALE:GREGORIAN', `METHOD:${method}`, ...about,
    ...zonesOf(events), ...events.flatMap((event) => eventLines(event, parties)), 'END:VCALENDAR',
  ];
  return foldLines(lines.join(LINE_END)) + LINE_END;
}
