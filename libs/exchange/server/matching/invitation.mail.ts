import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type AccountActor, type Tx } from '@minga/kernel/server';
import { invitationLetters } from '../../contract/messages/mail/invitation';
import { requestAddress, type RequestRow } from '../requests/request.rows';

const RECIPIENT = 'SELECT email, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL';
const INVITER = `SELECT a.name, o.name AS organisation FROM account a LEFT JOIN organisation o ON o.id = $2 WHERE a.id = $1`;
const KIND = 'exchange-invitation';

interface Invited {
  accountId: string;
  row: RequestRow;
  by: AccountActor;
  text: string;
}

/** The letter that tells an expert that somebody asks for them. */
@Injectable()
export class InvitationMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  async invited(tx: Tx, { accountId, row, by, text }: Invited): Promise<void> {
    const to = await one<{ email: string; language: Language }>(tx, RECIPIENT, [accountId]);
    if (!to) return;
    const { t } = createTranslator(to.language, invitationLetters[to.language]);
    const who = (await one<{ name: string; organisation: string }>(tx, INVITER, [by.id, row.organisation_id]))!;
    const { language } = to;
    await this.mailer.send(tx, {
      to: to.email,
      subject: t('subject', { title: row.title }),
      ...letter({
        language,
        siteName: this.mailer.siteName,
        paragraphs: [t('asked', { organisation: who.organisation, title: row.title }), ...(text ? [t('message', { name: who.name, text })] : [])],
        button: { label: t('button'), url: this.mailer.link(requestAddress(row.id, row.title)) },
        closing: [t('limits')],
      }),
      language,
      kind: KIND,
    });
  }
}
