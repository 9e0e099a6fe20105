import { audience as keys, type AudienceKey, type Language, type SubjectCard } from '@minga/kernel/contract';
import type { SubjectKind } from '@minga/kernel/server';
import { postAddress, topicAddress } from '../contract';
import { erasePost, eraseTopic, hidePost, hideTopic, restorePost, restoreTopic } from './erase';
import { POST, postRef, TOPIC, topicRef } from './events';

const TOPICS = 'SELECT id, audience, title, lang FROM topic WHERE id = ANY($1::uuid[])';
const POSTS = `SELECT p.id, p.position, p.lang, t.id AS topic_id, t.title, t.audience FROM post p JOIN topic t ON t.id = p.topic_id
  WHERE p.id = ANY($1::uuid[])`;

const PUBLIC_TOPICS = `SELECT id FROM topic WHERE audience = '${keys.public()}' AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;

interface TopicRow {
  id: string;
  audience: AudienceKey;
  title: string;
  lang: Language;
}

interface PostRow extends TopicRow {
  position: number;
  topic_id: string;
}

const topicCard = ({ id, audience, title, lang }: TopicRow): SubjectCard => ({ ref: topicRef(id), title, address: topicAddress(id, title), audience, lang });

const postCard = ({ id, topic_id, title, position, audience, lang }: PostRow): SubjectCard => ({
  ref: postRef(id),
  title,
  address: postAddress(topicAddress(topic_id, title), position),
  audience,
  lang,
});

/** A topic and its room, which has the topic's audience. */
export const topicSubject: SubjectKind = {
  type: TOPIC,
  rooms: [TOPIC],
  audiences: async (sql, ids) => new Map((await sql.query<TopicRow>(TOPICS, [ids])).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await sql.query<TopicRow>(TOPICS, [ids])).map((row) => [row.id, topicCard(row)])),
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_TOPICS, [from, to, limit])).map((row) => row.id),
  acts: { hide: hideTopic, restore: restoreTopic, delete: hideTopic, erase: eraseTopic },
};

/** A post, seen by whoever sees its topic. */
export const postSubject: SubjectKind = {
  type: POST,
  audiences: async (sql, ids) => new Map((await sql.query<PostRow>(POSTS, [ids])).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await sql.query<PostRow>(POSTS, [ids])).map((row) => [row.id, postCard(row)])),
  acts: { hide: hidePost, restore: restorePost, delete: hidePost, erase: erasePost },
};
