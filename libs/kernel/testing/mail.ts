import { MailTransport, type OutgoingMail } from '../server';

/** Mail as a test reads it: everything that was sent, oldest first. */
export class MemoryMail extends MailTransport {
  readonly about = 'kept in memory';
  readonly address = 'no-reply@minga.example';
  readonly sent: OutgoingMail[] = [];

  async deliver(mail: OutgoingMail): Promise<void> {
    this.sent.push(mail);
  }
}
