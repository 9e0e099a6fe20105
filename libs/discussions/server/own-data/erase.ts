import { rooms } from '@minga/kernel/contract';
import type { Departing, Tx } from '@minga/kernel/server';
import { citesThem, namesOf, namesThem, textWithout } from '@minga/people/server';
import { eraseTopic } from '../erase';
import { untellSql } from '../tombstones';

// Texts may name somebody anywhere: each table is read once, whole. People leave seldom, and no index finds a name in a text.
const IN_POSTS = `UPDATE post SET source = ${textWithout('source', 'lang')}, html = ${textWithout('html', 'lang')},
    mentioned = array_remove(mentioned, $1::uuid), deleted_reason = ${textWithout('deleted_reason', 'lang')}, edit_reason = ${textWithout('edit_reason', 'lang')}
  WHERE $1::uuid = ANY(mentioned) OR ${citesThem('source')} OR ${namesThem('html')}
    OR ${namesThem("coalesce(deleted_reason, '')")} OR ${namesThem("coalesce(edit_reason, '')")} RETURNING topic_id`;
const IN_TOPICS = `UPDATE topic SET title = ${textWithout('title', 'lang')}, excerpt = ${textWithout('excerpt', 'lang')}, locked_reason = ${textWithout('locked_reason', 'lang')}
  WHERE $1::uuid IS NOT NULL AND (${namesThem('title')} OR ${namesThem('excerpt')} OR ${namesThem("coalesce(locked_reason, '')")}) RETURNING id AS topic_id`;
const IN_REVISIONS = `UPDATE post_revision r SET source = ${textWithout('r.source', 'p.lang')}, reason = ${textWithout('r.reason', 'p.lang')}
  FROM post p WHERE p.id = r.post_id AND $1::uuid IS NOT NULL AND (${citesThem('r.source')} OR ${namesThem("coalesce(r.reason, '')")})`;
const IN_DRAFTS = `UPDATE draft SET source = ${textWithout('source', "'es'")}, title = ${textWithout('title', "'es'")}
  WHERE account_id <> $1::uuid AND (${citesThem('source')} OR ${namesThem("coalesce(title, '')")})`;
const IN_SUBMISSIONS = `UPDATE submission SET source = ${textWithout('source', 'lang')}, html = ${textWithout('html', 'lang')}, title = ${textWithout('title', 'lang')},
    reason = ${textWithout('reason', 'lang')}
  WHERE author_id <> $1::uuid AND (${citesThem('source')} OR ${namesThem('html')} OR ${namesThem("coalesce(title, '')")} OR ${namesThem("coalesce(reason, '')")})`;

const IN_NOTICES = `UPDATE moderation_notice SET title = ${textWithout('title', 'lang')}, reason = ${textWithout('reason', 'lang')}
  WHERE account_id <> $1::uuid AND (${namesThem('title')} OR ${namesThem("coalesce(reason, '')")})`;

