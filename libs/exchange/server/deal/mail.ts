import { Inject, Injectable } from '@nestjs/common';
import { createTranslator, type Language } from '@minga/kernel/contract';
import { accountIdOf, letter, Mailer, type Tx } from '@minga/kernel/server';
import type { DeclineReason } from '../../contract';
import { dealMail } from '../../contract/messages/deal/mail';
import { requestAddress } from '../requests/request.rows';

export type DealLetter = 'offered' | 'accepted' | 'declined' | 'withdrawn' | 'team' | 'asked' | 'answered' | 'version' | 'agreed' | 'pledged';

export interface DealNews {
  kind: DealLetter;
  request: { id: string; title: string };
  /** Whose act it is, by name. */
  who?: string;
  declined?: DeclineReason;
  /** What somebody wrote with it. */
  words?: string;
}

const RECIPIENTS = `SELECT email, language FROM account WHERE id = ANY($1::uuid[]) AND email IS NOT NULL AND erased_at IS NULL AND NOT sample
  AND id IS DISTINCT FROM $2 ORDER BY id`;

/** Letters about offers, agreement and money. Nobody is written to about what they did themselves. */
@Injectable()
export class DealMail {
  constructor(@Inject(Mailer) private readonly mailer: Mailer) {}

  async send(tx: Tx, accountIds: readonly string[], { kind, request, who = '', declined, words }: DealNews): Promise<void> {
    if (accountIds.length === 0) return;
    const to = await tx.query<{ email: string; language: Language }>(RECIPIENTS, [[...new Set(accountIds)], accountIdOf(tx.actor)]);
    for (const { email, language } of to) {
      const { t } = createTranslator(language, dealMail[language]);
      const paragraphs = [t(`${kind}.about`, { title: request.title, who }), ...(declined ? [t(`why.${declined}`)] : []), ...(words ? [words] : [])];
      const button = { label: t('open'), url: this.mailer.link(requestAddress(request.id, request.title)) };
      const body = letter({ language, siteName: this.mailer.siteName, paragraphs, button });
      await this.mailer.send(tx, { to: email, language, kind: `exchange-${kind}`, subject: t(`${kind}.subject`), ...body });
    }
  }
}

const REQUESTERS = 'SELECT account_id FROM exchange_requester WHERE request_id = $1';
const NAME = 'SELECT name FROM account WHERE id = $1';

export const requesterIds = async (tx: Tx, requestId: string): Promise<string[]> =>
  (await tx.query<{ account_id: string }>(REQUESTERS, [requestId])).map(({ account_id: id }) => id);

/** The actor’s name, for a letter; empty for the house itself. */
export const actorName = async (tx: Tx): Promise<string> => (await tx.query<{ name: string }>(NAME, [accountIdOf(tx.actor)]))[0]?.name ?? '';
