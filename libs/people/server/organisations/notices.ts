import { Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import { organisationMail, type OrganisationNotice } from '../../contract/messages/organisations';

const TO = 'SELECT email, name, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL';

export interface NoticeFacts {
  organisation: string;
  /** Why, as the steward or representative wrote it. */
  reason?: string;
  /** Path where the person sees for themselves. */
  path: string;
}

/** Mail to whoever is concerned by what others decided about an organisation, or about whom they speak for. */
@Injectable()
export class OrganisationNotices {
  constructor(private readonly mailer: Mailer) {}

  async send(tx: Tx, accountId: string, notice: OrganisationNotice, { organisation, reason, path }: NoticeFacts): Promise<void> {
    const to = await one<{ email: string; name: string; language: Language }>(tx, TO, [accountId]);
    if (!to) return;
    const { language, email, name: person } = to;
    const { t } = createTranslator(language, organisationMail[language]);
    const gaps = { organisation, person, site: this.mailer.siteName };
    const { text, html } = letter({
      language,
      siteName: this.mailer.siteName,
      paragraphs: [t('greeting', gaps), t(`${notice}.text`, gaps), ...(reason ? [t('reason', { reason })] : [])],
      button: { label: t(`${notice}.button`), url: this.mailer.link(path) },
      closing: [t(`${notice}.closing`, gaps)],
    });
    await this.mailer.send(tx, { to: email, subject: t(`${notice}.subject`, gaps), text, html, language, kind: `organisation.${notice}` });
  }
}