const OF_AUTHOR = 'SELECT id FROM post WHERE author_id = $1';
/** What only the person had, and the marks of what they deleted themselves, which still held the words. */
const THEIRS = [
  'DELETE FROM draft WHERE account_id = $1',
  'DELETE FROM waiting WHERE account_id = $1',
  'DELETE FROM topic_reader WHERE account_id = $1',
  'DELETE FROM submission WHERE author_id = $1',
  'DELETE FROM moderation_notice WHERE account_id = $1',
  // Told to nobody else, but it holds what they wrote.
  `UPDATE event SET type = 'redacted', payload = '{}' WHERE room = 'account:' || $1::uuid AND type IN ('submission.changed', 'notice.added')`,
  'UPDATE submission SET decided_by = NULL WHERE decided_by = $1',
  `DELETE FROM post_revision WHERE post_id IN (${OF_AUTHOR} AND deleted_at IS NOT NULL)`,
  `UPDATE post SET source = '', html = '', mentioned = NULL WHERE author_id = $1 AND deleted_at IS NOT NULL`,
];
/** Topics in which nobody else wrote: they go whole. */
const ALONE = `SELECT t.id FROM topic t WHERE t.opened_by = $1 AND NOT EXISTS (SELECT FROM post p WHERE p.topic_id = t.id AND p.author_id <> $1)`;
const WRITTEN = [
  `WITH gone AS (SELECT topic_id, count(*) AS posts FROM post WHERE author_id = $1 AND deleted_at IS NULL AND position > 0 GROUP BY topic_id)
   UPDATE topic_count c SET replies = c.replies - gone.posts FROM gone WHERE c.topic_id = gone.topic_id`,
  `UPDATE post SET source = '', html = '', mentioned = NULL, deleted_at = now(), deleted_by = author_id, deleted_as = 'author', deleted_reason = NULL
   WHERE author_id = $1 AND deleted_at IS NULL`,
  `DELETE FROM post_revision WHERE post_id IN (${OF_AUTHOR})`,
  `DELETE FROM waiting WHERE post_id IN (${OF_AUTHOR})`,
  `UPDATE topic SET excerpt = '' WHERE opened_by = $1`,
  `UPDATE topic SET accepted_post_id = NULL, accepted_position = NULL WHERE accepted_post_id IN (${OF_AUTHOR})`,
  untellSql(`IN (${OF_AUTHOR} UNION ALL SELECT id FROM topic WHERE opened_by = $1)`),
  `WITH gone AS (DELETE FROM reaction WHERE account_id = $1 RETURNING post_id, kind),
     each AS (SELECT post_id, count(*) FILTER (WHERE kind = 'agree') AS a, count(*) FILTER (WHERE kind = 'useful') AS u,
       count(*) FILTER (WHERE kind = 'thanks') AS t, count(*) FILTER (WHERE kind = 'celebrate') AS c FROM gone GROUP BY post_id)
   UPDATE post p SET agree = agree - each.a, useful = useful - each.u, thanks = thanks - each.t, celebrate = celebrate - each.c FROM each WHERE p.id = each.post_id`,
];
/** Pages that show the name or the card: of topics that they wrote, answered or reacted in. */
const SHOWN = `SELECT id AS topic_id FROM topic WHERE opened_by = $1 UNION SELECT topic_id FROM post WHERE author_id = $1 OR deleted_by = $1
  UNION SELECT p.topic_id FROM reaction r JOIN post p ON p.id = r.post_id WHERE r.account_id = $1`;
const GROUPS = 'SELECT DISTINCT group_id FROM topic WHERE id = ANY($1::uuid[])';

interface OfTopic {
  topic_id: string;
}

async function eraseWritten(tx: Tx, { id }: Departing): Promise<void> {
  for (const topic of await tx.query<{ id: string }>(ALONE, [id])) await eraseTopic(tx, topic.id);
  for (const statement of WRITTEN) await tx.query(statement, [id]);
}

async function refresh(tx: Tx, topics: readonly string[]): Promise<void> {
  for (const topicId of topics) tx.refresh(rooms.topic(topicId));
  for (const { group_id } of await tx.query<{ group_id: string }>(GROUPS, [topics])) tx.refresh(rooms.group(group_id));
}

/** Takes a person out of what was discussed: what was theirs alone goes, what they wrote stays nameless or goes too. */
export async function eraseFromDiscussions(tx: Tx, person: Departing): Promise<void> {
  const { id, written } = person;
  const touched = await tx.query<OfTopic & Record<string, unknown>>(SHOWN, [id]);
  for (const statement of THEIRS) await tx.query(statement, [id]);
  if (written === 'remove') await eraseWritten(tx, person);
  const names = namesOf(person);
  for (const statement of [IN_POSTS, IN_TOPICS]) touched.push(...(await tx.query<OfTopic & Record<string, unknown>>(statement, names)));
  for (const statement of [IN_REVISIONS, IN_DRAFTS, IN_SUBMISSIONS, IN_NOTICES]) await tx.query(statement, names);
  await refresh(tx, [...new Set(touched.map((row) => row.topic_id))]);
}
