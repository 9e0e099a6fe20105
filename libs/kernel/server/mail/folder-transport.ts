import { mkdirSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createTransport } from 'nodemailer';
import { MailTransport, type OutgoingMail } from './transport';
import { addressIn, envelopeOf } from './envelope';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY = 0o600;

/** Writes each message as an `.eml` file that any mail program opens: what a site without a mail server does. */
export class FolderTransport extends MailTransport {
  private readonly composer = createTransport({ streamTransport: true, buffer: true });

  constructor(
    private readonly folder: string,
    private readonly from: string,
  ) {
    super();
  }

  get address(): string {
    return addressIn(this.from);
  }

  get about(): string {
    return `written to ${this.folder} (set SMTP_URL to send it)`;
  }

  async deliver(mail: OutgoingMail): Promise<void> {
    const { message } = await this.composer.sendMail(envelopeOf(mail, this.from));
    mkdirSync(this.folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const file = path.join(this.folder, `${new Date().toISOString().replaceAll(':', '-')}-${mail.kind}-${mail.id.slice(-6)}.eml`);
    // Whoever watches the folder meets whole files only
    await writeFile(`${file}.part`, message as Buffer, { mode: OWNER_ONLY });
    await rename(`${file}.part`, file);
  }
}
