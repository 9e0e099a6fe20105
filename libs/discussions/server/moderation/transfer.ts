import { newId, rooms } from '@minga/kernel/contract';
import { accountIdOf, one, type Tx } from '@minga/kernel/server';
import { cardJoins } from '@minga/people/server';
import { NO_GROUP } from '../participants';
import { tell, topicRef } from '../events';
import type { Counts, Placed } from './layout';

/** A post as far as giving it another place needs to know. */
export interface Movable {
  id: string;
  parent_id: string | null;
  position: number;
  path: string;
  depth: number;
  deleted_as: string | null;
}

const POSTS = 'SELECT id, parent_id, position, path, depth, deleted_as FROM post WHERE topic_id = $1 ORDER BY position';
export const postsOf = (tx: Tx, topicId: string): Promise<Movable[]> => tx.query<Movable>(POSTS, [topicId]);

/** The row on which replies wait: while it is ours, none comes in; after it, each finds that the tree is another. */
const RESHAPE = 'UPDATE topic_count SET shape = shape + 1 WHERE topic_id = $1 RETURNING last_position';
export const reshape = async (tx: Tx, topicId: string): Promise<number> => (await one<{ last_position: number }>(tx, RESHAPE, [topicId]))!.last_position;

const MOVED = 'unnest($2::uuid[], $3::int[], $4::text[], $5::int[], $6::uuid[]) AS m(id, position, path, depth, parent_id)';
const PLACE = `UPDATE post p SET topic_id = $1, position = m.position, path = m.path, depth = m.depth, parent_id = m.parent_id FROM ${MOVED} WHERE p.id = m.id`;
const UNCOUNT = 'DELETE FROM post_count WHERE post_id = ANY($1::uuid[])';
const COUNT = `INSERT INTO post_count AS c (post_id, children, descendants) SELECT * FROM unnest($1::uuid[], $2::int[], $3::int[])
  ON CONFLICT (post_id) DO UPDATE SET children = c.children + EXCLUDED.children, descendants = c.descendants + EXCLUDED.descendants`;
/** What waits for somebody, and what waits for a moderator, goes with the posts. */
const WAITING = `UPDATE waiting w SET topic_id = p.topic_id, position = p.position FROM post p WHERE p.id = w.post_id AND w.post_id = ANY($1::uuid[])`;
const SUBMISSIONS = `UPDATE submission x SET topic_id = p.topic_id FROM post p WHERE p.id = x.post_id AND x.post_id = ANY($1::uuid[])`;
const DRAFTS = `UPDATE draft d SET key = 'reply:' || $2::uuid || ':' || p.id FROM post p WHERE p.id = ANY($1::uuid[]) AND d.key = 'reply:' || $3::uuid || ':' || p.id
  AND NOT EXISTS (SELECT FROM draft o WHERE o.account_id = d.account_id AND o.key = 'reply:' || $2::uuid || ':' || p.id)`;
/** What was told of them where they stood is not to be had there any more: it may become another's to see. */
const UNTELL = `UPDATE event SET type = 'redacted', payload = '{}' WHERE room = $2 AND subject_type = 'post' AND subject_id = ANY($1::uuid[])`;

/** Puts posts into another topic at their new places; counts are what is added to those above them, and theirs. */
export async function transfer(tx: Tx, from: string, to: string, placed: readonly (Omit<Placed, 'parentId'> & { parentId: string | null })[], counts: readonly Counts[]): Promise<void> {
  const ids = placed.map((post) => post.id);
  await tx.query(UNCOUNT, [ids]);
  await tx.query(PLACE, [to, ids, placed.map((post) => post.position), placed.map((post) => post.path), placed.map((post) => post.depth), placed.map((post) => post.parentId)]);
  if (counts.length > 0) await tx.query(COUNT, [counts.map(({ id }) => id), counts.map(({ children }) => children), counts.map(({ descendants }) => descendants)]);
  for (const statement of [WAITING, SUBMISSIONS]) await tx.query(statement, [ids]);
  await tx.query(DRAFTS, [ids, to, from]);
  await tx.query(UNTELL, [ids, rooms.topic(from)]);
}

