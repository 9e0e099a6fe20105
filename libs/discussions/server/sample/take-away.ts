import { rooms, type Language } from '@minga/kernel/contract';
import type { Sql, Tx } from '@minga/kernel/server';
import { countActivity, showLatest } from '@minga/groups/server';
import { topicAddress } from '../../contract';
import { topicRef } from '../events';
import { removeTopics } from '../remove-topics';

/** Posts and drafts count as written; a reaction does not. */
const KEPT = `SELECT t.id, t.group_id FROM topic t WHERE t.group_id = ANY($1::uuid[]) AND (
    EXISTS (SELECT FROM post p WHERE p.topic_id = t.id AND p.author_id <> ALL($2::uuid[]))
    OR EXISTS (SELECT FROM draft d WHERE d.account_id <> ALL($2::uuid[]) AND starts_with(d.key, 'reply:' || t.id || ':')))`;
const PLANNED = `SELECT DISTINCT g.id FROM unnest($1::uuid[]) AS g(id) JOIN draft d ON d.key = 'topic:' || g.id AND d.account_id <> ALL($2::uuid[])`;

/** What others than these accounts have written in groups: the topics that they took part in, and the groups of both. */
export async function writtenByOthers(sql: Sql, groupIds: readonly string[], accountIds: readonly string[]): Promise<{ topics: string[]; groups: string[] }> {
  const topics = await sql.query<{ id: string; group_id: string }>(KEPT, [groupIds, accountIds]);
  const planned = await sql.query<{ id: string }>(PLANNED, [groupIds, accountIds]);
  return { topics: topics.map(({ id }) => id), groups: [...new Set([...topics.map((row) => row.group_id), ...planned.map(({ id }) => id)])] };
}

const OTHERS = 'SELECT id FROM topic WHERE group_id = $1 AND id <> ALL($2::uuid[])';
const DAYS = `SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::int AS posts FROM post
  WHERE topic_id = ANY($1::uuid[]) AND deleted_at IS NULL GROUP BY 1`;
const LATEST = `SELECT t.id, t.title, t.lang, l.last_at, l.last_by FROM topic_listing l JOIN topic t ON t.id = l.topic_id AND NOT t.hidden
  WHERE l.group_id = $1 ORDER BY l.last_at DESC, l.topic_id DESC LIMIT 1`;

interface LatestRow {
  id: string;
  title: string;
  lang: Language;
  last_at: Date;
  last_by: string;
}

/** Leaves of a group's topics only these. The group's figures follow, and whoever has it open fetches it anew. */
export async function leaveOnlyTopics(tx: Tx, groupId: string, kept: readonly string[]): Promise<void> {
  const gone = (await tx.query<{ id: string }>(OTHERS, [groupId, kept])).map(({ id }) => id);
  const days = await tx.query<{ day: string; posts: number }>(DAYS, [gone]);
  await removeTopics(tx, gone);
  const entries = days.map(({ day, posts }) => ({ groupId, at: `${day}T00:00:00.000Z`, posts: -posts }));
  await countActivity(tx, [...entries, { groupId, at: new Date(0).toISOString(), posts: 0, topics: -gone.length }]);
  const [row] = await tx.query<LatestRow>(LATEST, [groupId]);
  const topic = row && { ref: topicRef(row.id), title: row.title, address: topicAddress(row.id, row.title), lang: row.lang };
  await showLatest(tx, groupId, row && topic ? { topic, by: row.last_by, at: row.last_at.toISOString() } : null);
  // No build knows this type, so that every one fetches the group's views anew.
  tx.emit(rooms.group(groupId), { type: 'redacted', version: 1, payload: {} });
}

const OWN = ['waiting', 'topic_reader', 'draft'].map((table) => `DELETE FROM ${table} WHERE account_id = ANY($1::uuid[])`);

/** Removes what accounts keep for themselves: read marks, drafts, what waits for them. */
export async function forgetReaders(tx: Tx, accountIds: readonly string[]): Promise<void> {
  for (const statement of OWN) await tx.query(statement, [accountIds]);
}

const NAMED = `SELECT a.id FROM unnest($1::uuid[]) AS a(id) WHERE
  EXISTS (SELECT FROM post WHERE author_id = a.id) OR EXISTS (SELECT FROM post WHERE deleted_by = a.id)
  OR EXISTS (SELECT FROM reaction WHERE account_id = a.id)`;

/** Those of the accounts that a discussion still names: they wrote, reacted or deleted there. */
export const namedInDiscussions = async (sql: Sql, accountIds: readonly string[]): Promise<string[]> =>
  (await sql.query<{ id: string }>(NAMED, [accountIds])).map(({ id }) => id);
