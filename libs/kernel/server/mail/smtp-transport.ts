import { createTransport } from 'nodemailer';
import { MailTransport, type OutgoingMail } from './transport';
import { addressIn, envelopeOf } from './envelope';

/** A server that does not answer holds up the others' mail no longer than this. */
const PATIENCE_MS = 30_000;

/** Hands mail to the server of SMTP_URL. Its certificate is checked; `smtp:` takes TLS when the server offers it. */
export class SmtpTransport extends MailTransport {
  private readonly server;
  readonly about: string;

  constructor(
    url: string,
    private readonly from: string,
  ) {
    super();
    const { hostname } = new URL(url);
    this.about = `sent through ${hostname}`;
    const patience = { connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS, socketTimeout: PATIENCE_MS };
    this.server = createTransport({ url, ...patience });
  }

  get address(): string {
    return addressIn(this.from);
  }

  async deliver(mail: OutgoingMail): Promise<void> {
    await this.server.sendMail(envelopeOf(mail, this.from));
  }
}
