import { notFound, rooms, type Language } from '@minga/kernel/contract';
import { accountIdOf, one, type Actor, type Db, type Sql } from '@minga/kernel/server';
import { groupAddress, insist } from '@minga/groups/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { canInTopic, type PostPage, type PostPageQuery, type Topic, type TopicFacts, type TopicPage } from '../contract';
import { mergedInto } from './moderation/leads-on';
import { participantsOf } from './participants';
import { pageSize, readRange, stretchOf, type ReadRange } from './post-range.queries';
import { ownReactionsOf, toPost } from './post.rows';
import { cursorOf, readerColumns, READER_JOIN, viewerOf, type ReaderRow } from './topic-page.parts';
import { stateOf, TOPIC_JOINS, TOPIC_STATE_COLUMNS, type StateFound } from './topic.rows';

/** Everything of a topic's page but its posts. */
interface HeadRow extends StateFound, ReaderRow {
  group_name: string;
  group_purpose: string;
  group_lang: Language;
  group_revision: number;
  opener: PersonCard;
  replies: number;
  last_position: number;
  participants: number;
  participant_groups: Record<string, number>;
  position_of_post: number | null;
}

const HEAD = `SELECT ${TOPIC_STATE_COLUMNS}, ${readerColumns('$2', '$3', '$4')}, ${cardJson('a')} AS opener,
    g.name AS group_name, g.purpose AS group_purpose, g.lang AS group_lang, g.revision AS group_revision,
    k.replies, k.last_position, k.participants, k.participant_groups,
    (SELECT p.position FROM post p WHERE p.id = $5 AND p.topic_id = t.id) AS position_of_post
  FROM topic t ${TOPIC_JOINS} JOIN topic_count k ON k.topic_id = t.id JOIN account a ON a.id = t.opened_by ${cardJoins('a')}
  ${READER_JOIN} WHERE t.id = $1`;

const factsOf = (row: HeadRow): TopicFacts => ({ ...row, openedById: row.opened_by });

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

const rangeOf = (sql: Sql, actor: Actor, head: HeadRow, query: PostPageQuery, opening: boolean): Promise<ReadRange> =>
  readRange(sql, {
    topicId: head.id,
    order: query.order ?? 'tree',
    stretch: stretchOf(query, head.position_of_post),
    size: pageSize(query),
    reader: accountIdOf(actor),
    opening,
  });

/** Positions of a topic that was merged mean nothing in the other; a post is found there by its id. */
async function headOrNext(sql: Sql, actor: Actor, topicId: string, query: PostPageQuery): Promise<{ head: HeadRow; stretch: PostPageQuery }> {
  try {
    return { head: await headFor(sql, actor, topicId, query), stretch: query };
  } catch (error) {
    const into = await mergedInto(sql, topicId);
    if (!into) throw error;
    const { at: _at, after: _after, before: _before, ...stretch } = query;
    return { head: await headFor(sql, actor, into, stretch), stretch };
  }
}

export interface ReadPage {
  page: TopicPage;
  topicSeq: number;
  groupRevision: number;
}

/** A topic's page in two statements, which must see one snapshot; that of the topic into which it was merged. @throws Refusal 404 */
export async function readTopicPage(sql: Sql, actor: Actor, asked: string, query: PostPageQuery): Promise<ReadPage> {
  const { head, stretch } = await headOrNext(sql, actor, asked, query);
  const topicId = head.id;
  const { range, rows, opening } = await rangeOf(sql, actor, head, stretch, true);
  const topic = topicOf(head);
  const shown = [opening!, ...rows];
  const viewer = viewerOf(actor, head, topic, shown.map((row) => row.id), ownReactionsOf(shown));
  const page = { cursor: cursorOf(head, topicId, actor), topic, opening: toPost(opening!), posts: range, viewer };
  return { page, topicSeq: Number(head.topic_seq ?? 0), groupRevision: head.group_revision };
}

/** A topic's page. @throws Refusal 404 */
export const topicPage = (db: Db, actor: Actor, topicId: string, query: PostPageQuery): Promise<TopicPage> =>
  db.snapshot(async (sql) => (await readTopicPage(sql, actor, topicId, query)).page);

/** A further stretch of posts, in two statements of one snapshot. @throws Refusal 404 */
export const postPage = (db: Db, actor: Actor, topicId: string, query: PostPageQuery): Promise<PostPage> =>
  db.snapshot(async (sql) => {
    const head = await headFor(sql, actor, topicId, query);
    const { range, rows } = await rangeOf(sql, actor, head, query, false);
    return { cursor: { [rooms.topic(topicId)]: Number(head.topic_seq ?? 0) }, topicId, posts: range, ownReactions: ownReactionsOf(rows) };
  });
