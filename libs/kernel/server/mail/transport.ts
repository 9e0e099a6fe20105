import type { Language } from '../../contract';

/** A message as it leaves: plain text always, HTML where the template made one. */
export interface OutgoingMail {
  id: string;
  kind: string;
  language: Language;
  to: string;
  subject: string;
  text: string;
  html: string | null;
}

/** Who carries mail out of the house. */
export abstract class MailTransport {
  /** Where mail goes, for the start-up text. */
  abstract readonly about: string;

  /** @throws when it may be tried again later */
  abstract deliver(mail: OutgoingMail): Promise<void>;
}