const MARK = `INSERT INTO post (id, topic_id, parent_id, position, path, depth, author_id, lang, source, html, created_at, deleted_at, deleted_by, deleted_as, deleted_reason, moved_to)
  SELECT m.mark, $1, m.parent_id, m.position, m.path, m.depth, p.author_id, p.lang, '', '', p.created_at, now(), $7, 'moved', $8, p.id
  FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::int[], $9::uuid[]) AS m(mark, parent_id, position, path, depth, id) JOIN post p ON p.id = m.id`;

/** The marks that stay where posts stood, so that positions there have no gap; by the post that each stands for. Before these are moved. */
export function marksFor(posts: readonly Movable[]): Map<string, string> {
  return new Map(posts.map((post) => [post.id, newId()]));
}

export interface Marks {
  topicId: string;
  /** As they stood. */
  posts: readonly Movable[];
  marks: ReadonlyMap<string, string>;
  reason: string;
}

/** Leaves the marks, once the posts are gone. */
export async function leaveMarks(tx: Tx, { topicId, posts, marks, reason }: Marks): Promise<void> {
  const parents = posts.map(({ parent_id }) => (parent_id === null ? null : (marks.get(parent_id) ?? parent_id)));
  const column = <T>(pick: (post: Movable) => T): T[] => posts.map(pick);
  await tx.query(MARK, [
    topicId, column(({ id }) => marks.get(id)!), parents, column((post) => post.position), column((post) => post.path), column((post) => post.depth),
    accountIdOf(tx.actor), reason, column((post) => post.id),
  ]);
}

/** The counts that marks take over: of whole branches, as they stood. */
export async function countsBefore(tx: Tx, marks: ReadonlyMap<string, string>): Promise<Counts[]> {
  const rows = await tx.query<Counts>('SELECT post_id AS id, children, descendants FROM post_count WHERE post_id = ANY($1::uuid[])', [[...marks.keys()]]);
  return rows.map((row) => ({ ...row, id: marks.get(row.id)! }));
}

export async function addCounts(tx: Tx, counts: readonly Counts[]): Promise<void> {
  if (counts.length > 0) await tx.query(COUNT, [counts.map(({ id }) => id), counts.map(({ children }) => children), counts.map(({ descendants }) => descendants)]);
}

const PEOPLE = `INSERT INTO topic_participant (topic_id, account_id) SELECT DISTINCT $1::uuid, author_id FROM post WHERE topic_id = $1 ON CONFLICT DO NOTHING`;
/** Everything that is counted of a topic, from its posts as they now stand. */
const RECOUNT = `UPDATE topic_count k SET last_position = n.last_position, replies = n.replies, top_replies = n.top_replies,
    participants = n.participants, participant_groups = n.groups
  FROM (SELECT
    (SELECT max(position) FROM post WHERE topic_id = $1) AS last_position,
    (SELECT count(*)::int FROM post WHERE topic_id = $1 AND position > 0 AND deleted_at IS NULL) AS replies,
    (SELECT count(*)::int FROM post p JOIN post o ON o.id = p.parent_id WHERE p.topic_id = $1 AND o.topic_id = $1 AND o.position = 0) AS top_replies,
    (SELECT count(*)::int FROM topic_participant WHERE topic_id = $1) AS participants,
    (SELECT coalesce(jsonb_object_agg(s.sector, s.n), '{}') FROM (
      SELECT coalesce(a_o.stakeholder_group, '${NO_GROUP}') AS sector, count(*) AS n
      FROM topic_participant tp JOIN account a ON a.id = tp.account_id ${cardJoins('a')} WHERE tp.topic_id = $1 GROUP BY 1
    ) s) AS groups
  ) n WHERE k.topic_id = $1`;

/** Counts a topic anew after posts came or went. */
export async function recount(tx: Tx, topicId: string): Promise<void> {
  await tx.query(PEOPLE, [topicId]);
  await tx.query(RECOUNT, [topicId]);
}

/** Tells whoever has the topic open to fetch it anew. */
export function tellRearranged(tx: Tx, topicId: string): void {
  tell(tx, rooms.topic(topicId), 'topic.rearranged', { topicId }, topicRef(topicId));
}
