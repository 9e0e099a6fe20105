import { newId } from '@minga/kernel/contract';
import type { GroupCard } from '@minga/groups/contract';
import { discussionsRoutes, posted, type OpenTopicInput, type Post, type TopicRow } from '@minga/discussions/contract';
import type { Person } from './people';

/** A topic of its own for a journey, opened by somebody who may. */
export async function openTopic(person: Person, group: Pick<GroupCard, 'id'>, overrides: Partial<OpenTopicInput> = {}): Promise<TopicRow> {
  const body: OpenTopicInput = { kind: 'discussion', title: `Demo tema ${newId().slice(-8)}`, source: 'Propongo un formato común.', ...overrides };
  return posted(await person.line.api(discussionsRoutes).openTopic({ params: { groupId: group.id }, body }));
}

/** A reply to the opening post, or to another one. */
export async function reply(person: Person, topic: Pick<TopicRow, 'id'>, source: string, parent?: Pick<Post, 'id'>): Promise<Post> {
  return posted(await person.line.api(discussionsRoutes).reply({ params: { topicId: topic.id }, body: { source, parentId: parent?.id } }));
}

/** A line of replies, each to the one before it. */
export async function replyDeep(person: Person, topic: Pick<TopicRow, 'id'>, depth: number): Promise<Post[]> {
  const posts: Post[] = [];
  for (let level = 1; level <= depth; level++) posts.push(await reply(person, topic, `Respuesta de nivel ${level}.`, posts.at(-1)));
  return posts;
}
