import { newId, notFound, rooms } from '@minga/kernel/contract';
import { one, renderMarkdown, system, type Db, type Tx } from '@minga/kernel/server';
import { ensureImportedAuthors } from '@minga/people/server';
import { HELD_AUDIENCE } from '../../discussions.access';
import { tell, topicRef } from '../../events';
import { NO_GROUP } from '../../participants';
import type { ImportedTopic } from '../types';
import { authorKey, authorsOf, daysOf, externalKey, type ImportTarget } from './imported';

const KNOWN = 'SELECT external_key AS key FROM topic WHERE external_key = ANY($1::text[])';

/** One row an index of the arrays. Rows that another import brings in meanwhile are left to it. */
const ADD = `
WITH input AS (
  SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[], $4::text[], $5::uuid[], $6::timestamptz[], $7::text[], $8::uuid[], $9::text[], $10::int[])
    AS i(id, key, title, excerpt, author, at, html, post_id, source, supports)
), opened AS (
  INSERT INTO topic (id, group_id, audience, kind, title, lang, excerpt, opened_by, opened_at, external_key)
    SELECT id, $11, $12, 'discussion', title, $13, excerpt, author, at, key FROM input
  ON CONFLICT (external_key) DO NOTHING RETURNING id
), new AS (SELECT input.* FROM input JOIN opened USING (id)), counted AS (
  INSERT INTO topic_count (topic_id, participant_groups) SELECT id, jsonb_build_object($14::text, 1) FROM new
), listed AS (
  INSERT INTO topic_listing (topic_id, group_id, opened_at, last_at, last_by) SELECT id, $11, at, at, author FROM new
), took_part AS (
  INSERT INTO topic_participant (topic_id, account_id) SELECT id, author FROM new
)
INSERT INTO post (id, topic_id, position, path, depth, author_id, lang, source, html, created_at, imported_positive, imported_negative)
  SELECT post_id, id, 0, '', 0, author, $13, source, html, at, supports, 0 FROM new RETURNING topic_id`;

/**
 * Opens topics with their opening posts, dates kept, in one transaction. Topics that are there already are left alone.
 * @returns the keys of those that were there already
 */
export function importTopics(db: Db, target: ImportTarget, topics: readonly ImportedTopic[]): Promise<Set<string>> {
  return db.write(system('import'), (tx) => write(tx, target, topics)).then((repeated) => new Set(repeated));
}

async function write(tx: Tx, target: ImportTarget, topics: readonly ImportedTopic[]): Promise<string[]> {
  const keyOf = (topic: ImportedTopic): string => externalKey(target, 'topic', topic.key);
  const group = await one<{ audience: string }>(tx, HELD_AUDIENCE, [target.groupId]);
  if (!group) throw notFound();
  const known = new Set((await tx.query<{ key: string }>(KNOWN, [topics.map(keyOf)])).map((row) => row.key));
  const fresh = topics.filter((topic) => !known.has(keyOf(topic)));
  if (fresh.length > 0) await add(tx, target, group.audience, fresh, keyOf);
  return topics.filter((topic) => known.has(keyOf(topic))).map((topic) => topic.key);
}

async function add(tx: Tx, target: ImportTarget, audience: string, topics: ImportedTopic[], keyOf: (topic: ImportedTopic) => string): Promise<void> {
  const authors = await ensureImportedAuthors(tx, authorsOf(target, topics), target.lang);
  const rendered = topics.map((topic) => renderMarkdown(topic.text, { lang: target.lang }));
  const rows = topics.map((topic) => ({ id: newId(), topic }));
  const opened = await tx.query<{ topic_id: string }>(ADD, [
    rows.map(({ id }) => id),
    topics.map(keyOf),
    topics.map((topic) => topic.title),
    rendered.map(({ excerpt }) => excerpt),
    topics.map((topic) => authors.get(authorKey(target, topic))),
    topics.map((topic) => topic.createdAt),
    rendered.map(({ html }) => html),
    rows.map(() => newId()),
    topics.map((topic) => topic.text),
    topics.map((topic) => topic.supports),
    target.groupId,
    audience,
    target.lang,
    NO_GROUP,
  ]);
  const brought = new Set(opened.map((row) => row.topic_id));
  for (const { id, topic } of rows.filter((row) => brought.has(row.id))) {
    tell(tx, rooms.topic(id), 'topic.imported', { topicId: id, posts: 1, opened: true, days: daysOf([topic]) }, topicRef(id));
  }
}
