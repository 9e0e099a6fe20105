import { notFound, rooms, type Cursor } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { groupAddress, insist } from '@minga/groups/server';
import type { WatchLevel } from '@minga/groups/contract';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import {
  canInTopic, topicCan,
  type DraftMark, type PostPage, type PostPageQuery, type Topic, type TopicPage, type TopicViewer,
} from '../contract';
import { participantsOf } from './participants';
import { pageSize, readRange, stretchOf } from './post-range.queries';
import { ownReactionsOf, toPost } from './post.rows';
import { factsOf, stateOf, topicColumns, TOPIC_JOINS, type TopicFound } from './topic.rows';

/** Everything of a topic's page but its posts. */
interface HeadRow extends TopicFound {
  group_name: string;
  group_purpose: string;
  group_lang: Topic['lang'];
  opener: PersonCard;
  replies: number;
  last_position: number;
  participants: number;
  participant_groups: Record<string, number>;
  read_position: number | null;
  watch: WatchLevel | null;
  /** JSON has no instants: milliseconds. */
  drafts: { key: string; revision: number; at: number }[] | null;
  topic_seq: string | null;
  account_seq: string | null;
  position_of_post: number | null;
}

const HEAD = `SELECT ${topicColumns('$2')}, g.name AS group_name, g.purpose AS group_purpose, g.lang AS group_lang, ${cardJson('a')} AS opener,
    k.replies, k.last_position, k.participants, k.participant_groups, r.position AS read_position, r.watch,
    (SELECT json_agg(json_build_object('key', d.key, 'revision', d.revision, 'at', (extract(epoch FROM d.saved_at) * 1000)::bigint) ORDER BY d.key)
      FROM draft d WHERE d.account_id = $2) AS drafts,
    (SELECT seq FROM room_head WHERE room = $3) AS topic_seq, (SELECT seq FROM room_head WHERE room = $4) AS account_seq,
    (SELECT p.position FROM post p WHERE p.id = $5 AND p.topic_id = t.id) AS position_of_post
  FROM topic t ${TOPIC_JOINS} JOIN topic_count k ON k.topic_id = t.id JOIN account a ON a.id = t.opened_by ${cardJoins('a')}
  LEFT JOIN topic_reader r ON r.account_id = $2 AND r.topic_id = t.id WHERE t.id = $1`;

/** @throws Refusal 404 for a topic that is not the actor's to see, and for a post that is not in it */
async function headFor(sql: Sql, actor: Actor, topicId: string, query: PostPageQuery): Promise<HeadRow> {
  const reader = accountIdOf(actor);
  const values = [topicId, reader, rooms.topic(topicId), reader && rooms.account(reader), query.post ?? null];
  const row = await one<HeadRow>(sql, HEAD, values);
  if (!row) throw notFound();
  insist(canInTopic(actor, 'read', factsOf(row)));
  if (query.post && row.position_of_post === null) throw notFound();
  return row;
}

const topicOf = (row: HeadRow): Topic => ({
  ...stateOf(row),
  id: row.id,
  group: { id: row.group_id, name: row.group_name, purpose: row.group_purpose, lang: row.group_lang, address: groupAddress(row.group_id, row.group_name) },
  audience: row.audience,
  openedBy: row.opener,
  openedAt: row.opened_at.toISOString(),
  replies: row.replies,
  lastPosition: row.last_position,
  participants: participantsOf(row),
});

function cursorOf(row: HeadRow, actor: Actor): Cursor {
  const cursor: Cursor = { [rooms.topic(row.id)]: Number(row.topic_seq ?? 0) };
  if (actor.kind === 'account') cursor[rooms.account(actor.id)] = Number(row.account_seq ?? 0);
  return cursor;
}

/** Drafts of replies in this topic, and of edits of the posts that are shown. */
function draftsOf(row: HeadRow, postIds: readonly string[]): DraftMark[] {
  const edits = new Set(postIds.map((id) => `edit:${id}`));
  const ours = (row.drafts ?? []).filter(({ key }) => key.startsWith(`reply:${row.id}:`) || edits.has(key));
  return ours.map(({ key, revision, at }) => ({ key, revision, savedAt: new Date(at).toISOString() }));
}

/** A topic's page in two statements of one snapshot. @throws Refusal 404 */
export const topicPage = (db: Db, actor: Actor, topicId: string, query: PostPageQuery): Promise<TopicPage> =>
  db.snapshot(async (sql) => {
    const head = await headFor(sql, actor, topicId, query);
    const { range, rows, opening } = await readRange(sql, {
      topicId,
      order: query.order ?? 'tree',
      stretch: stretchOf(query, head.position_of_post),
      size: pageSize(query),
      reader: accountIdOf(actor),
      opening: true,
    });
    const topic = topicOf(head);
    const shown = [opening!, ...rows];
    const viewer: Omit<TopicViewer, 'can'> = {
      account: actor.kind === 'account' ? { id: actor.id, siteRole: actor.siteRole } : null,
      role: head.group_facts.role,
      posting: head.group_facts.posting,
      readPosition: head.read_position ?? -1,
      watch: head.watch,
      ownReactions: ownReactionsOf(shown),
      drafts: draftsOf(head, shown.map((row) => row.id)),
    };
    return { cursor: cursorOf(head, actor), topic, opening: toPost(opening!), posts: range, viewer: { ...viewer, can: topicCan(topic, viewer) } };
  });

/** A further stretch of posts, in two statements of one snapshot. @throws Refusal 404 */
export const postPage = (db: Db, actor: Actor, topicId: string, query: PostPageQuery): Promise<PostPage> =>
  db.snapshot(async (sql) => {
    const head = await headFor(sql, actor, topicId, query);
    const { range, rows } = await readRange(sql, {
      topicId,
      order: query.order ?? 'tree',
      stretch: stretchOf(query, head.position_of_post),
      size: pageSize(query),
      reader: accountIdOf(actor),
      opening: false,
    });
    const room = rooms.topic(topicId);
    return { cursor: { [room]: Number(head.topic_seq ?? 0) }, topicId, posts: range, ownReactions: ownReactionsOf(rows) };
  });
