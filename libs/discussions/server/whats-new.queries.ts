import { rooms, type Language } from '@minga/kernel/contract';
import { cursorOf, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { groupAddress } from '@minga/groups/server';
import type { GroupCard } from '@minga/groups/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { MOST_WAITING, NEW_TOPICS, postAddress, topicAddress, UNREAD_DAYS, type WaitingPost, type WhatsNew } from '../contract';
import { account } from './discussions.access';
import { excerptOf } from './excerpts';
import { noticesOf } from './moderation/notices';
import { unreadSql } from './topic-list.queries';

interface PlaceRow {
  topic_id: string;
  title: string;
  lang: Language;
  group_id: string;
  group_name: string;
  group_purpose: string;
  group_lang: Language;
}

export interface WaitingRow extends PlaceRow {
  kind: WaitingPost['kind'];
  post_id: string;
  position: number;
  source: string;
  post_lang: Language;
  at: Date;
  by: PersonCard;
}

interface NewRow extends PlaceRow {
  unread: number;
  last_at: Date;
  by: PersonCard;
  unread_topics: number;
}

const PLACE = 't.id AS topic_id, t.title, t.lang, g.id AS group_id, g.name AS group_name, g.purpose AS group_purpose, g.lang AS group_lang';
const POST = `p.id AS post_id, p.position, p.source, p.lang AS post_lang, ${cardJson('a')} AS by`;

/** Columns and joins of a `WaitingRow` over `waiting w`. */
export const WAITING_ROWS = `SELECT ${PLACE}, ${POST}, w.kind, w.at, w.account_id FROM waiting w
  JOIN post p ON p.id = w.post_id JOIN account a ON a.id = p.author_id ${cardJoins('a')}
  JOIN topic t ON t.id = w.topic_id JOIN working_group g ON g.id = t.group_id`;

const WAITING = `${WAITING_ROWS} WHERE w.account_id = $1 AND p.deleted_at IS NULL AND t.audience = ANY($2::text[])
  ORDER BY w.at DESC, w.post_id DESC LIMIT ${MOST_WAITING}`;

/** Questions of my groups that nobody has answered; mine and those I have read wait for others. */
const QUESTIONS = `SELECT ${PLACE}, ${POST}, 'question' AS kind, t.opened_at AS at FROM membership m
  CROSS JOIN LATERAL (SELECT l.* FROM topic_listing l WHERE l.group_id = m.group_id AND l.unanswered
    AND l.last_at > now() - interval '${UNREAD_DAYS} days' ORDER BY l.pinned DESC, l.last_at DESC, l.topic_id DESC LIMIT ${NEW_TOPICS}) l
  JOIN topic t ON t.id = l.topic_id AND t.kind = 'question' AND t.opened_by <> m.account_id AND NOT t.locked AND NOT t.archived
  JOIN post p ON p.topic_id = t.id AND p.position = 0 AND p.deleted_at IS NULL
  JOIN account a ON a.id = p.author_id ${cardJoins('a')} JOIN working_group g ON g.id = t.group_id
  WHERE m.account_id = $1 AND m.role <> 'observer' AND t.audience = ANY($2::text[])
    AND NOT EXISTS (SELECT FROM topic_reader r WHERE r.account_id = $1 AND r.topic_id = t.id AND r.position >= 0)
  ORDER BY t.opened_at DESC, p.id DESC LIMIT ${MOST_WAITING}`;

/** A group's topics are looked through as far as this: more unread than that is "many". */
const LOOKED_THROUGH = 100;

const NEW = `SELECT ${PLACE}, n.unread, n.last_at, n.unread_topics, ${cardJson('a')} AS by FROM membership m
  CROSS JOIN LATERAL (
    SELECT s.*, count(*) OVER ()::int AS unread_topics, row_number() OVER (ORDER BY s.last_at DESC, s.topic_id DESC) AS place FROM (
      SELECT l.topic_id, l.last_at, l.last_by,
        (SELECT kn.last_position FROM topic_count kn WHERE kn.topic_id = l.topic_id)
          - coalesce((SELECT rn.position FROM topic_reader rn WHERE rn.account_id = $1 AND rn.topic_id = l.topic_id), -1) AS unread
      FROM topic_listing l JOIN topic tl ON tl.id = l.topic_id
      WHERE l.group_id = m.group_id AND tl.audience = ANY($2::text[]) AND ${unreadSql('$1')}
      ORDER BY l.last_at DESC, l.topic_id DESC LIMIT ${LOOKED_THROUGH}
    ) s
  ) n
  JOIN topic t ON t.id = n.topic_id JOIN working_group g ON g.id = m.group_id JOIN account a ON a.id = n.last_by ${cardJoins('a')}
  WHERE m.account_id = $1 AND m.watch <> 'mute' AND n.place <= ${NEW_TOPICS} ORDER BY n.last_at DESC, n.topic_id DESC`;

const groupCard = (row: PlaceRow): GroupCard => ({
  id: row.group_id,
  name: row.group_name,
  purpose: row.group_purpose,
  lang: row.group_lang,
  address: groupAddress(row.group_id, row.group_name),
});

export function waitingOf(row: WaitingRow): WaitingPost {
  const address = topicAddress(row.topic_id, row.title);
  return {
    kind: row.kind,
    topic: { id: row.topic_id, title: row.title, lang: row.lang, address },
    group: groupCard(row),
    postId: row.post_id,
    position: row.position,
    address: postAddress(address, row.position),
    by: row.by,
    excerpt: excerptOf(row.source, row.post_lang),
    lang: row.post_lang,
    at: row.at.toISOString(),
  };
}

const newOf = (row: NewRow): WhatsNew['groups'][number]['topics'][number] => ({
  id: row.topic_id,
  title: row.title,
  lang: row.lang,
  address: topicAddress(row.topic_id, row.title),
  unread: row.unread,
  last: { at: row.last_at.toISOString(), by: row.by },
});

function byGroup(rows: NewRow[]): WhatsNew['groups'] {
  const groups = Map.groupBy(rows, (row) => row.group_id);
  return [...groups.values()].map((some) => ({ group: groupCard(some[0]!), unreadTopics: some[0]!.unread_topics, topics: some.map(newOf) }));
}

async function waitingFor(sql: Sql, id: string, audiences: readonly string[]): Promise<WaitingPost[]> {
  const rows = [...(await sql.query<WaitingRow>(WAITING, [id, audiences])), ...(await sql.query<WaitingRow>(QUESTIONS, [id, audiences]))];
  const posts = rows.map(waitingOf).toSorted((a, b) => b.at.localeCompare(a.at) || b.postId.localeCompare(a.postId));
  return posts.slice(0, MOST_WAITING);
}

/** The home page's part: five statements of one snapshot, whatever the size of the site. @throws Refusal 401 */
export function whatsNew(db: Db, actor: Actor): Promise<WhatsNew> {
  const { id, audiences } = account(actor);
  return db.snapshot(async (sql) => ({
    cursor: await cursorOf(sql, [rooms.account(id)]),
    waiting: await waitingFor(sql, id, audiences),
    notices: await noticesOf(sql, id),
    groups: byGroup(await sql.query<NewRow>(NEW, [id, audiences])),
  }));
}

/** Unread posts of an account by group, looked through as far as the home page does. One statement. */
const UNREAD = `SELECT m.group_id, n.unread FROM membership m CROSS JOIN LATERAL (
    SELECT coalesce(sum(s.unread), 0)::int AS unread FROM (
      SELECT (SELECT kn.last_position FROM topic_count kn WHERE kn.topic_id = l.topic_id)
          - coalesce((SELECT rn.position FROM topic_reader rn WHERE rn.account_id = $1 AND rn.topic_id = l.topic_id), -1) AS unread
      FROM topic_listing l JOIN topic tl ON tl.id = l.topic_id AND NOT tl.hidden
      WHERE l.group_id = m.group_id AND ${unreadSql('$1')} ORDER BY l.last_at DESC, l.topic_id DESC LIMIT ${LOOKED_THROUGH}
    ) s
  ) n WHERE m.account_id = $1 AND m.group_id = ANY($2::uuid[])`;

export async function unreadByGroup(sql: Sql, accountId: string, groupIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await sql.query<{ group_id: string; unread: number }>(UNREAD, [accountId, groupIds]);
  return new Map(rows.map((row) => [row.group_id, row.unread]));
}
