import type { SubjectRef } from '@minga/kernel/contract';
import { newId } from '@minga/kernel/contract';
import type { Consumer, LoggedEvent, SiteSettingsStore, SubjectRegistry, Tx } from '@minga/kernel/server';
import type { Ending } from '../contract';
import { matchesIn, type Watch } from './gates/watch';
import { watchOf } from './gates/words';
import { endItem } from './review/ending';
import { openItem, openItemOf, tellMoved } from './review/items';
import { plainOf } from './review/plain';
import { rehome } from './review/rehome';
import { subjectFacts } from './review/subject-facts';

/** What other slices tell, as far as this one reads it. Their contracts are theirs: what does not fit is passed over. */
interface Told {
  post?: { id?: string };
  topic?: { id?: string };
  postId?: string;
  deleted?: { as?: string };
  submissionId?: string;
  messageId?: string;
  submission?: { hold?: string; at?: string } | null;
}

/** How whoever took a post away elsewhere than in the queue decided about it. */
const ENDED_AS: Partial<Record<string, Ending>> = { moderator: 'delete', hidden: 'hide' };

/** What was posted by the event, if anything. */
function postedBy({ type, payload }: LoggedEvent['body']): SubjectRef | undefined {
  const told = payload as Told;
  if (type === 'post.added' && told.post?.id) return { type: 'post', id: told.post.id };
  return type === 'topic.opened' && told.topic?.id ? { type: 'topic', id: told.topic.id } : undefined;
}

const COUNT = `INSERT INTO gate_account AS k (account_id, posts) SELECT id, 1 FROM account WHERE id = $1 AND kind = 'person'
  ON CONFLICT (account_id) DO UPDATE SET posts = k.posts + 1`;
const WORD_FLAG = `INSERT INTO flag (id, item_id, reason, text, lang, at) VALUES ($1, $2, 'other', $3, $4, now())`;

/** Reads along: counts what new accounts post, flags watched words, brings held texts into the queue and ends what is gone. */
export function followConsumer(subjects: SubjectRegistry, settings: SiteSettingsStore): Consumer {
  async function posted(tx: Tx, ref: SubjectRef, watch: Watch): Promise<void> {
    const kind = subjects.get(ref.type);
    const author = (await kind?.authors?.(tx, [ref.id]))?.get(ref.id);
    if (author) await tx.query(COUNT, [author]);
    const flags = watch.filter(({ effect }) => effect === 'flag');
    const words = flags.length > 0 ? (await kind?.contents?.(tx, [ref.id]))?.get(ref.id) : undefined;
    const facts = words && (await subjectFacts(subjects, tx, ref));
    if (!facts) return;
    const found = matchesIn(flags, `${ref.type === 'topic' ? facts.card.title : ''} ${plainOf(words.html)}`);
    if (found.length === 0) return;
    const item = await openItem(tx, facts, { kind: 'flag', heldFor: 'held-word' });
    await tx.query(WORD_FLAG, [newId(), item.id, found.map((match) => match.found).join(', '), facts.lang]);
    tellMoved(tx, item);
  }

  async function held(tx: Tx, id: string, submission: NonNullable<Told['submission']>): Promise<void> {
    const facts = await subjectFacts(subjects, tx, { type: 'submission', id });
    if (!facts) return;
    const item = await openItem(tx, facts, { kind: 'held', heldFor: submission.hold, ...(submission.at && { at: new Date(submission.at) }) });
    tellMoved(tx, item);
  }

  /** Nothing is left to decide about; whoever decided elsewhere than in the queue decided for it as well. */
  async function gone(tx: Tx, ref: SubjectRef, ending: Ending): Promise<void> {
    const item = await openItemOf(tx, ref);
    if (item) await endItem(tx, item, ending);
  }

  async function follow(tx: Tx, { body, subject }: LoggedEvent): Promise<void> {
    const told = body.payload as Told;
    const ref = postedBy(body);
    if (body.type === 'topic.moved') await rehome(tx, subjects);
    if (ref) await posted(tx, ref, watchOf(settings));
    else if (body.type === 'submission.changed' && told.submissionId) {
      if (told.submission) await held(tx, told.submissionId, told.submission);
      else await gone(tx, { type: 'submission', id: told.submissionId }, 'gone');
    } else if (body.type === 'post.deleted' && told.postId) {
      await gone(tx, { type: 'post', id: told.postId }, ENDED_AS[told.deleted?.as ?? ''] ?? 'gone');
    } else if (body.type === 'live.chat-hidden' && told.messageId) {
      await gone(tx, { type: 'live-message', id: told.messageId }, 'hide');
    } else if (subject && !(await subjects.get(subject.type)?.cards(tx, [subject.id]))?.has(subject.id)) await gone(tx, subject, 'gone');
  }

  return {
    name: 'moderation:follow',
    types: ['post.added', 'topic.opened', 'submission.changed', 'post.deleted', 'topic.changed', 'topic.moved', 'live.chat-hidden', 'person.erased'],
    async handle(tx, events) {
      for (const event of events) await follow(tx, event);
    },
  };
}
