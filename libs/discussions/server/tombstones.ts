import { rooms } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import type { Deletion } from '../contract';
import type { PostFound } from './discussions.access';
import { postRef, tell } from './events';
import { deletionOf, type PostRow } from './post.rows';
import { changeTopic } from './topic.changes';

/** Who deletes, and as what. `id` is null for the system. */
export interface Deleter {
  id: string | null;
  name: string;
  as: 'author' | 'moderator' | 'hidden';
  reason: string | null;
}

const BURY = `UPDATE post SET deleted_at = now(), deleted_by = $2, deleted_as = $3, deleted_reason = $4 WHERE id = $1
  RETURNING deleted_at, deleted_as, deleted_by, deleted_reason, moved_to`;
const RAISE = `UPDATE post SET deleted_at = NULL, deleted_by = NULL, deleted_as = NULL, deleted_reason = NULL WHERE id = $1 RETURNING html`;
const COUNT = 'UPDATE topic_count SET replies = replies + $2 WHERE topic_id = $1';
const PRESENT = `SELECT p.deleted_at, p.deleted_as, p.deleted_by, p.deleted_reason, p.moved_to, da.name AS deleter
  FROM post p LEFT JOIN account da ON da.id = p.deleted_by WHERE p.id = $1`;

type DeletedRow = Pick<PostRow, 'deleted_at' | 'deleted_as' | 'deleted_by' | 'deleter' | 'deleted_reason' | 'moved_to'>;

/** Where events carry a post's words, or an opening post's beginning. */
const WORDS = { 'post.added': 'post,html', 'post.edited': 'html', 'post.restored': 'html', 'waiting.added': 'waiting,excerpt', 'topic.opened': 'topic,excerpt', 'topic.changed': 'state,excerpt' };
/** Blanks the words in events about a subject that this condition finds. */
export const untellSql = (subject: string): string => `UPDATE event SET payload = jsonb_set(payload, CASE type ${Object.entries(WORDS).map(([type, path]) => `WHEN '${type}' THEN '{${path}}'`).join(' ')} END::text[], '""')
  WHERE subject_id ${subject} AND type IN (${Object.keys(WORDS).map((type) => `'${type}'`).join(', ')})`;
const UNTELL = untellSql('= $1');

/**
 * Takes a post's words out of the log, so that who catches up reads no more than who comes anew. The rest of what was told
 * still holds, and is counted by whoever has not taken it yet: nothing is redacted.
 */
async function untell(tx: Tx, { id, post_id, position }: PostFound): Promise<void> {
  await tx.query(UNTELL, [post_id]);
  if (position === 0) await tx.query(UNTELL, [id]);
}

/** The tombstone that is there already. */
export async function tombstoneOf(tx: Tx, postId: string): Promise<Deletion> {
  return deletionOf((await one<DeletedRow>(tx, PRESENT, [postId]))!)!;
}

/** Leaves a tombstone; replies stay. A post that was the accepted answer no longer is. Topic and post are locked. */
export async function bury(tx: Tx, post: PostFound, { id, name, as, reason }: Deleter): Promise<Deletion> {
  const row = (await one<DeletedRow>(tx, BURY, [post.post_id, id, as, reason]))!;
  const deleted = deletionOf({ ...row, deleter: name })!;
  if (post.position > 0) await tx.query(COUNT, [post.id, -1]);
  await untell(tx, post);
  tell(tx, rooms.topic(post.id), 'post.deleted', { topicId: post.id, postId: post.post_id, deleted }, postRef(post.post_id));
  if (post.position === 0) await changeTopic(tx, post, { excerpt: '' });
  if (post.accepted_post_id === post.post_id) await changeTopic(tx, post, { accepted_post_id: null, accepted_position: null });
  return deleted;
}

/** Brings a post back. `excerpt` is what lists show of it, where it opens its topic. */
export async function unbury(tx: Tx, post: PostFound, excerpt: string): Promise<void> {
  const { html } = (await one<{ html: string }>(tx, RAISE, [post.post_id]))!;
  if (post.position > 0) await tx.query(COUNT, [post.id, 1]);
  const { post_id: postId, position, id: topicId } = post;
  tell(tx, rooms.topic(topicId), 'post.restored', { topicId, postId, position, html }, postRef(postId));
  if (position === 0) await changeTopic(tx, post, { excerpt });
}
