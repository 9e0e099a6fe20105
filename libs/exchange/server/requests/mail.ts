import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { letter, Mailer, type Tx } from '@minga/kernel/server';
import type { RequestAct } from '../../contract';
import { requestMail } from '../../contract/messages/requests/mail';
import { requestAddress, type RequestRow } from './request.rows';

interface Recipient {
  email: string;
  language: Language;
}

/** Who asks, as long as they are of the organisation. */
const REQUESTERS = `SELECT a.email, a.language FROM exchange_requester q JOIN account a ON a.id = q.account_id
  WHERE q.request_id = $1 AND a.email IS NOT NULL AND a.erased_at IS NULL AND a.id IS DISTINCT FROM $2 ORDER BY a.id`;
/** What others do to a request, its requesters are told by mail. */
const TOLD = ['return', 'publish', 'suspend', 'resume', 'expire'] as const;
type Told = (typeof TOLD)[number];
const isTold = (act: RequestAct): act is Told => (TOLD as readonly string[]).includes(act);

/** Letters about what happened to a request, to those who made it. */
@Injectable()
export class RequestMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  async moved(tx: Tx, row: RequestRow, act: RequestAct, reason?: string): Promise<void> {
    if (!isTold(act)) return;
    const self = tx.actor.kind === 'account' ? tx.actor.id : null;
    for (const to of await tx.query<Recipient>(REQUESTERS, [row.id, self])) {
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
