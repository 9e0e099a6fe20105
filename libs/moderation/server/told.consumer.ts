import { isLanguage, type Language, type SubjectRef } from '@minga/kernel/contract';
import { letter, one, type Consumer, type LoggedEvent, type Mailer, type SubjectRegistry, type Tx } from '@minga/kernel/server';
import { wordsIn } from './review/words';

/** What other slices tell of somebody, most of it in their own room. Their contracts are theirs: what does not fit is passed over. */
interface Told {
  notice?: { act?: string; title?: string; reason?: string | null };
  groupId?: string;
  sanction?: { kind?: string; until?: string | null; reason?: string } | null;
  sessionId?: string;
  removal?: { reason?: string } | null;
  messageId?: string;
  reason?: string;
}

interface Owner {
  email: string;
  language: Language;
}

/** What is taken from somebody, or changed in what they wrote, is written to them; what is given back they find on the page. */
const WRITTEN: ReadonlySet<string> = new Set([
  'post.edited', 'post.hidden', 'post.deleted', 'post.moved',
  'topic.moved', 'topic.merged', 'topic.split', 'topic.locked', 'topic.archived', 'topic.hidden', 'topic.slowed', 'topic.edited',
  'submission.rejected', 'live-message.hidden',
]);
const ROOM = 'account:';
/** Told in the session's room, to everybody there: its author is who the words were. */
const HIDDEN = 'live.chat-hidden';
const MESSAGE = 'live-message';
const SESSION = 'session';

const OWNER = 'SELECT email, language FROM account WHERE id = $1 AND email IS NOT NULL AND erased_at IS NULL AND NOT sample';
/** What was done with a text, and with which. */
interface Done {
  act: string;
  title: string;
  reason: string | null | undefined;
  subjectId: string | undefined;
}

/** What was decided in the queue has had its letter: it was noted in the transaction of the event. */
const FROM_QUEUE = `SELECT 1 FROM moderation_act WHERE subject_id = $1 AND item_id IS NOT NULL
  AND at BETWEEN $2::timestamptz - interval '1 second' AND $2::timestamptz + interval '1 second'`;
const GROUP = 'SELECT name FROM working_group WHERE id = $1';

/** Writes to people about what moderators did without the queue: what, why, until when, and how to appeal. */
export function toldConsumer(mailer: Mailer, subjects: SubjectRegistry): Consumer {
  async function send(tx: Tx, { email, language }: Owner, subject: string, paragraphs: string[], appeal: boolean): Promise<void> {
    const { t } = wordsIn(language);
    const parts = {
      paragraphs,
      ...(appeal && { button: { label: t('told.button'), url: mailer.link('/decisions') }, closing: [t('told.how')] }),
    };
    const { text, html } = letter({ language, siteName: mailer.siteName, ...parts });
    await mailer.send(tx, { to: email, language, kind: 'moderation-told', subject, text, html });
  }

  async function aboutText(tx: Tx, owner: Owner, { at }: LoggedEvent, { act, title, reason, subjectId }: Done): Promise<void> {
    if (!WRITTEN.has(act) || (subjectId && (await one(tx, FROM_QUEUE, [subjectId, at])))) return;
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

  async function inSession(tx: Tx, owner: Owner, sessionId: string, reason: string | undefined): Promise<void> {
    const title = await titleOf(tx, { type: SESSION, id: sessionId });
    const { t } = wordsIn(owner.language);
    const why = reason ? [t('told.why', { why: reason })] : [];
    await send(tx, owner, t('told.session.subject', { title }), [t('told.session.removed', { title }), ...why], true);
  }

  const titleOf = async (tx: Tx, ref: SubjectRef): Promise<string> => (await subjects.cards(tx, [ref]))[0]?.title ?? '';

  /** Whom an event concerns: whose room it was told in, or whose words it took out of everybody's sight. */
  async function concernedBy(tx: Tx, { room, actor, body }: LoggedEvent): Promise<Owner | undefined> {
    const { messageId } = body.payload as Told;
    const hidden = body.type === HIDDEN && messageId ? (await subjects.get(MESSAGE)?.authors?.(tx, [messageId]))?.get(messageId) : undefined;
    const id = hidden === actor ? undefined : (hidden ?? (room.startsWith(ROOM) ? room.slice(ROOM.length) : undefined));
    const owner = id ? await one<Owner & Record<string, unknown>>(tx, OWNER, [id]) : undefined;
    return owner && isLanguage(owner.language) ? owner : undefined;
  }

  async function write(tx: Tx, owner: Owner, event: LoggedEvent): Promise<void> {
    const { notice, groupId, sanction = null, sessionId, removal, messageId, reason } = event.body.payload as Told;
    const subjectId = messageId ?? event.subject?.id;
    if (notice) await aboutText(tx, owner, event, { act: notice.act ?? '', title: notice.title ?? '', reason: notice.reason, subjectId });
    else if (messageId) await aboutText(tx, owner, event, { act: 'live-message.hidden', title: await titleOf(tx, { type: MESSAGE, id: messageId }), reason, subjectId });
    else if (groupId) await inGroup(tx, owner, groupId, sanction);
    else if (sessionId && removal) await inSession(tx, owner, sessionId, removal.reason);
  }

  return {
    name: 'moderation:told',
    types: ['notice.added', 'membership.sanctioned', 'live.removed', HIDDEN],
    async handle(tx, events) {
      for (const event of events) {
        const owner = await concernedBy(tx, event);
        if (owner) await write(tx, owner, event);
      }
    },
  };
}

/** With its zone named: whoever reads a mail has no clock of ours beside it. */
const dayOf = (instant: string, language: Language): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' }).format(new Date(instant))} UTC`;
