import { rooms, type Language } from '@minga/kernel/contract';
import type { Consumer, LoggedEvent, Tx } from '@minga/kernel/server';
import { countActivity, type ActivityEntry } from '@minga/groups/server';
import type { PersonCard } from '@minga/people/contract';
import { cardJoins, cardJson } from '@minga/people/server';
import { topicAddress } from '../contract';
import { tell, TOPIC, topicRef, type PayloadOf } from './events';
import { participantsOf } from './participants';

/** The present figures into the lists' table, for topics whose posts came or went. Rows are locked in the order of their ids. */
const MOVE = `
WITH now_last AS (
  SELECT k.topic_id, k.replies, p.position, p.created_at, p.author_id FROM topic_count k
  JOIN LATERAL (SELECT position, created_at, author_id FROM post WHERE topic_id = k.topic_id ORDER BY position DESC LIMIT 1) p ON true
  WHERE k.topic_id = ANY($1::uuid[])
), locked AS (
  SELECT l.topic_id FROM topic_listing l WHERE l.topic_id = ANY($1::uuid[]) ORDER BY l.topic_id FOR NO KEY UPDATE
)
UPDATE topic_listing l SET unanswered = n.replies = 0, last_at = n.created_at, last_by = n.author_id, last_position = n.position
FROM now_last n JOIN locked USING (topic_id) WHERE l.topic_id = n.topic_id`;

/** Figures of topics as lists show them: a `MovedRow` over `topic t`. */
export const MOVED_ROWS = `SELECT t.id, t.group_id, t.title, t.lang, t.hidden, k.replies, k.last_position, k.participants, k.participant_groups, l.last_at,
    l.last_position AS shown_position, ${cardJson('a')} AS by
  FROM topic t JOIN topic_count k ON k.topic_id = t.id JOIN topic_listing l ON l.topic_id = t.id
  JOIN account a ON a.id = l.last_by ${cardJoins('a')}`;
const MOVED = `${MOVED_ROWS} WHERE t.id = ANY($1::uuid[]) ORDER BY t.id`;

export interface MovedRow {
  id: string;
  group_id: string;
  title: string;
  lang: Language;
  hidden: boolean;
  replies: number;
  last_position: number;
  participants: number;
  participant_groups: Record<string, number>;
  last_at: Date;
  shown_position: number;
  by: PersonCard;
}

const topicIdOf = (event: LoggedEvent): string =>
  event.body.type === 'topic.opened' ? (event.body.payload as { topic: { id: string } }).topic.id : (event.body.payload as { topicId: string }).topicId;

/** Events after which a topic's figures are others; a new title only shows in what groups tell of their last movement. */
const MOVING = new Set(['topic.arrived', 'topic.rearranged', 'post.added', 'post.deleted', 'post.restored', 'topic.imported']);

/** What an event is for its group's activity: posts more, topics more, on which day. */
function entriesOf({ at, body }: LoggedEvent, groupId: string): ActivityEntry[] {
  if (body.type === 'topic.opened') return [{ groupId, at, posts: 1, topics: 1 }];
  if (body.type === 'topic.arrived') return [{ groupId, at, posts: 0, topics: 1 }];
  if (body.type === 'post.added') return [{ groupId, at, posts: 1 }];
  if (body.type !== 'topic.imported') return [];
  const { opened, days } = body.payload as PayloadOf<'topic.imported'>;
  const topics = opened ? 1 : 0;
  return days.map(({ day, posts }, index) => ({ groupId, at: `${day}T00:00:00.000Z`, posts, topics: index === 0 ? topics : 0 }));
}

/** A topic that went away is counted where it was, wherever it is now. */
function leavingOf({ at, body }: LoggedEvent): ActivityEntry[] {
  if (body.type !== 'topic.left') return [];
  return [{ groupId: (body.payload as PayloadOf<'topic.left'>).groupId, at, posts: 0, topics: -1 }];
}

/** What the group's row shows as its last movement. */
export const latestOf = (topic: MovedRow): ActivityEntry => ({
  groupId: topic.group_id,
  at: topic.last_at.toISOString(),
  posts: 0,
  latest: {
    topic: { ref: { type: TOPIC, id: topic.id }, title: topic.title, address: topicAddress(topic.id, topic.title), lang: topic.lang },
    by: topic.by.id,
  },
});

function tellMoved(tx: Tx, topic: MovedRow): void {
  const payload = {
    topicId: topic.id,
    replies: topic.replies,
    lastPosition: topic.last_position,
    participants: participantsOf(topic),
    last: { at: topic.last_at.toISOString(), by: topic.by, position: topic.shown_position },
  };
  tell(tx, rooms.group(topic.group_id), 'topic.moved-on', payload, topicRef(topic.id));
}

async function handle(tx: Tx, events: readonly LoggedEvent[]): Promise<void> {
  const ids = [...new Set(events.map(topicIdOf))].toSorted();
  await tx.query(MOVE, [ids]);
  const topics = new Map((await tx.query<MovedRow>(MOVED, [ids])).map((row) => [row.id, row]));
  // A topic may have been erased since.
  const known = events.filter((event) => topics.has(topicIdOf(event)));
  const moved = new Set(known.filter((event) => MOVING.has(event.body.type)).map(topicIdOf));
  const shown = [...topics.values()].filter((topic) => !topic.hidden);
  for (const topic of shown) if (moved.has(topic.id)) tellMoved(tx, topic);
  const counted = known.flatMap((event) => entriesOf(event, topics.get(topicIdOf(event))!.group_id));
  await countActivity(tx, [...counted, ...events.flatMap(leavingOf), ...shown.map(latestOf)]);
}

/** Where topics stand in lists and what groups show of their movement; coalesced, so that replies in different topics do not meet. */
export const listingConsumer: Consumer = {
  name: 'discussions:listing',
  types: ['topic.opened', 'topic.changed', 'topic.left', ...MOVING],
  handle,
};
