import { lastUpdated, type Actor, type AtomEntry, type AtomFeed, type Db, type SiteSettings } from '@minga/kernel/server';
import { groupAddress, groupFor } from '@minga/groups/server';
import { feedAddress, postAddress, postPermalink, topicAddress } from '../../contract';
import { topicFor } from '../discussions.access';

/** As many as a feed reader that looks once a day misses on a busy one. */
const ENTRIES = 50;

interface PostEntryRow {
  id: string;
  position: number;
  topic_id: string;
  title: string;
  author: string;
  lang: string;
  html: string;
  created_at: Date;
  edited_at: Date | null;
}

const COLUMNS = `p.id, p.position, t.id AS topic_id, t.title, a.name AS author, p.lang, p.html, p.created_at, p.edited_at
  FROM post p JOIN topic t ON t.id = p.topic_id JOIN account a ON a.id = p.author_id`;
const OF_TOPIC = `SELECT ${COLUMNS} WHERE p.topic_id = $1 AND p.deleted_at IS NULL ORDER BY p.position DESC LIMIT ${ENTRIES}`;
const OF_GROUP = `SELECT ${COLUMNS} JOIN (
    SELECT l.topic_id, l.opened_at FROM topic_listing l WHERE l.group_id = $1 ORDER BY l.pinned DESC, l.opened_at DESC, l.topic_id DESC LIMIT ${ENTRIES}
  ) l ON l.topic_id = p.topic_id WHERE p.position = 0 AND p.deleted_at IS NULL AND t.audience = ANY($2::text[]) ORDER BY l.opened_at DESC, t.id DESC`;

const entryOf = (row: PostEntryRow, { url }: Site): AtomEntry => ({
  id: url(postPermalink(row.id)),
  link: url(postAddress(topicAddress(row.topic_id, row.title), row.position)),
  title: row.title,
  author: row.author,
  lang: row.lang,
  published: row.created_at.toISOString(),
  updated: (row.edited_at ?? row.created_at).toISOString(),
  content: { type: 'html', body: row.html },
});

interface Site {
  url(path: string): string;
}

function feedOf(page: string, title: string, lang: string, since: Date, rows: PostEntryRow[], site: Site): AtomFeed {
  const entries = rows.map((row) => entryOf(row, site));
  return { id: site.url(page), link: site.url(page), self: site.url(feedAddress(page)), title, lang, updated: lastUpdated(entries, since), entries };
}

/** The latest posts of a topic, the last one first. @throws Refusal 404 */
export async function topicFeed(db: Db, settings: SiteSettings, actor: Actor, topicId: string): Promise<AtomFeed> {
  const topic = await topicFor(db, actor, topicId, 'read');
  const rows = await db.query<PostEntryRow>(OF_TOPIC, [topicId]);
  return feedOf(topicAddress(topic.id, topic.title), topic.title, topic.lang, topic.opened_at, rows, { url: (path) => settings.url(path) });
}

/** The topics last opened in a group. @throws Refusal 404 */
export async function groupFeed(db: Db, settings: SiteSettings, actor: Actor, groupId: string): Promise<AtomFeed> {
  const group = await groupFor(db, actor, groupId, 'view');
  const rows = await db.query<PostEntryRow>(OF_GROUP, [groupId, actor.audiences]);
  return feedOf(groupAddress(group.id, group.name), group.name, group.lang, new Date(0), rows, { url: (path) => settings.url(path) });
}
