import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@minga/kernel/contract';
import { letter, Mailer, one, type Tx } from '@minga/kernel/server';
import type { Restriction } from '@minga/people/contract';
import { OneTime } from '@minga/people/server';
import type { CannedReason, SiteSanctionKind } from '../../contract';
import { reasonSentence } from '../review/reasons';
import { wordsIn } from '../review/words';

/** What an appeal's link is good for; it carries the sanction. */
export const APPEAL_PURPOSE = 'appeal';
/** Long enough for somebody who was on leave. */
const APPEAL_MINUTES = 60 * 24 * 30;

interface Owner {
  email: string;
  language: Language;
}

const OWNER = 'SELECT email, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL AND NOT sample';

interface Sanctioned {
  kind: SiteSanctionKind;
  canned: CannedReason;
  reason: string;
  sanctionId: string;
  restriction: Restriction | undefined;
}

/** Letters to people about what stewards decided: what, why, until when, and how to appeal. */
@Injectable()
export class ConductMail {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(OneTime) private readonly oneTime: OneTime,
  ) {}

  async sanctioned(tx: Tx, accountId: string, { kind, canned, reason, sanctionId, restriction }: Sanctioned): Promise<void> {
    const owner = await one<Owner & Record<string, unknown>>(tx, OWNER, [accountId]);
    if (!owner) return;
    const { t } = wordsIn(owner.language);
    // Whoever cannot come in any more appeals by the link itself
    const { token } = await this.oneTime.issue(tx, { purpose: APPEAL_PURPOSE, accountId, data: { sanctionId }, minutes: APPEAL_MINUTES });
    await this.send(tx, owner, 'sanction', {
      paragraphs: [
        t(`sanction.${kind}`, { site: this.mailer.siteName }),
        t('sanction.why', { why: reasonSentence(owner.language, { canned, reason }) }),
        ...(restriction?.until ? [t('sanction.until', { date: longDate(restriction.until, owner.language) })] : []),
      ],
      button: { label: t('sanction.appeal'), url: this.mailer.link(`/appeals/by-link/${token}`) },
      closing: [t('sanction.appeal-how')],
    });
  }

  async lifted(tx: Tx, accountId: string, { kind, reason }: { kind: SiteSanctionKind; reason: string }): Promise<void> {
    const owner = await one<Owner & Record<string, unknown>>(tx, OWNER, [accountId]);
    if (!owner) return;
    const { t } = wordsIn(owner.language);
    await this.send(tx, owner, 'lifted', { paragraphs: [t(`lifted.${kind}`, { site: this.mailer.siteName }), t('sanction.why', { why: reason })] });
  }

  async decided(tx: Tx, accountId: string, { decision, answer }: { decision: 'granted' | 'refused'; answer: string }): Promise<void> {
    const owner = await one<Owner & Record<string, unknown>>(tx, OWNER, [accountId]);
    if (!owner) return;
    const { t } = wordsIn(owner.language);
    await this.send(tx, owner, 'appeal', { paragraphs: [t(`appeal.${decision}`), t('appeal.answer', { answer })] });
  }

  private async send(tx: Tx, { email, language }: Owner, kind: string, parts: Pick<Parameters<typeof letter>[0], 'paragraphs' | 'button' | 'closing'>): Promise<void> {
    const { t } = wordsIn(language);
    const { text, html } = letter({ language, siteName: this.mailer.siteName, ...parts });
    await this.mailer.send(tx, { to: email, language, kind: `moderation-${kind}`, subject: t(`${kind}.subject`), text, html });
  }
}

/** The day, with its zone named: whoever reads a mail has no clock of ours beside it. */
const longDate = (instant: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant)) + ' UTC';
