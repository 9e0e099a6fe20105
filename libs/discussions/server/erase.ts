import { audience, rooms } from '@minga/kernel/contract';
import { one, system, type Tx } from '@minga/kernel/server';
import { showLatest } from '@minga/groups/server';
import { topicAddress } from '../contract';
import { HELD_AUDIENCE, lockedPostFor, lockedTopicFor, type PostFound } from './discussions.access';
import { excerptOf } from './excerpts';
import { postRef, topicRef } from './events';
import { latestOf, MOVED_ROWS, type MovedRow } from './listing.consumer';
import { bury, unbury } from './tombstones';
import { changeTopic } from './topic.changes';

/** Acts come from parts of the site that have asked their own policy. */
const moderation = system('moderation');

async function locked(tx: Tx, id: string): Promise<PostFound> {
  return lockedPostFor(tx, moderation, id, 'read');
}

export async function restorePost(tx: Tx, id: string): Promise<void> {
  const post = await locked(tx, id);
  if (post.deleted_as) await unbury(tx, post, excerptOf(post.source, post.post_lang));
}

const ERASED = `UPDATE post SET source = '', html = '', mentioned = NULL WHERE id = $1`;
const REST = [
  'DELETE FROM post_revision WHERE post_id = $1',
  'DELETE FROM waiting WHERE post_id = $1',
  `UPDATE submission SET source = '', html = '' WHERE post_id = $1 AND kind = 'edit'`,
  `DELETE FROM draft WHERE key = 'edit:' || $1::uuid AND account_id = (SELECT author_id FROM post WHERE id = $1)`,
];
/** Stored answers of the author's requests that hold the post, wherever they have it. */
const ANSWERS = `UPDATE mutation SET answer = answer || '{"html": ""}'
  WHERE actor = 'account:' || $1::uuid AND answer @> jsonb_build_object('id', $2::text)`;

/** Removes what a post said, everywhere that it is kept; its place in the tree stays, as a tombstone. */
export async function erasePost(tx: Tx, id: string): Promise<void> {
  const post = await locked(tx, id);
  await tx.redact(postRef(id));
  if (!post.deleted_as) await bury(tx, post, { id: null, name: '', as: 'moderator', reason: null });
  for (const statement of REST) await tx.query(statement, [id]);
  await tx.query(ERASED, [id]);
  await tx.query(ANSWERS, [post.author_id, id]);
}

const HIDE = 'UPDATE topic SET hidden = $2, audience = $3 WHERE id = $1';
const LATEST = `${MOVED_ROWS} WHERE l.group_id = $1 AND NOT t.hidden ORDER BY l.last_at DESC, l.topic_id DESC LIMIT 1`;

/** The group's row tells of its last topic; when that goes out of sight, of the one before. */
export async function tellLatest(tx: Tx, groupId: string): Promise<void> {
  const row = await one<MovedRow>(tx, LATEST, [groupId]);
  const { latest, at } = row ? latestOf(row) : {};
  await showLatest(tx, groupId, latest && at ? { ...latest, at } : null);
}

const REDACT = `UPDATE event SET type = 'redacted', payload = '{}'`;
/** What was told of a topic elsewhere than in its own room: in its group's, of the group's last movement too, and to whom it waits for. */
const REDACT_ELSEWHERE = [
  `${REDACT} WHERE subject_id = $1 AND room = $2`,
  `${REDACT} WHERE room = $2 AND payload -> 'latest' -> 'topic' -> 'ref' ->> 'id' = $1::text`,
  `${REDACT} WHERE type = 'waiting.added' AND room <> $2 AND subject_id IN (SELECT id FROM post WHERE topic_id = $1)`,
];

/** Takes what was told of a topic out of everywhere but its own room. */
export async function untellElsewhere(tx: Tx, id: string, groupId: string): Promise<void> {
  for (const statement of REDACT_ELSEWHERE) await tx.query(statement, [id, rooms.group(groupId)]);
}

/** Takes a topic out of everybody's sight but its group's chairs', also out of what was told before. */
export async function hideTopic(tx: Tx, id: string): Promise<void> {
  const topic = await lockedTopicFor(tx, moderation, id, 'read');
  await untellElsewhere(tx, id, topic.group_id);
  await tx.query(HIDE, [id, true, audience.chairs(topic.group_id)]);
  await tx.audienceNarrowed();
  await tellLatest(tx, topic.group_id);
}

export async function restoreTopic(tx: Tx, id: string): Promise<void> {
  const topic = await lockedTopicFor(tx, moderation, id, 'read');
  const group = await one<{ audience: string }>(tx, HELD_AUDIENCE, [topic.group_id]);
  await tx.query(HIDE, [id, false, group!.audience]);
  await tellLatest(tx, topic.group_id);
}

/** Whoever was answered something about the topic acted in it, and that was told in its room: their answers alone are looked at, by their key. */
const OF_ACTORS = `actor IN (SELECT DISTINCT 'account:' || e.actor FROM event e WHERE e.room = $2 AND e.actor IS NOT NULL)`;
/** Stored answers that tell of the topic, to whomever: all hold its address. */
const TOPIC_ANSWERS = `UPDATE mutation SET answer = answer || '{"title": "", "excerpt": "", "tags": [], "address": ""}'
  WHERE ${OF_ACTORS} AND starts_with(answer ->> 'address', $1)`;
const OF_TOPIC = 'SELECT id FROM post WHERE topic_id = $1';
/** What `erasePost` does to one post, for all of a topic: as many statements however many they are. */
const POSTS = [
  `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_type = 'post' AND subject_id IN (${OF_TOPIC})`,
  `UPDATE post SET deleted_as = coalesce(deleted_as, 'moderator'), deleted_at = coalesce(deleted_at, now()), source = '', html = '', mentioned = NULL WHERE topic_id = $1`,
  'UPDATE topic_count SET replies = 0 WHERE topic_id = $1',
  `DELETE FROM post_revision WHERE post_id IN (${OF_TOPIC})`,
  'DELETE FROM waiting WHERE topic_id = $1',
  `DELETE FROM draft d USING post p WHERE p.topic_id = $1 AND d.account_id = p.author_id AND d.key = 'edit:' || p.id`,
  `UPDATE mutation m SET answer = m.answer || '{"html": ""}' FROM post p
    WHERE p.topic_id = $1 AND m.actor = 'account:' || p.author_id AND m.answer ->> 'id' = p.id::text`,
];

/** Erases a topic's title, tags and every post of it. The topic stays, empty and hidden. */
export async function eraseTopic(tx: Tx, id: string): Promise<void> {
  const topic = await lockedTopicFor(tx, moderation, id, 'read');
  await tx.redact(topicRef(id));
  // First: what is told of its posts from here on carries no title any more.
  await changeTopic(tx, topic, { title: '', tags: [], excerpt: '', accepted_post_id: null, accepted_position: null });
  for (const statement of POSTS) await tx.query(statement, [id]);
  await tx.query(TOPIC_ANSWERS, [topicAddress(id, ''), rooms.topic(id)]);
  tx.refresh(rooms.topic(id));
  await hideTopic(tx, id);
}
