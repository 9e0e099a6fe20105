import { newId, rooms } from '@minga/kernel/contract';
import { renderMarkdown, system, type Db, type Tx } from '@minga/kernel/server';
import { ensureImportedAuthors } from '@minga/people/server';
import { tell, topicRef } from '../../events';
import { NO_GROUP } from '../../participants';
import type { ImportedPost } from '../types';
import { authorKey, authorsOf, daysOf, externalKey, type ImportTarget } from './imported';
import { TopicPlacement, type Count, type Placed, type PlacedPost } from './placement';

/** Locks the topics' counters, so that nobody draws a position meanwhile; in one order, so that no two imports wait in a circle. */
const TOPICS = `SELECT t.id, t.external_key AS key, k.last_position, o.id AS opening_id FROM topic t
  JOIN topic_count k ON k.topic_id = t.id JOIN post o ON o.topic_id = t.id AND o.position = 0
  WHERE t.external_key = ANY($1::text[]) ORDER BY t.id FOR NO KEY UPDATE OF k`;
const KNOWN = 'SELECT id, external_key AS key, path, depth FROM post WHERE external_key = ANY($1::text[])';

const ADD = `INSERT INTO post (id, topic_id, parent_id, position, path, depth, author_id, lang, source, html, created_at, imported_positive, imported_negative, external_key)
  SELECT i.id, topic_id, parent_id, position, path, depth, author, $14, source, html, at, positive, negative, key
  FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::int[], $7::uuid[], $8::text[], $9::text[], $10::timestamptz[],
    $11::int[], $12::int[], $13::text[]) AS i(id, topic_id, parent_id, position, path, depth, author, source, html, at, positive, negative, key)`;
const COUNT_UNDER = `INSERT INTO post_count AS c (post_id, children, descendants)
  SELECT p.id, i.children, i.descendants FROM unnest($1::uuid[], $2::text[], $3::int[], $4::int[]) AS i(topic_id, path, children, descendants)
  JOIN post p ON p.topic_id = i.topic_id AND p.path = i.path ORDER BY p.id
  ON CONFLICT (post_id) DO UPDATE SET children = c.children + EXCLUDED.children, descendants = c.descendants + EXCLUDED.descendants`;
const COUNT_TOPICS = `
WITH newcomers AS (
  INSERT INTO topic_participant (topic_id, account_id) SELECT DISTINCT t, a FROM unnest($1::uuid[], $2::uuid[]) AS i(t, a) ORDER BY t, a
  ON CONFLICT DO NOTHING RETURNING topic_id
), came AS (SELECT topic_id, count(*)::int AS n FROM newcomers GROUP BY topic_id)
UPDATE topic_count k SET last_position = k.last_position + i.posts, replies = k.replies + i.posts, top_replies = k.top_replies + i.top,
  participants = k.participants + coalesce(c.n, 0),
  participant_groups = k.participant_groups || jsonb_build_object($6::text, coalesce((k.participant_groups ->> $6)::int, 0) + coalesce(c.n, 0))
FROM unnest($3::uuid[], $4::int[], $5::int[]) AS i(topic_id, posts, top) LEFT JOIN came c ON c.topic_id = i.topic_id
WHERE k.topic_id = i.topic_id`;

/**
 * Adds posts under topics that were imported before, each after the one that it answers (in this batch or an earlier one),
 * dates kept, in one transaction. Posts that are there already are left alone.
 * @returns the keys of those that were there already
 */
export function importPosts(db: Db, target: ImportTarget, posts: readonly ImportedPost[]): Promise<Set<string>> {
  return db.write(system('import'), (tx) => write(tx, target, posts)).then((repeated) => new Set(repeated));
}

async function write(tx: Tx, target: ImportTarget, posts: readonly ImportedPost[]): Promise<string[]> {
  const keyOf = (key: string): string => externalKey(target, 'post', key);
  const topics = await lockTopics(tx, target, posts);
  const keys = posts.flatMap((post) => [post.key, ...(post.parentKey ? [post.parentKey] : [])]);
  const rows = await tx.query<Placed & { key: string }>(KNOWN, [keys.map(keyOf)]);
  const placed = new Map<string, Placed>(rows.map((row) => [row.key, row]));
  const repeated: string[] = [];
  for (const post of posts) {
    const key = keyOf(post.key);
    if (placed.has(key)) {
      repeated.push(post.key);
      continue;
    }
    const parent = post.parentKey === null ? undefined : placed.get(keyOf(post.parentKey));
    placed.set(key, topics.get(post.topicKey)!.add(post, newId(), parent));
  }
  const touched = [...topics.values()].filter((topic) => topic.posts.length > 0);
  if (touched.length > 0) await insert(tx, target, touched);
  return repeated;
}

async function lockTopics(tx: Tx, target: ImportTarget, posts: readonly ImportedPost[]): Promise<Map<string, TopicPlacement>> {
  const byKey = new Map(posts.map((post) => [externalKey(target, 'topic', post.topicKey), post.topicKey]));
  const rows = await tx.query<{ id: string; key: string; last_position: number; opening_id: string }>(TOPICS, [[...byKey.keys()]]);
  return new Map(
    rows.map((row) => [byKey.get(row.key)!, new TopicPlacement(row.id, { id: row.opening_id, path: '', depth: 0 }, row.last_position)]),
  );
}

async function insert(tx: Tx, target: ImportTarget, topics: TopicPlacement[]): Promise<void> {
  const posts = topics.flatMap((topic) => topic.posts);
  const authors = await ensureImportedAuthors(tx, authorsOf(target, posts.map(({ post }) => post)), target.lang);
  const authorIds = posts.map(({ post }) => authors.get(authorKey(target, post))!);
  await tx.query(ADD, columnsOf(target, posts, authorIds));
  await tx.query(COUNT_UNDER, countColumns(topics.flatMap((topic) => [...topic.counts.values()])));
  await tx.query(COUNT_TOPICS, [
    posts.map((post) => post.topicId),
    authorIds,
    topics.map((topic) => topic.topicId),
    topics.map((topic) => topic.posts.length),
    topics.map((topic) => topic.top),
    NO_GROUP,
  ]);
  for (const { topicId, posts: some } of topics) {
    const payload = { topicId, posts: some.length, opened: false, days: daysOf(some.map(({ post }) => post)) };
    tell(tx, rooms.topic(topicId), 'topic.imported', payload, topicRef(topicId));
  }
}

function columnsOf(target: ImportTarget, posts: PlacedPost[], authorIds: string[]): unknown[] {
  return [
    posts.map((row) => row.id),
    posts.map((row) => row.topicId),
    posts.map((row) => row.parentId),
    posts.map((row) => row.position),
    posts.map((row) => row.path),
    posts.map((row) => row.depth),
    authorIds,
    posts.map(({ post }) => post.text),
    posts.map(({ post }) => renderMarkdown(post.text, { lang: target.lang }).html),
    posts.map(({ post }) => post.createdAt),
    posts.map(({ post }) => post.votes.positive),
    posts.map(({ post }) => post.votes.negative),
    posts.map(({ post }) => externalKey(target, 'post', post.key)),
    target.lang,
  ];
}

const countColumns = (counts: Count[]): unknown[] => [
  counts.map((count) => count.topicId),
  counts.map((count) => count.path),
  counts.map((count) => count.children),
  counts.map((count) => count.descendants),
];
