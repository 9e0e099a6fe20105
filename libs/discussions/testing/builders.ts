import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { discussionsRoutes, posted, type OpenTopicInput, type Post, type ReplyInput, type TopicRow } from '../contract';

export interface TopicOverrides extends Partial<OpenTopicInput> {
  /** A public group with a chair unless told. */
  group?: BuiltGroup;
  /** Who opens it; a new member of the group unless told. */
  author?: BuiltAccount;
}

export interface BuiltTopic extends TopicRow {
  group: BuiltGroup;
  author: BuiltAccount;
}

/** A topic with its opening post. */
export async function buildTopic(app: TestApp, { group: given, author, ...overrides }: TopicOverrides = {}): Promise<BuiltTopic> {
  const group = given ?? (await buildGroup(app));
  const opener = author ?? (await buildMembership(app, group));
  const body: OpenTopicInput = { kind: 'discussion', title: 'Esquema común de metadatos', source: 'Propongo que lo adoptemos.', ...overrides };
  const topic = posted(await app.client(discussionsRoutes, opener.session).openTopic({ params: { groupId: group.id }, body }));
  return { ...topic, group, author: opener };
}

export interface PostOverrides extends Partial<ReplyInput> {
  topic: { id: string; author: BuiltAccount };
  /** Who writes it; the topic's author unless told. */
  author?: BuiltAccount;
}

/** A reply. */
export async function buildPost(app: TestApp, { topic, author = topic.author, ...overrides }: PostOverrides): Promise<Post> {
  const body: ReplyInput = { source: 'De acuerdo.', ...overrides };
  return posted(await app.client(discussionsRoutes, author.session).reply({ params: { topicId: topic.id }, body }));
}

export interface ThreadShape {
  /** Levels under the opening post. */
  depth: number;
  /** Replies to each post. */
  width: number;
}

/** Replies under replies, level by level: `width` to each post, `depth` levels down. In order of arrival. */
export async function buildThread(app: TestApp, topic: PostOverrides['topic'], { depth, width }: ThreadShape): Promise<Post[]> {
  const posts: Post[] = [];
  let level: (string | undefined)[] = [undefined];
  for (let down = 0; down < depth; down++) {
    const next: Post[] = [];
    for (const parentId of level) {
      for (let n = 0; n < width; n++) next.push(await buildPost(app, { topic, parentId, source: `Nivel ${down + 1}` }));
    }
    posts.push(...next);
    level = next.map((post) => post.id);
  }
  return posts;
}
