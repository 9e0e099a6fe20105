import { isLanguage, type Language } from '@minga/kernel/contract';
import { letter, one, type Consumer, type LoggedEvent, type Mailer, type Tx } from '@minga/kernel/server';
import { wordsIn } from './review/words';

/** What other slices tell somebody in their own room. Their contracts are theirs: what does not fit is passed over. */
interface Told {
  notice?: { act?: string; title?: string; reason?: string | null };
  groupId?: string;
  sanction?: { kind?: string; until?: string | null; reason?: string } | null;
}

interface Owner {
  email: string;
  language: Language;
}

/** What is taken from somebody, or changed in what they wrote, is written to them; what is given back they find on the page. */
const WRITTEN: ReadonlySet<string> = new Set([
  'post.edited', 'post.hidden', 'post.deleted', 'post.moved',
  'topic.moved', 'topic.merged', 'topic.split', 'topic.locked', 'topic.archived', 'topic.hidden', 'topic.slowed', 'topic.edited',
  'submission.rejected',
]);
const ROOM = 'account:';

const OWNER = 'SELECT email, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL AND NOT sample';
/** What was decided in the queue has had its letter: it was noted in the transaction of the event. */
const FROM_QUEUE = `SELECT 1 FROM moderation_act WHERE subject_id = $1 AND item_id IS NOT NULL
  AND at BETWEEN $2::timestamptz - interval '1 second' AND $2::timestamptz + interval '1 second'`;
const GROUP = 'SELECT name FROM working_group WHERE id = $1';

/** Writes to people about what moderators did without the queue: what, why, until when, and how to appeal. */
export function toldConsumer(mailer: Mailer): Consumer {
  async function send(tx: Tx, { email, language }: Owner, subject: string, paragraphs: string[], appeal: boolean): Promise<void> {
    const { t } = wordsIn(language);
    const parts = {
      paragraphs,
      ...(appeal && { button: { label: t('told.button'), url: mailer.link('/decisions') }, closing: [t('told.how')] }),
    };
    const { text, html } = letter({ language, siteName: mailer.siteName, ...parts });
    await mailer.send(tx, { to: email, language, kind: 'moderation-told', subject, text, html });
  }

  async function aboutText(tx: Tx, owner: Owner, event: LoggedEvent, notice: NonNullable<Told['notice']>): Promise<void> {
    const { act = '', title = '', reason } = notice;
    if (!WRITTEN.has(act) || (event.subject && (await one(tx, FROM_QUEUE, [event.subject.id, event.at])))) return;
    const { t } = wordsIn(owner.language);
    const why = reason ? [t('told.why', { why: reason })] : [];
    await send(tx, owner, t('told.subject'), [t(`told.acts.${act.replace('.', '-')}`, { title }), ...why], true);
  }

  async function inGroup(tx: Tx, owner: Owner, groupId: string, sanction: Told['sanction']): Promise<void> {
    const { t } = wordsIn(owner.language);
    const group = (await one<{ name: string }>(tx, GROUP, [groupId]))?.name;
    if (!group) return;
    const until = sanction?.until ? [t('told.until', { date: dayOf(sanction.until, owner.language) })] : [];
    const why = sanction?.reason ? [t('told.why', { why: sanction.reason })] : [];
    const kind = sanction ? (sanction.kind === 'banned' ? 'banned' : 'silenced') : 'lifted';
    await send(tx, owner, t('told.group.subject', { group }), [t(`told.group.${kind}`, { group }), ...why, ...until], sanction !== null);
  }

  return {
    name: 'moderation:told',
    types: ['notice.added', 'membership.sanctioned'],
    async handle(tx, events) {
      for (const event of events) {
        if (!event.room.startsWith(ROOM)) continue;
        const owner = await one<Owner & Record<string, unknown>>(tx, OWNER, [event.room.slice(ROOM.length)]);
        if (!owner || !isLanguage(owner.language)) continue;
        const { notice, groupId, sanction = null } = event.body.payload as Told;
        if (notice) await aboutText(tx, owner, event, notice);
        else if (groupId) await inGroup(tx, owner, groupId, sanction);
      }
    },
  };
}

/** With its zone named: whoever reads a mail has no clock of ours beside it. */
const dayOf = (instant: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant))} UTC`;
