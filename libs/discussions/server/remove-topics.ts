import type { Tx } from '@minga/kernel/server';

const OF_POSTS = '(SELECT id FROM post WHERE topic_id = ANY($1::uuid[]))';
const REMOVE = [
  'DELETE FROM submission WHERE topic_id = ANY($1::uuid[])',
  `DELETE FROM moderation_notice WHERE subject_id = ANY($1::uuid[]) OR subject_id IN ${OF_POSTS}`,
  'DELETE FROM waiting WHERE topic_id = ANY($1::uuid[])',
  `DELETE FROM reaction WHERE post_id IN ${OF_POSTS}`,
  `DELETE FROM post_count WHERE post_id IN ${OF_POSTS}`,
  `DELETE FROM post_revision WHERE post_id IN ${OF_POSTS}`,
  ...['topic_reader', 'topic_participant', 'topic_tag', 'topic_listing', 'topic_count'].map((table) => `DELETE FROM ${table} WHERE topic_id = ANY($1::uuid[])`),
  `DELETE FROM draft WHERE key IN (SELECT 'edit:' || id FROM post WHERE topic_id = ANY($1::uuid[]))
     OR EXISTS (SELECT FROM unnest($1::uuid[]) AS t(id) WHERE starts_with(draft.key, 'reply:' || t.id || ':'))`,
  'DELETE FROM post WHERE topic_id = ANY($1::uuid[])',
  'DELETE FROM topic WHERE id = ANY($1::uuid[])',
];
const REDACT = `UPDATE event SET type = 'redacted', payload = '{}' WHERE subject_id = ANY($1::uuid[]) OR subject_id IN ${OF_POSTS}`;

/** Takes topics with everything in them out of every table and out of the log. Counts of their groups are the caller's. */
export async function removeTopics(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(REDACT, [ids]);
  for (const statement of REMOVE) await tx.query(statement, [ids]);
  await tx.audienceNarrowed();
}

const OF_GROUP = 'SELECT id FROM topic WHERE group_id = $1';
const DRAFTS = `DELETE FROM draft WHERE key = 'topic:' || $1::uuid`;

const SUBMISSIONS = 'DELETE FROM submission WHERE group_id = $1';
const NOTICES = 'DELETE FROM moderation_notice WHERE group_id = $1';

/** Takes a group's discussions out of every table and out of the log: what goes before a group is erased. */
export async function removeTopicsOfGroup(tx: Tx, groupId: string): Promise<void> {
  await removeTopics(tx, (await tx.query<{ id: string }>(OF_GROUP, [groupId])).map(({ id }) => id));
  for (const statement of [DRAFTS, SUBMISSIONS, NOTICES]) await tx.query(statement, [groupId]);
}
