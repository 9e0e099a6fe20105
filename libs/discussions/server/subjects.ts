import { audience as keys, invisible, type AudienceKey, type Language, type SubjectCard, type Verdict } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Sql, type SubjectKind } from '@minga/kernel/server';
import { canInTopic, postAddress, topicAddress } from '../contract';
import { POST, postRef, TOPIC, topicRef } from './events';
import type { ModerationService } from './moderation/moderation.service';
import { postActs, topicActs } from './moderation/subject-acts';
import { factsOf, topicColumns, TOPIC_JOINS, type TopicFound } from './topic.rows';

const TOPICS = 'SELECT id, audience, title, lang FROM topic WHERE id = ANY($1::uuid[])';
const POSTS = `SELECT p.id, p.position, p.lang, t.id AS topic_id, t.title, t.audience FROM post p JOIN topic t ON t.id = p.topic_id
  WHERE p.id = ANY($1::uuid[])`;

const PUBLIC_TOPICS = `SELECT id FROM topic WHERE audience = '${keys.public()}' AND merged_into IS NULL AND id >= $1 AND id < $2 ORDER BY id LIMIT $3`;

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

const TOPIC_OWNERS = 'SELECT id, group_id, opened_by AS author_id FROM topic WHERE id = ANY($1::uuid[])';
const POST_OWNERS = 'SELECT p.id, t.group_id, p.author_id FROM post p JOIN topic t ON t.id = p.topic_id WHERE p.id = ANY($1::uuid[])';
const TOPIC_FACTS = `SELECT ${topicColumns('$2')} FROM topic t ${TOPIC_JOINS} WHERE t.id = $1`;
const POST_FACTS = `SELECT ${topicColumns('$2')} FROM post p JOIN topic t ON t.id = p.topic_id ${TOPIC_JOINS} WHERE p.id = $1`;

interface OwnerRow {
  id: string;
  group_id: string;
  author_id: string;
}

/** Which group each belongs to, and whose it is. */
const owned = (owners: string): Pick<SubjectKind, 'group' | 'authors'> => ({
  group: async (sql, ids) => new Map((await sql.query<OwnerRow>(owners, [ids])).map((row) => [row.id, row.group_id])),
  authors: async (sql, ids) => new Map((await sql.query<OwnerRow>(owners, [ids])).map((row) => [row.id, row.author_id])),
});

const TOPIC_WORDS = `SELECT p.topic_id AS id, p.html, p.lang FROM post p WHERE p.topic_id = ANY($1::uuid[]) AND p.position = 0 AND p.deleted_at IS NULL`;
const POST_WORDS = 'SELECT id, html, lang FROM post WHERE id = ANY($1::uuid[]) AND deleted_at IS NULL';

const worded = (words: string): SubjectKind['contents'] => async (sql, ids) =>
  new Map((await sql.query<{ id: string; html: string; lang: string }>(words, [ids])).map(({ id, html, lang }) => [id, { html, lang }]));

const judged = (facts: string) => async (sql: Sql, actor: Actor, id: string): Promise<Verdict> => {
  const topic = await one<TopicFound>(sql, facts, [id, accountIdOf(actor)]);
  return topic ? canInTopic(actor, 'moderate', factsOf(topic)) : invisible;
};

/** A topic and its room, which has the topic's audience. */
export const topicSubject = (service: ModerationService): SubjectKind => ({
  type: TOPIC,
  rooms: [TOPIC],
  audiences: async (sql, ids) => new Map((await sql.query<TopicRow>(TOPICS, [ids])).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await sql.query<TopicRow>(TOPICS, [ids])).map((row) => [row.id, topicCard(row)])),
  publicIds: async (sql, from, to, limit) => (await sql.query<{ id: string }>(PUBLIC_TOPICS, [from, to, limit])).map((row) => row.id),
  ...owned(TOPIC_OWNERS),
  contents: worded(TOPIC_WORDS),
  mayModerate: judged(TOPIC_FACTS),
  acts: topicActs(service),
});

/** A post, seen by whoever sees its topic. */
export const postSubject: SubjectKind = {
  type: POST,
  audiences: async (sql, ids) => new Map((await sql.query<PostRow>(POSTS, [ids])).map((row) => [row.id, row.audience])),
  cards: async (sql, ids) => new Map((await sql.query<PostRow>(POSTS, [ids])).map((row) => [row.id, postCard(row)])),
  ...owned(POST_OWNERS),
  contents: worded(POST_WORDS),
  mayModerate: judged(POST_FACTS),
  acts: postActs,
};
