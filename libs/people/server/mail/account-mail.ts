import { Injectable } from '@nestjs/common';
import { createTranslator, LANGUAGES, type Language, type Translator, type Values } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import { peopleMails, type PeopleMail } from '../../contract/messages/mail';

/** Letters about accounts: who gets which words, with a link into the site and at times a code. */
export interface AccountLetter {
  kind: PeopleMail;
  /** Path of the button, with its token. */
  path: string;
  values?: Values;
  /** Six digits, for the page that waits. */
  code?: string;
  /** What to do if it was somebody else. */
  closing?: 'not-you' | 'not-you-act' | 'not-you-sign-in';
}

const OWNER = 'SELECT email, language, sample FROM account WHERE id = $1 AND erased_at IS NULL';
const GAP = 3;

const translators = Object.fromEntries(
  LANGUAGES.map((language) => [language, createTranslator(language, { mail: peopleMails[language] })]),
) as Record<Language, Translator>;

@Injectable()
export class AccountMail {
  constructor(private readonly mailer: Mailer) {}

  /** Writes to an address, whoever has it. */
  async send(tx: Tx, to: string, language: Language, { kind, path, values = {}, code, closing }: AccountLetter): Promise<void> {
    const { t } = translators[language];
    const site = this.mailer.siteName;
    const all = { site, ...values };
    const { text, html } = letter({
      language,
      siteName: site,
      paragraphs: [t(`mail.${kind}.text`, all)],
      button: { label: t(`mail.${kind}.button`), url: this.mailer.link(path) },
      // Two groups of three are read and typed without losing one's place
      ...(code && { code: { label: t('mail.code'), code: `${code.slice(0, GAP)} ${code.slice(GAP)}` } }),
      ...(closing && { closing: [t(`mail.${closing}`)] }),
    });
    await this.mailer.send(tx, { to, subject: t(`mail.${kind}.subject`, all), text, html, language, kind });
  }

  /** Writes to the owner of an account at its address; nothing where there is none, or for the sample network's. */
  async toOwner(tx: Tx, accountId: string, make: (translator: Translator) => AccountLetter): Promise<void> {
    const owner = await one<{ email: string | null; language: Language; sample: boolean }>(tx, OWNER, [accountId]);
    if (!owner?.email || owner.sample) return;
    await this.send(tx, owner.email, owner.language, make(translators[owner.language]));
  }
}
