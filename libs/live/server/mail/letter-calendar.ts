import type { MailCalendar } from '@minga/kernel/server';
import type { SessionLetter } from '../../contract/messages/mail';
import { calendarFor, type CalendarEvent, type CalendarParties } from '../calendar/ics';

/** Reminders ask for nothing: who dropped the event from their calendar does not get it back as an invitation. */
const ASKS: Record<SessionLetter, MailCalendar['method']> = {
  named: 'REQUEST', invited: 'REQUEST', changed: 'REQUEST', promoted: 'REQUEST', restored: 'REQUEST', cancelled: 'CANCEL', day: 'PUBLISH', hour: 'PUBLISH',
};

/**
 * The calendar that goes with a letter. An invitation and a cancellation are of one event each (RFC 5546, 3.2.2 and 3.2.5): more of
 * them are published, each with its own sequence and state. @returns nothing, where the reader has a place in none
 */
export function letterCalendar(kind: SessionLetter, events: readonly CalendarEvent[], parties: CalendarParties): MailCalendar | undefined {
  if (events.length === 0) return undefined;
  const method = events.length === 1 ? ASKS[kind] : 'PUBLISH';
  return { method, text: calendarFor(method, events, parties) };
}
