import { rooms } from '@minga/kernel/contract';
import { one, type Tx } from '@minga/kernel/server';
import { cardsOf } from '@minga/people/server';
import { tell, topicRef } from '../events';
import { daysOf } from '../import/write/imported';
import { PostCountEntity, PostEntity, ReactionEntity } from '../post.entity';
import { TopicReaderEntity } from '../reader.entity';
import { TopicCountEntity, TopicEntity, TopicListingEntity, TopicParticipantEntity, TopicTagEntity } from '../topic.entity';
import { addWaiting } from '../waiting';
import type { GivenTopic } from './given';
import { namedIn, rowsOf, type TopicRows } from './rows';

const AUDIENCE = 'SELECT audience FROM working_group WHERE id = $1';

async function insert(tx: Tx, rows: TopicRows[]): Promise<void> {
  const all = <T>(pick: (row: TopicRows) => readonly T[]): T[] => rows.flatMap(pick);
  await tx.manager.insert(TopicEntity, rows.map(({ topic }) => topic));
  await tx.manager.insert(TopicCountEntity, rows.map(({ count }) => count));
  await tx.manager.insert(TopicListingEntity, rows.map(({ listing }) => listing));
  await tx.manager.insert(TopicParticipantEntity, all(({ participants }) => participants));
  await tx.manager.insert(TopicTagEntity, all(({ tags }) => tags));
  await tx.manager.insert(PostEntity, all(({ posts }) => posts));
  await tx.manager.insert(PostCountEntity, all(({ postCounts }) => postCounts));
  await tx.manager.insert(ReactionEntity, all(({ reactions }) => reactions));
  await tx.manager.insert(TopicReaderEntity, all(({ readers }) => readers));
}

/**
 * Puts topics in place whole, with their authors, dates, reactions and read marks, as an import does: their readers are told
 * once a topic. The groups and accounts are there already. What waits for people is counted at once.
 * @param origin the site's own address
 */
export async function openGivenTopics(tx: Tx, topics: readonly GivenTopic[], origin: string | undefined): Promise<void> {
  const cards = await cardsOf(tx, topics.flatMap(({ posts }) => posts.map(({ authorId }) => authorId)));
  const people = { cards, byHandle: await namedIn(tx, topics), origin };
  const audiences = new Map<string, string>();
  for (const groupId of new Set(topics.map((topic) => topic.groupId))) {
    audiences.set(groupId, (await one<{ audience: string }>(tx, AUDIENCE, [groupId]))!.audience);
  }
  const rows = topics.map((topic) => rowsOf(topic, people));
  for (const { topic } of rows) topic.audience = audiences.get(topic.groupId)!;
  await insert(tx, rows);
  for (const { id: topicId, posts } of topics) {
    const days = daysOf(posts.map(({ at }) => ({ createdAt: at })));
    tell(tx, rooms.topic(topicId), 'topic.imported', { topicId, posts: posts.length, opened: true, days }, topicRef(topicId));
  }
  await addWaiting(tx, rows.flatMap(({ posts }) => posts.map(({ id }) => id)));
}
