import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import { endorsementLetters } from '../../contract/messages/mail/endorsement';
import { organisationAddress } from '../experts/faces';

const TOLD = `SELECT b.email, b.language, coalesce(o.name, a.name) AS name, a.handle, o.id AS "organisationId", t.labels->>b.language AS term
  FROM account b JOIN expert e ON e.id = $2 LEFT JOIN account a ON a.id = e.account_id LEFT JOIN organisation o ON o.id = e.organisation_id JOIN taxonomy_term t ON t.id = $3
  WHERE b.id = $1 AND b.email IS NOT NULL AND b.erased_at IS NULL`;
const KIND = 'exchange-endorsement';

interface Told extends Record<string, unknown> {
  email: string;
  language: Language;
  name: string;
  handle: string | null;
  organisationId: string | null;
  term: string;
}

export interface Removed {
  byId: string;
  expertId: string;
  termId: string;
  text: string;
  reason: string;
}

/** Tells who vouched for somebody that a steward took it away, and why. */
@Injectable()
export class EndorsementMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  async removed(tx: Tx, { byId, expertId, termId, text, reason }: Removed): Promise<void> {
    const to = await one<Told>(tx, TOLD, [byId, expertId, termId]);
    if (!to) return;
    const { language, name, term } = to;
    const { t } = createTranslator(language, endorsementLetters[language]);
    const path = to.organisationId ? `/x/experts${organisationAddress(to.organisationId, name)}` : `/x/experts/${to.handle}`;
    await this.mailer.send(tx, {
      to: to.email, subject: t('subject', { name }), language, kind: KIND,
      ...letter({ language, siteName: this.mailer.siteName, paragraphs: [t('removed', { name, term, text }), t('why', { reason })], button: { label: t('button'), url: this.mailer.link(path) } }),
    });
  }
}
