import { Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import { securityMail, type SecurityNotice } from '../../contract/messages/second-factor';

const TO = 'SELECT email, name, language FROM account WHERE id = $1 AND email IS NOT NULL AND NOT sample';

/** What others do to an account its owner has asked for, or somebody in their name. */
const DONE_BY_OTHERS: readonly SecurityNotice[] = ['second-factor-reset', 'second-factor-reset-by-operator'];

/** Mail to the owner of an account about a change of how it is signed in to: they may not have made it. */
@Injectable()
export class SecurityNotices {
  constructor(private readonly mailer: Mailer) {}

  /** @param values what the notice's sentence names, such as a passkey */
  async send(tx: Tx, accountId: string, notice: SecurityNotice, values: Record<string, string | number> = {}): Promise<void> {
    const to = await one<{ email: string; name: string; language: Language }>(tx, TO, [accountId]);
    if (!to) return;
    const { language, email, name } = to;
    const { t } = createTranslator(language, securityMail[language]);
    const gaps = { ...values, site: this.mailer.siteName, person: name };
    const { text, html } = letter({
      language,
      siteName: this.mailer.siteName,
      paragraphs: [t('greeting', gaps), t(`${notice}.text`, gaps)],
      button: { label: t('to-account'), url: this.mailer.link('/account#means') },
      closing: [t(DONE_BY_OTHERS.includes(notice) ? 'not-asked' : 'not-you')],
    });
    await this.mailer.send(tx, { to: email, subject: t(`${notice}.subject`, gaps), text, html, language, kind: `security.${notice}` });
  }
}
