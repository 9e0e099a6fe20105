import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { accountIdOf, letter, Mailer, type Tx } from '@minga/kernel/server';
import type { RequestAct } from '../../contract';
import { requestMail } from '../../contract/messages/requests/mail';
import { actorName } from '../deal/mail';
import { requestAddress, type RequestRow } from './request.rows';

interface Recipient {
  email: string;
  language: Language;
}

/** Who asks, as long as they are of the organisation. */
const REQUESTERS = `SELECT a.email, a.language FROM exchange_requester q JOIN exchange_request r ON r.id = q.request_id JOIN account a ON a.id = q.account_id
  JOIN affiliation f ON f.account_id = a.id AND f.until_at IS NULL AND f.state = 'verified' AND f.organisation_id = r.organisation_id
  WHERE q.request_id = $1 AND a.email IS NOT NULL AND a.erased_at IS NULL AND a.id IS DISTINCT FROM $2 ORDER BY a.id`;
const ONE = 'SELECT email, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL AND id IS DISTINCT FROM $2';
/** What others do to a request, its requesters are told by mail. */
const TOLD = ['return', 'publish', 'suspend', 'resume', 'expire'] as const;
type Told = (typeof TOLD)[number];
const isTold = (act: RequestAct): act is Told => (TOLD as readonly string[]).includes(act);

/** Letters about what happened to a request, to those who made it. */
@Injectable()
export class RequestMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  /** Somebody acts for the request from now on. */
  async named(tx: Tx, row: RequestRow, accountId: string): Promise<void> {
    for (const to of await tx.query<Recipient>(ONE, [accountId, accountIdOf(tx.actor)])) {
      const { t } = createTranslator(to.language, requestMail[to.language]);
      const paragraphs = [t('named.about', { title: row.title || t('untitled'), who: await actorName(tx) })];
      const button = { label: t('open'), url: this.mailer.link(requestAddress(row.id, row.title)) };
      await this.mailer.send(tx, {
        to: to.email, subject: t('named.subject'), language: to.language, kind: 'exchange-named', ...letter({ language: to.language, siteName: this.mailer.siteName, paragraphs, button }),
      });
    }
  }

  async moved(tx: Tx, row: RequestRow, act: RequestAct, reason?: string): Promise<void> {
    if (!isTold(act)) return;
    for (const to of await tx.query<Recipient>(REQUESTERS, [row.id, accountIdOf(tx.actor)])) {
      const { t } = createTranslator(to.language, requestMail[to.language]);
      const paragraphs = [t(`${act}.about`, { title: row.title }), ...(reason ? [t('why', { reason })] : [])];
      const path = requestAddress(row.id, row.title);
      const button = { label: t(act === 'return' ? 'go-on' : 'open'), url: this.mailer.link(act === 'return' ? `${path}/edit` : path) };
      await this.mailer.send(tx, {
        to: to.email, subject: t(`${act}.subject`), language: to.language, kind: `exchange-${act}`,
        ...letter({ language: to.language, siteName: this.mailer.siteName, paragraphs, button }),
      });
    }
  }
}
