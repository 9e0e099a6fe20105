import { conflict, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import { topicAddress, type MergeOrder } from '../../contract';
import { tellLatest } from '../erase';
import { tell, topicRef } from '../events';
import type { TopicFound } from '../topic.rows';
import { countsOf, layOut, type Spot } from './layout';
import { postsOf, recount, reshape, tellRearranged, transfer } from './transfer';

/**
 * The mark in what was merged: as far as the reader had read there, where they had read all that was before it. Who had read
 * only the other topic keeps their mark here.
 */
const READERS = `INSERT INTO topic_reader AS r (account_id, topic_id, position, watch)
  SELECT f.account_id, $2, CASE WHEN coalesce(t.position, -1) < $3 THEN coalesce(t.position, -1) ELSE $3 + 1 + f.position END, f.watch
  FROM topic_reader f LEFT JOIN topic_reader t ON t.account_id = f.account_id AND t.topic_id = $2 WHERE f.topic_id = $1
  ON CONFLICT (account_id, topic_id) DO UPDATE SET position = EXCLUDED.position, watch = coalesce(r.watch, EXCLUDED.watch)`;
const UNREAD = 'DELETE FROM topic_reader WHERE topic_id = $1';
/** What is left of it leads on: it stands in no list, and holds no words. */
const REST = ['topic_tag', 'topic_participant', 'topic_listing', 'topic_count'].map((table) => `DELETE FROM ${table} WHERE topic_id = $1`);
const LEAD_ON = `UPDATE topic SET merged_into = $2, title = '', excerpt = '', tags = '{}', accepted_post_id = NULL, accepted_position = NULL WHERE id = $1`;
const CHAIN = 'UPDATE topic SET merged_into = $2 WHERE merged_into = $1';
/** Its group is not to be told of it by what was told before. */
const UNTELL = `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_type = 'topic' AND subject_id = $1 AND room <> $2`;

/**
 * Puts all of `from` into `into`, after what is there: no position of it changes. Both rows are locked and the actor admitted
 * to both. @throws Refusal 409 `merge-groups` when they are of two groups
 */
export async function mergeInto(tx: Tx, from: TopicFound, into: TopicFound, order: MergeOrder): Promise<{ id: string; address: string }> {
  // What is hidden, or another group's, does not come to be seen by being merged.
  if (from.group_id !== into.group_id || from.audience !== into.audience) throw conflict('merge-groups');
  // Replies lock these rows one at a time; two merges, in the same order.
  for (const id of [from.id, into.id].toSorted()) await reshape(tx, id);
  const there = await postsOf(tx, into.id);
  const moving = await postsOf(tx, from.id);
  const opening = moving[0]!;
  const target = there[0]!;
  const last = there.at(-1)!.position;
  const flat = (parent: string) => (order === 'arrival' && parent === opening.id ? target.id : parent);
  const standing = moving.map(({ id, parent_id }) => ({ id, parentId: parent_id === null ? target.id : flat(parent_id) }));
  const spots = new Map<string, Spot>(there.map((post) => [post.id, post]));
  const placed = layOut(standing, spots, last);
  await transfer(tx, from.id, into.id, placed, countsOf(placed, spots, new Map(there.map((post) => [post.path, post.id]))));
  await tx.query(READERS, [from.id, into.id, last]);
  await tx.query(UNREAD, [from.id]);
  for (const statement of REST) await tx.query(statement, [from.id]);
  await tx.query(LEAD_ON, [from.id, into.id]);
  await tx.query(CHAIN, [from.id, into.id]);
  await recount(tx, into.id);
  await tx.query(UNTELL, [from.id, rooms.topic(from.id)]);
  tell(tx, rooms.topic(from.id), 'topic.moved', { topicId: from.id, groupId: from.group_id }, topicRef(from.id));
  tellRearranged(tx, into.id);
  await tellLatest(tx, from.group_id);
  tell(tx, rooms.group(from.group_id), 'topic.left', { topicId: from.id, groupId: from.group_id }, topicRef(from.id));
  return { id: into.id, address: topicAddress(into.id, into.title) };
}
