export { MailDelivery } from './delivery';
export { letter, type LetterParts } from './letter';
export { siteLink } from './link';
export { mailRows, type NewMail } from './mail.rows';
export { Mailer } from './mailer';
export { openMailTransport } from './open-transport';
export { MailTransport, type MailCalendar, type OutgoingMail } from './transport';
