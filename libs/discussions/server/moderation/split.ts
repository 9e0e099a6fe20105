import { conflict, invalidField, newId, rooms, type Language } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { topicAddress } from '../../contract';
import type { TopicFound } from '../topic.rows';
import { changeTopic } from '../topic.changes';
import { tell, topicRef } from '../events';
import { excerptOf } from '../excerpts';
import { countsOf, layOut, type Placed, type Spot } from './layout';
import { addCounts, countsBefore, leaveMarks, marksFor, postsOf, recount, reshape, tellRearranged, transfer, type Movable } from './transfer';

export interface Split {
  postIds: readonly string[];
  title: string;
  reason: string;
}

const OPEN = `INSERT INTO topic (id, group_id, audience, hidden, kind, title, lang, excerpt, opened_by, opened_at)
  SELECT $1, t.group_id, t.audience, t.hidden, 'discussion', $3, p.lang, $4, p.author_id, p.created_at FROM topic t, post p WHERE t.id = $2 AND p.id = $5`;
const COUNTER = `INSERT INTO topic_count (topic_id, participant_groups) VALUES ($1, '{}')`;
const LISTED = `INSERT INTO topic_listing (topic_id, group_id, opened_at, last_at, last_by, last_position, unanswered)
  SELECT t.id, t.group_id, t.opened_at, p.created_at, p.author_id, p.position, k.replies = 0
  FROM topic t JOIN topic_count k ON k.topic_id = t.id JOIN post p ON p.topic_id = t.id AND p.position = k.last_position WHERE t.id = $1`;
/** Who had read some of it has read as much of it here; who follows it, follows it on. */
const READERS = `INSERT INTO topic_reader (account_id, topic_id, position, watch)
  SELECT r.account_id, $2, coalesce((SELECT max(m.after) FROM unnest($3::int[], $4::int[]) AS m(before, after) WHERE m.before <= r.position), -1), r.watch
  FROM topic_reader r WHERE r.topic_id = $1`;
const FIRST = 'SELECT source, lang, deleted_at FROM post WHERE id = $1';

/** The chosen posts with everything below them, in order of arrival. @throws Refusal 422 `unknown-posts` */
export function chosen(posts: readonly Movable[], ids: readonly string[]): Movable[] {
  const roots = new Set(ids);
  const known = posts.filter((post) => roots.has(post.id) && post.position > 0 && post.deleted_as !== 'moved');
  if (known.length !== roots.size) throw invalidField('postIds', 'unknown-posts');
  const taken = new Set<string>();
  for (const post of posts) if (roots.has(post.id) || (post.parent_id && taken.has(post.parent_id))) taken.add(post.id);
  return posts.filter((post) => taken.has(post.id));
}

const FIRST_SPOT: Spot = { position: 0, path: '', depth: 0 };

/** Where they stand in their own topic: the first opens it, the other branches answer it. */
function places(moving: readonly Movable[]): { opening: Movable; replies: Placed[] } {
  const [opening, ...rest] = moving as [Movable, ...Movable[]];
  const ids = new Set(moving.map((post) => post.id));
  const standing = rest.map(({ id, parent_id }) => ({ id, parentId: parent_id && ids.has(parent_id) ? parent_id : opening.id }));
  return { opening, replies: layOut(standing, new Map([[opening.id, FIRST_SPOT]]), 0) };
}

/** Makes a topic of the chosen posts. The topic's row is locked and the actor admitted. */
export async function splitOff(tx: Tx, topic: TopicFound, { postIds, title, reason }: Split): Promise<{ id: string; address: string }> {
  await reshape(tx, topic.id);
  const moving = chosen(await postsOf(tx, topic.id), postIds);
  const { opening, replies } = places(moving);
  const first = (await one<{ source: string; lang: Language; deleted_at: Date | null }>(tx, FIRST, [opening.id]))!;
  if (first.deleted_at) throw conflict('split-opens-deleted');
  const id = newId();
  const marks = marksFor(moving);
  const counts = await countsBefore(tx, marks);
  await tx.query(OPEN, [id, topic.id, title, excerptOf(first.source, first.lang), opening.id]);
  await tx.query(COUNTER, [id]);
  const placed = [{ id: opening.id, parentId: null, ...FIRST_SPOT }, ...replies];
  await transfer(tx, topic.id, id, placed, countsOf(replies, new Map([[opening.id, FIRST_SPOT]]), new Map()));
  await leaveMarks(tx, { topicId: topic.id, posts: moving, marks, reason });
  await addCounts(tx, counts);
  await recount(tx, id);
  await recount(tx, topic.id);
  await tx.query(LISTED, [id]);
  await tx.query(READERS, [topic.id, id, moving.map((post) => post.position), placed.map((post) => post.position)]);
  if (moving.some((post) => post.id === topic.accepted_post_id)) await changeTopic(tx, topic, { accepted_post_id: null, accepted_position: null });
  tellRearranged(tx, topic.id);
  tell(tx, rooms.group(topic.group_id), 'topic.arrived', { topicId: id, groupId: topic.group_id }, topicRef(id));
  return { id, address: topicAddress(id, title) };
}
