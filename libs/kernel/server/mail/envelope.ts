import type { OutgoingMail } from './transport';

/** The message for nodemailer, which encodes headers. No file and no address is ever fetched for one. */
export const envelopeOf = ({ id, to, subject, text, html, language }: OutgoingMail, from: string) => ({
  from,
  // As an object, so that a comma in an address never makes two of one
  to: { name: '', address: to },
  subject,
  text,
  ...(html && { html }),
  messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1).replace('>', '')}>`,
  headers: { 'Content-Language': language, 'Auto-Submitted': 'auto-generated' },
  disableFileAccess: true,
  disableUrlAccess: true,
});
