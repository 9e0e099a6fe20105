import type { Language } from '../../contract';

/** What calendars are asked to do with it (RFC 5546): hold its event, drop it, or take note of its events. */
export interface MailCalendar {
  method: 'REQUEST' | 'CANCEL' | 'PUBLISH';
  /** An iCalendar document that says the same method. */
  text: string;
}

/** A message as it leaves: plain text always, HTML where the template made one. */
export interface OutgoingMail {
  id: string;
  kind: string;
  language: Language;
  to: string;
  subject: string;
  text: string;
  html: string | null;
  calendar: MailCalendar | null;
}

/** Who carries mail out of the house. */
export abstract class MailTransport {
  /** Where mail goes, for the start-up text. */
  abstract readonly about: string;
  /** The bare address that letters come from. */
  abstract readonly address: string;

  /** @throws when it may be tried again later */
  abstract deliver(mail: OutgoingMail): Promise<void>;
}
