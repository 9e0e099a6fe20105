import { Injectable } from '@nestjs/common';
import { conflict, newId, notFound, rooms, type SubjectRef } from '@minga/kernel/contract';
import { accountIdOf, one, system, type Tx } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import type { PersonCard } from '@minga/people/contract';
import { draftKeys, postAddress, topicAddress } from '../../contract';
import { addReply } from '../add-reply';
import { HELD_AUDIENCE, lockedPostFor, parentFor } from '../discussions.access';
import { postRef, tell, topicRef } from '../events';
import { openAndTell } from '../open-topic';
import { rewrite } from '../rewrite';
import { TextPress, type PreparedText } from '../prepared-text';
import { notify } from './notices';
import { submissionRef, tellSubmission } from './submissions';
import type { SubmissionRow } from './submission.rows';

/** Who decides has been asked for by the slice that keeps the queue. */
const moderation = system('moderation');

const FIND = 'SELECT * FROM submission WHERE id = $1 FOR UPDATE';
const DECIDE = `UPDATE submission SET state = $2, decided_by = $3, decided_at = now(), reason = $4, made_type = $5, made_id = $6 WHERE id = $1`;
/** What was posted stands in its post, what was taken back in a draft: nothing of it is kept twice. */
const EMPTY = `UPDATE submission SET source = '', html = '', title = NULL, tags = '{}' WHERE id = $1`;
/** A draft that is there is what its author is writing now: it stays. */
const GIVE_BACK = `INSERT INTO draft (account_id, key, revision, source, title, base_revision) VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT DO NOTHING RETURNING revision, saved_at`;

const keyOf = ({ kind, group_id, topic_id, post_id }: SubmissionRow): string =>
  kind === 'topic' ? draftKeys.topic(group_id) : kind === 'edit' ? draftKeys.edit(post_id!) : draftKeys.reply(topic_id!, post_id!);

/** What becomes of a text that waits. */
@Injectable()
export class Decisions {
  constructor(private readonly press: TextPress) {}

  /** Posts it under its author's name, as of now. Approving again answers with what came of it. @throws Refusal 404, 409 `submission-decided` */
  async approve(tx: Tx, id: string): Promise<SubjectRef> {
    const row = await found(tx, id);
    if (row.state === 'approved') return { type: row.made_type!, id: row.made_id! };
    insistOnWaiting(row);
    const author = (await cardsOf(tx, [row.author_id])).get(row.author_id);
    if (!author) throw notFound();
    const text = await this.press.prepare(row.source, row.lang);
    const { made, address, title } = await this.post(tx, row, author, text);
    await tx.query(DECIDE, [id, 'approved', accountIdOf(tx.actor), null, made.type, made.id]);
    await tx.query(EMPTY, [id]);
    tellSubmission(tx, row, null);
    tx.audit({ act: 'submission.approved', subject: submissionRef(id), groupId: row.group_id, about: row.author_id, facts: { made: `${made.type}:${made.id}` } });
    await notify(tx, { accountId: row.author_id, act: 'submission.approved', subject: made, groupId: row.group_id, title, lang: row.lang, address, reason: null });
    return made;
  }

  private async post(tx: Tx, row: SubmissionRow, author: PersonCard, text: PreparedText): Promise<{ made: SubjectRef; address: string; title: string }> {
    if (row.kind === 'topic') {
      const held = (await one<{ audience: string }>(tx, HELD_AUDIENCE, [row.group_id]))!;
      const topic = { id: newId(), postId: newId(), groupId: row.group_id, audience: held.audience, kind: row.topic_kind!, title: row.title!, tags: row.tags };
      const shown = await openAndTell(tx, topic, author, text, '');
      return { made: topicRef(topic.id), address: shown.address, title: shown.title };
    }
    if (row.kind === 'edit') {
      const post = await lockedPostFor(tx, moderation, row.post_id!, 'read');
      if (post.deleted_as || post.revision !== row.base_revision) throw conflict('submission-stale');
      await rewrite(tx, post, text, '');
      return { made: postRef(post.post_id), address: postAddress(topicAddress(post.id, post.title), post.position), title: post.title };
    }
    const parent = await parentFor(tx, moderation, await topicOf(tx, row), row.post_id!);
    const post = await addReply(tx, moderation, { parent, author, text, draftKey: '' });
    return { made: postRef(post.id), address: postAddress(topicAddress(parent.id, parent.title), post.position), title: parent.title };
  }

  /** Tells its author why it is not posted, and gives its text back as a draft. Rejecting again changes nothing. */
  async reject(tx: Tx, id: string, reason: string): Promise<void> {
    const row = await found(tx, id);
    if (row.state === 'rejected') return;
    insistOnWaiting(row);
    await tx.query(DECIDE, [id, 'rejected', accountIdOf(tx.actor), reason, null, null]);
    tellSubmission(tx, row, null);
    await giveBack(tx, row);
    tx.audit({ act: 'submission.rejected', subject: submissionRef(id), groupId: row.group_id, about: row.author_id, reason });
    const place = await placeOf(tx, row);
    await notify(tx, { accountId: row.author_id, act: 'submission.rejected', subject: submissionRef(id), groupId: row.group_id, lang: row.lang, reason, ...place });
  }

  /** Its author takes it back: it is a draft again. */
  async withdraw(tx: Tx, id: string, accountId: string): Promise<void> {
    const row = await found(tx, id);
    if (row.author_id !== accountId) throw notFound();
    if (row.state === 'withdrawn') return;
    insistOnWaiting(row);
    await tx.query(DECIDE, [id, 'withdrawn', accountId, null, null, null]);
    await giveBack(tx, row);
    await tx.query(EMPTY, [id]);
    tellSubmission(tx, row, null);
  }
}

/** @throws Refusal 404 */
export async function found(tx: Tx, id: string): Promise<SubmissionRow> {
  const row = await one<SubmissionRow>(tx, FIND, [id]);
  if (!row) throw notFound();
  return row;
}

/** @throws Refusal 409 */
export function insistOnWaiting({ state }: SubmissionRow): void {
  if (state !== 'waiting') throw conflict('submission-decided', { state });
}

async function giveBack(tx: Tx, row: SubmissionRow): Promise<void> {
  const key = keyOf(row);
  const values = [row.author_id, key, Date.now(), row.source, row.title, row.base_revision];
  const given = await one<{ revision: string; saved_at: Date }>(tx, GIVE_BACK, values);
  if (!given) return;
  const payload = { key, revision: Number(given.revision), savedAt: given.saved_at.toISOString() };
  tell(tx, rooms.account(row.author_id), 'draft.changed', payload, submissionRef(row.id));
}

/** What a reply answers may have gone to another topic while it waited. */
const TOPIC_OF = 'SELECT topic_id FROM post WHERE id = $1';
const topicOf = async (tx: Tx, { post_id, topic_id }: SubmissionRow): Promise<string> =>
  (await one<{ topic_id: string }>(tx, TOPIC_OF, [post_id]))?.topic_id ?? topic_id!;

const PLACE = 'SELECT id, title FROM topic WHERE id = $1';

/** Where its author goes on with it. */
async function placeOf(tx: Tx, row: SubmissionRow): Promise<{ title: string; address: string }> {
  if (row.kind === 'topic') return { title: row.title!, address: '' };
  const topic = (await one<{ id: string; title: string }>(tx, PLACE, [await topicOf(tx, row)]))!;
  return { title: topic.title, address: topicAddress(topic.id, topic.title) };
}
