import { conflict, invalidField, notFound, signInRequired } from '@minga/kernel/contract';
import { accountIdOf, one, type AccountActor, type Actor, type Sql } from '@minga/kernel/server';
import { insist, membershipFacts, type FoundGroup } from '@minga/groups/server';
import { canInTopic, canOpen, canWithPost, type Deletion, type PostFacts, type PostVerb, type TopicKind, type TopicVerb } from '../contract';
import { factsOf, topicColumns, TOPIC_JOINS, type TopicFound } from './topic.rows';

/** A post with its topic and the facts of the policy. */
export interface PostFound extends TopicFound {
  post_id: string;
  position: number;
  path: string;
  depth: number;
  revision: number;
  author_id: string;
  author_name: string;
  post_lang: TopicFound['lang'];
  source: string;
  deleted_as: Deletion['as'] | null;
}

/** What a reply answers, as of the shape that its topic's tree had. */
export interface ParentFound extends PostFound {
  shape: number;
}

const POST_FOUND = `p.id AS post_id, p.position, p.path, p.depth, p.revision, p.author_id, pa.name AS author_name, p.lang AS post_lang, p.deleted_as`;

const TOPIC = `SELECT ${topicColumns('$2')} FROM topic t ${TOPIC_JOINS} WHERE t.id = $1`;
/**
 * Others may refer to the rows meanwhile (replies do), not change them. By themselves, and read after: a statement that waited
 * for a topic on its way to another group would join it with the group that it left, and find nothing.
 */
const LOCK_TOPIC = 'SELECT 1 FROM topic WHERE id = $1 FOR NO KEY UPDATE';
const LOCK_POST = 'SELECT topic_id FROM post WHERE id = $1 FOR NO KEY UPDATE';
const POST = `SELECT ${topicColumns('$2')}, ${POST_FOUND}, p.source FROM post p JOIN account pa ON pa.id = p.author_id
  JOIN topic t ON t.id = p.topic_id ${TOPIC_JOINS} WHERE p.id = $1`;
/** The topic, and what a reply in it answers: the given post, or the opening one. */
const PARENT = `SELECT ${topicColumns('$2')}, ${POST_FOUND}, (SELECT k.shape FROM topic_count k WHERE k.topic_id = t.id) AS shape FROM topic t ${TOPIC_JOINS}
  LEFT JOIN LATERAL (
    SELECT * FROM post WHERE $3::uuid IS NULL AND topic_id = t.id AND position = 0
    UNION ALL SELECT * FROM post WHERE id = $3 AND topic_id = t.id
  ) p ON true LEFT JOIN account pa ON pa.id = p.author_id WHERE t.id = $1`;

/** How often a post may be on its way to another topic while somebody waits for it. */
const MOST_MOVES = 3;

export const postFactsOf = (row: PostFound): PostFacts => ({ authorId: row.author_id, deleted: row.deleted_as });

/** The account that acts. @throws Refusal 401 */
export function account(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw signInRequired();
  return actor;
}

/** @throws Refusal 404, 401, 403 with the policy's reason */
export function insistInTopic(actor: Actor, verb: TopicVerb, row: TopicFound): void {
  insist(canInTopic(actor, verb, factsOf(row)));
}

/** The topic, if the actor may do this with it. One statement. @throws Refusal 404, 401, 403 */
export async function topicFor(sql: Sql, actor: Actor, id: string, verb: TopicVerb): Promise<TopicFound> {
  return admitted(actor, verb, await one<TopicFound>(sql, TOPIC, [id, accountIdOf(actor)]));
}

/** As `topicFor`; the topic's row stays locked to the end of the transaction. */
export async function lockedTopicFor(sql: Sql, actor: Actor, id: string, verb: TopicVerb): Promise<TopicFound> {
  await topicFor(sql, actor, id, 'read');
  await sql.query(LOCK_TOPIC, [id]);
  return topicFor(sql, actor, id, verb);
}

function admitted(actor: Actor, verb: TopicVerb, row: TopicFound | undefined): TopicFound {
  if (!row) throw notFound();
  insistInTopic(actor, verb, row);
  return row;
}

/** The post with its topic, if the actor may do this with it. One statement. @throws Refusal 404, 401, 403 */
export async function postFor(sql: Sql, actor: Actor, id: string, verb: PostVerb): Promise<PostFound> {
  const row = await one<PostFound>(sql, POST, [id, accountIdOf(actor)]);
  if (!row) throw notFound();
  insist(canWithPost(actor, verb, postFactsOf(row), factsOf(row)));
  return row;
}

/** As `postFor`; topic and post stay locked to the end of the transaction. */
export async function lockedPostFor(sql: Sql, actor: Actor, id: string, verb: PostVerb): Promise<PostFound> {
  let { id: topicId } = await postFor(sql, actor, id, 'read');
  for (let tries = 1; ; tries++) {
    await sql.query(LOCK_TOPIC, [topicId]);
    const held = (await one<{ topic_id: string }>(sql, LOCK_POST, [id]))!.topic_id;
    // It went to another topic while we waited for this one.
    if (held === topicId || tries === MOST_MOVES) return postFor(sql, actor, id, verb);
    topicId = held;
  }
}

/**
 * The topic and the post that a reply in it answers, if the actor may answer it. One statement.
 * @throws Refusal 404, 401, 403; 422 when the parent is unknown or belongs to another topic
 */
export async function parentFor(sql: Sql, actor: Actor, topicId: string, parentId: string | undefined): Promise<ParentFound> {
  const row = await one<ParentFound>(sql, PARENT, [topicId, accountIdOf(actor), parentId ?? null]);
  if (!row) throw notFound();
  insistInTopic(actor, 'reply', row);
  if (!row.post_id) throw invalidField('parentId', 'unknown-parent');
  if (row.deleted_as) throw conflict('parent-deleted');
  return row;
}

/** Nobody changes for whom the group is before this transaction ends: who would, waits, and moves its topics as well. */
export const HELD_AUDIENCE = 'SELECT audience FROM working_group WHERE id = $1 FOR KEY SHARE';

async function findPlace(sql: Sql, actor: Actor, groupId: string, kind: TopicKind): Promise<FoundGroup> {
  const group = await membershipFacts(sql, actor, groupId);
  if (!group) throw notFound();
  const { posting, role, sanction } = group.facts;
  insist(canOpen(actor, kind, { audience: group.audience, posting, role, sanction }));
  return group;
}

/**
 * The group, if the actor may open a topic of this kind in it; its audience holds to the end of the transaction. Who does
 * not see the group never comes as far as the lock. @throws Refusal 404, 401, 403
 */
export async function placeFor(sql: Sql, actor: Actor, groupId: string, kind: TopicKind): Promise<FoundGroup> {
  const found = await findPlace(sql, actor, groupId, kind);
  const held = await one<{ audience: string }>(sql, HELD_AUDIENCE, [groupId]);
  return held?.audience === found.audience ? found : findPlace(sql, actor, groupId, kind);
}
