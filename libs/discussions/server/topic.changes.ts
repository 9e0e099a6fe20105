import { audience, rooms } from '@minga/kernel/contract';
import type { Tx } from '@minga/kernel/server';
import type { TopicState } from '../contract';
import { tell, topicRef } from './events';
import { stateOf, type TopicFound } from './topic.rows';

/** What may be changed of a topic, as its row holds it. */
export type TopicPatch = Partial<
  Pick<TopicFound, 'title' | 'lang' | 'kind' | 'tags' | 'excerpt' | 'pinned' | 'locked' | 'archived' | 'locked_reason' | 'slow_minutes' | 'accepted_post_id' | 'accepted_position'>
>;

const CHANGE = `UPDATE topic SET title = $2, lang = $3, kind = $4, tags = $5, excerpt = $6, locked = $7, archived = $8,
  accepted_post_id = $9, accepted_position = $10, locked_reason = $11, slow_minutes = $12 WHERE id = $1`;
const OPEN = 'UPDATE topic_count SET open = $2 WHERE topic_id = $1 AND open <> $2';
const PIN = 'UPDATE topic_listing SET pinned = $2 WHERE topic_id = $1';
const UNTAG = 'DELETE FROM topic_tag WHERE topic_id = $1 AND tag <> ALL($2)';
const TAG = 'INSERT INTO topic_tag (group_id, tag, topic_id) SELECT $1, tag, $2 FROM unnest($3::text[]) AS tag ON CONFLICT DO NOTHING';

export async function setTags(tx: Tx, groupId: string, topicId: string, tags: readonly string[]): Promise<void> {
  await tx.query(UNTAG, [topicId, tags]);
  if (tags.length > 0) await tx.query(TAG, [groupId, topicId, tags]);
}

/** Changes a topic whose row is locked, and tells its page and, unless it is hidden, its group's list. Nothing is told when nothing changes. */
export async function changeTopic(tx: Tx, before: TopicFound, patch: TopicPatch): Promise<TopicState> {
  const after = { ...before, ...patch };
  const state = stateOf(after);
  if (JSON.stringify(state) === JSON.stringify(stateOf(before))) return state;
  await tx.query(CHANGE, [
    after.id,
    after.title,
    after.lang,
    after.kind,
    after.tags,
    after.excerpt,
    after.locked,
    after.archived,
    after.accepted_post_id,
    after.accepted_position,
    after.locked_reason,
    after.slow_minutes,
  ]);
  if (patch.locked !== undefined || patch.archived !== undefined) await tx.query(OPEN, [after.id, !after.locked && !after.archived]);
  if (patch.pinned !== undefined) await tx.query(PIN, [after.id, after.pinned]);
  if (patch.tags) await setTags(tx, after.group_id, after.id, after.tags);
  // A hidden topic is its chairs' only; the group's room has more readers.
  const hidden = before.audience === audience.chairs(before.group_id);
  for (const room of [rooms.topic(after.id), ...(hidden ? [] : [rooms.group(after.group_id)])]) {
    tell(tx, room, 'topic.changed', { topicId: after.id, state }, topicRef(after.id));
  }
  return state;
}
