import type { OutgoingMail } from './transport';

const CALENDAR_FILE = 'invite.ics';

/** The address in `"Name" <address>`. */
export const addressIn = (from: string): string => from.slice(from.lastIndexOf('<') + 1).replace('>', '');

/** The message for nodemailer, which encodes headers. No file and no address is ever fetched for one. */
export const envelopeOf = ({ id, to, subject, text, html, language, calendar }: OutgoingMail, from: string) => ({
  from,
  // As an object, so that a comma in an address never makes two of one
  to: { name: '', address: to },
  subject,
  text,
  ...(html && { html }),
  ...(calendar && { icalEvent: { method: calendar.method, content: calendar.text, filename: CALENDAR_FILE } }),
  messageId: `<${id}@${addressIn(from).split('@').at(-1)}>`,
  headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
