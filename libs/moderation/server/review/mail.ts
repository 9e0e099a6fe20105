import { Inject, Injectable } from '@nestjs/common';
import type { Language, SubjectRef } from '@minga/kernel/contract';
import { letter, Mailer, SubjectRegistry, type Tx } from '@minga/kernel/server';
import type { Decision, DecisionInput } from '../../contract';
import { subjectOf, type ItemFound } from './items';
import { reasonSentence } from './reasons';
import { wordsIn } from './words';

interface Recipient {
  id: string;
  email: string;
  language: Language;
}

const RECIPIENTS = `SELECT id, email, language FROM account WHERE id = ANY($1::uuid[]) AND email IS NOT NULL AND erased_at IS NULL ORDER BY id`;
const FLAGGERS = 'SELECT account_id FROM flag WHERE id = ANY($1::uuid[]) AND account_id IS NOT NULL';

export interface Decided extends DecisionInput {
  /** What the author appeals against. */
  actId: string;
  /** What came of a held text. */
  result: SubjectRef | undefined;
  /** Flags that were answered by it. */
  flagIds: readonly string[];
}

/** Nothing happened to what they wrote: they never hear that somebody flagged it, unless a moderator writes to them. */
const UNTOLD: readonly Decision[] = ['keep', 'resolve'];
/** What is taken from somebody can be appealed against. */
const APPEALABLE: readonly Decision[] = ['reject', 'hide', 'delete', 'move', 'lock'];

/** Letters about decisions: to the author what was done and why, to those who flagged what came of it. */
@Injectable()
export class DecisionMail {
  constructor(
    @Inject(Mailer) private readonly mailer: Mailer,
    @Inject(SubjectRegistry) private readonly subjects: SubjectRegistry,
  ) {}

  async decided(tx: Tx, item: ItemFound, decided: Decided): Promise<void> {
    if (item.author_id && (!UNTOLD.includes(decided.decision) || decided.toAuthor)) await this.toAuthor(tx, item, decided);
    const flaggers = await tx.query<{ account_id: string }>(FLAGGERS, [decided.flagIds]);
    for (const to of await this.recipients(tx, flaggers.map(({ account_id }) => account_id))) await this.toFlagger(tx, to, item, decided);
  }

  /** A question, with the way to answer it. */
  async asked(tx: Tx, item: ItemFound, { questionId, text }: { questionId: string; text: string }): Promise<void> {
    for (const to of await this.recipients(tx, [item.author_id!])) {
      const { t } = wordsIn(to.language);
      const button = { label: t('question.button'), url: this.mailer.link(`/questions/${questionId}`) };
      await this.send(tx, to, 'question', { paragraphs: [t('question.about', { title: item.title }), text], button, closing: [t('question.closing')] });
    }
  }

  private async toAuthor(tx: Tx, item: ItemFound, { decision, canned, reason, toAuthor, actId, result }: Decided): Promise<void> {
    for (const to of await this.recipients(tx, [item.author_id!])) {
      const { t } = wordsIn(to.language);
      const appeal = APPEALABLE.includes(decision);
      const why = reasonSentence(to.language, { canned, reason });
      const paragraphs = [
        t(`author.${decision}`, { title: item.title }),
        ...(why && decision !== 'approve' ? [t('author.why', { why })] : []),
        ...(toAuthor ? [t('author.message', { message: toAuthor })] : []),
      ];
      const shown = appeal ? undefined : await this.addressOf(tx, result ?? subjectOf(item));
      const button = appeal
        ? { label: t('author.appeal'), url: this.mailer.link(`/appeals/${actId}`) }
        : shown === undefined ? undefined : { label: t('author.open'), url: this.mailer.link(shown) };
      await this.send(tx, to, 'author', { paragraphs, button, closing: appeal ? [t('author.appeal-how')] : [] });
    }
  }

  private async toFlagger(tx: Tx, to: Recipient, item: ItemFound, { decision, toFlaggers }: Decided): Promise<void> {
    const { t } = wordsIn(to.language);
    const outcome = decision === 'keep' || decision === 'approve' ? 'kept' : 'upheld';
    const paragraphs = [
      t(`flagger.${outcome}`, { title: item.title }),
      ...(toFlaggers ? [t('flagger.message', { message: toFlaggers })] : []),
    ];
    const button = { label: t('flagger.open'), url: this.mailer.link('/flags') };
    await this.send(tx, to, 'flagger', { paragraphs, button, closing: [t('flagger.closing')] });
  }

  private async send(tx: Tx, { email, language }: Recipient, kind: string, parts: Pick<Parameters<typeof letter>[0], 'paragraphs' | 'button' | 'closing'>): Promise<void> {
    const { t } = wordsIn(language);
    const { text, html } = letter({ language, siteName: this.mailer.siteName, ...parts });
    await this.mailer.send(tx, { to: email, language, kind: `moderation-${kind}`, subject: t(`${kind}.subject`), text, html });
  }

  private async addressOf(tx: Tx, ref: SubjectRef): Promise<string | undefined> {
    return (await this.subjects.cards(tx, [ref]))[0]?.address;
  }

  private async recipients(tx: Tx, ids: readonly string[]): Promise<Recipient[]> {
    return ids.length > 0 ? tx.query<Recipient>(RECIPIENTS, [[...new Set(ids)]]) : [];
  }
}
