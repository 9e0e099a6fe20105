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

const COUNT = `INSERT INTO gate_account AS k (account_id, posts)
  SELECT a.id, count(*) FROM unnest($1::uuid[]) AS i(author) JOIN account a ON a.id = i.author AND a.kind = 'person' GROUP BY a.id ORDER BY a.id
  ON CONFLICT (account_id) DO UPDATE SET posts = k.posts + EXCLUDED.posts`;
const WORD_FLAG = `INSERT INTO flag (id, item_id, reason, text, lang, at) VALUES ($1, $2, 'other', $3, $4, now())`;

/** Reads along: counts what new accounts post, flags watched words, brings held texts into the queue and ends what is gone. */
export function followConsumer(subjects: SubjectRegistry, settings: SiteSettingsStore): Consumer {
  /** Points out a text with watched words to those who moderate. */
  async function pointOut(tx: Tx, ref: SubjectRef, flags: Watch, html: string): Promise<void> {
    const facts = await subjectFacts(subjects, tx, ref);
    if (!facts) return;
    const found = matchesIn(flags, `${ref.type === 'topic' ? facts.card.title : ''} ${plainOf(html)}`);
    if (found.length === 0) return;
    const item = await openItem(tx, facts, { kind: 'flag', heldFor: 'held-word' });
    await tx.query(WORD_FLAG, [newId(), item.id, found.map((match) => match.found).join(', '), facts.lang]);
    tellMoved(tx, item);
  }

  /** What was posted of one kind, all of it at once: there may be hundreds a second. */
  async function posted(tx: Tx, type: string, refs: readonly SubjectRef[], watch: Watch): Promise<void> {
    const kind = subjects.get(type);
    const ids = refs.map(({ id }) => id);
    const authors = await kind?.authors?.(tx, ids);
    if (authors?.size) await tx.query(COUNT, [ids.flatMap((id) => authors.get(id) ?? [])]);
    const flags = watch.filter(({ effect }) => effect === 'flag');
    const words = flags.length > 0 ? await kind?.contents?.(tx, ids) : undefined;
    for (const ref of words ? refs : []) {
      const html = words?.get(ref.id)?.html;
      if (html !== undefined) await pointOut(tx, ref, flags, html);
    }
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
    if (body.type === 'topic.moved') await rehome(tx, subjects);
    if (postedBy(body)) return;
    if (body.type === 'submission.changed' && told.submissionId) {
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
      const refs = events.flatMap(({ body }) => postedBy(body) ?? []);
      for (const [type, some] of Map.groupBy(refs, (ref) => ref.type)) await posted(tx, type, some, watchOf(settings));
      for (const event of events) await follow(tx, event);
    },
  };
}
