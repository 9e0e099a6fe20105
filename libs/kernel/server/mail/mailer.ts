import { Injectable } from '@nestjs/common';
import { SiteSettings } from '../http/settings';
import type { Tx } from '../db/tx';
import { siteLink } from './link';
import { mailRows, type NewMail } from './mail.rows';
import { MailTransport } from './transport';

/** The post office's counter: what is handed in here leaves when, and only when, the transaction commits. */
@Injectable()
export class Mailer {
  constructor(
    private readonly settings: SiteSettings,
    private readonly transport: MailTransport,
  ) {}

  /** Queues a message in the transaction. Subject and address are one line; what would break a header is taken out. */
  async send(tx: Tx, mail: NewMail): Promise<void> {
    await mailRows.insert(tx, { ...mail, subject: oneLine(mail.subject) });
  }

  get siteName(): string {
    return this.settings.siteName;
  }

  /** Who letters are from: who calls, to the calendars that come with them. */
  get address(): string {
    return this.transport.address;
  }

  /** The address of a path of this site, as mails name it. */
  link(path: string): string {
    return siteLink(this.settings, path);
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const oneLine = (text: string): string => text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').trim();
