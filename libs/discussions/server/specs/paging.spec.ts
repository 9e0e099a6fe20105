import type { TestApp } from '@minga/kernel/testing';
import { countStatements } from '@minga/kernel/server';
import { DEEPEST_LEVEL, type Post, type PostOrder, type PostPageQuery } from '../../contract';
import { buildLargeTopic, buildPost, buildTopic, type LargeTopic } from '../../testing';
import { apiOf, refusal, startApp } from './app.testing';

const REPLIES = 10_000;
const PAGE = 100;

let app: TestApp;
let large: LargeTopic;
beforeAll(async () => {
  app = await startApp();
  // Answers to answers, and to what was said long before.
  large = await buildLargeTopic(app, { replies: REPLIES, parentOf: (position) => (position * 7919) % position });
}, 120_000);
afterAll(() => app.close());

const page = (query: PostPageQuery, topicId = large.id) => apiOf(app).getPostPage({ params: { topicId }, query });

/** All posts, a page at a time, forwards or backwards. */
async function walk(order: PostOrder, direction: 'after' | 'before', topicId = large.id): Promise<Post[]> {
  const all: Post[] = [];
  let query: PostPageQuery = direction === 'after' ? { order, size: PAGE } : { order, size: PAGE, last: '1' };
  for (;;) {
    const { posts } = await page(query, topicId);
    if (direction === 'after') all.push(...posts.items);
    else all.unshift(...posts.items);
    const key = direction === 'after' ? posts.next : posts.previous;
    if (key === null) return all;
    query = { order, size: PAGE, [direction]: key };
  }
}

const listing = (order: PostOrder) =>
  app.db.query<{ position: number }>(`SELECT position FROM post WHERE topic_id = $1 AND position > 0 ORDER BY ${order === 'tree' ? 'path' : 'position'}`, [large.id]);

const positions = (posts: { position: number }[]): number[] => posts.map((post) => post.position);

describe.each(['tree', 'arrival'] as const)('pages of 10,000 replies in order of %s', (order) => {
  test.each(['after', 'before'] as const)('walked with `%s` are the whole listing', async (direction) => {
    expect(positions(await walk(order, direction))).toEqual(positions(await listing(order)));
  });

  test('around a post has what stands before and after it, and goes on both ways', async () => {
    const all = positions(await listing(order));
    for (const index of [0, 3, 5_000, REPLIES - 1]) {
      const { posts } = await page({ order, at: all[index], size: 20 });
      const start = Math.max(0, index - 10);
      expect(positions(posts.items)).toEqual(all.slice(start, index + 10));
      expect(posts.previous).toBe(start === 0 ? null : all[start]);
      expect(posts.next).toBe(index + 10 >= REPLIES ? null : all[index + 9]);
    }
  });

  test('reads by index, wherever the page lies', async () => {
    const index = order === 'tree' ? 'post_tree' : 'post_arrival';
    const column = order === 'tree' ? 'path' : 'position';
    const key = order === 'tree' ? '(SELECT path FROM post WHERE topic_id = $1 AND position = 5000)' : '5000';
    const plan = await app.db.query<{ 'QUERY PLAN': string }>(
      `EXPLAIN SELECT id FROM post WHERE topic_id = $1 AND ${column} > ${key} ORDER BY ${column} LIMIT 21`,
      [large.id],
    );
    const text = plan.map((row) => row['QUERY PLAN']).join('\n');
    expect(text).toContain(`using ${index}`);
    expect(text).not.toContain('Sort');
  });
});

describe('the tree', () => {
  test('has each post after its parent, elder siblings first, everything below it right after it', async () => {
    const all = await walk('tree', 'after');
    const parents = new Map(all.map((post) => [post.id, post]));
    const open: Post[] = [];
    for (const post of all) {
      while (open.length > 0 && open.at(-1)!.id !== post.parent!.id) open.pop();
      expect(post.depth).toBe((parents.get(post.parent!.id)?.depth ?? 0) + 1);
      expect(open.at(-1)?.id).toBe(post.depth === 1 ? undefined : post.parent!.id);
      open.push(post);
    }
  });

  test('counts children and everything below', async () => {
    const all = await walk('arrival', 'after');
    const children = Map.groupBy(all, (post) => post.parent!.id);
    const below = (id: string): number => (children.get(id) ?? []).reduce((sum, child) => sum + 1 + below(child.id), 0);
    for (const post of all.slice(0, 300)) {
      expect([post.childCount, post.descendantCount]).toEqual([children.get(post.id)?.length ?? 0, below(post.id)]);
    }
  });
});

test('a post that is asked for by its id opens the page around it; one of another topic is not found', async () => {
  const { posts } = await page({ order: 'arrival', at: 7_000, size: 2 });
  const wanted = posts.items.find((post) => post.position === 7_000)!;
  const around = await apiOf(app).getTopic({ params: { topicId: large.id }, query: { post: wanted.id, size: 10 } });
  expect(around.posts.items.map((post) => post.id)).toContain(wanted.id);
  const other = await buildTopic(app, { group: large.group });
  const foreign = await buildPost(app, { topic: other });
  expect(await refusal(page({ post: foreign.id }))).toMatchObject({ status: 404 });
});

test('keys beyond the end give an empty or the last stretch, never an error', async () => {
  expect((await page({ order: 'tree', after: 999_999 })).posts.items).toEqual([]);
  expect((await page({ order: 'arrival', after: 999_999 })).posts).toMatchObject({ items: [], next: null });
  expect(positions((await page({ order: 'arrival', at: 999_999, size: 4 })).posts.items)).toEqual([9_999, 10_000]);
  expect(await refusal(page({ after: 'x' as never }))).toMatchObject({ status: 422 });
});

test('a topic’s page costs at most four statements, wherever it opens', async () => {
  const topic = await buildTopic(app, { group: large.group });
  for (const query of [{}, { at: 5_000 }, { last: '1' as const }, { order: 'arrival' as const, after: 9_000 }]) {
    const { statements } = await countStatements(() => apiOf(app, topic.author).getTopic({ params: { topicId: large.id }, query }));
    expect(statements.length).toBeLessThanOrEqual(4);
  }
});

test('a bomb of nested replies keeps its order and its true parents', async () => {
  const DEEP = 600;
  const bomb = await buildLargeTopic(app, { replies: DEEP, parentOf: (position) => position - 1, group: large.group });
  const all = await walk('tree', 'after', bomb.id);
  expect(positions(all)).toEqual(Array.from({ length: DEEP }, (_, index) => index + 1));
  expect(all.map((post) => post.depth)).toEqual(Array.from({ length: DEEP }, (_, index) => index + 1));
  expect(all.every((post, index) => index === 0 || post.parent!.id === all[index - 1]!.id)).toBe(true);
  expect(Math.max(...all.map((post) => post.path.length))).toBeLessThan((DEEPEST_LEVEL + 1) * 5);
  expect(all[0]).toMatchObject({ childCount: 1, descendantCount: DEEP - 1 });
  // Below the deepest level of the order, posts follow by arrival: only direct replies are counted there.
  expect(all[DEEPEST_LEVEL + 10]).toMatchObject({ childCount: 1, descendantCount: 1 });
  const reply = await buildPost(app, { topic: { id: bomb.id, author: large.group.chair }, parentId: all.at(-1)!.id });
  expect(reply).toMatchObject({ depth: DEEP + 1, position: DEEP + 1 });
});
