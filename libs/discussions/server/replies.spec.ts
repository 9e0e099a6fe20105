import { newId, type Refusal } from '@minga/kernel/contract';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { groupsSlice } from '@minga/groups/server';
import { peopleSlice } from '@minga/people/server';
import { buildMembership } from '@minga/groups/testing';
import { buildAccount } from '@minga/people/testing';
import { discussionsRoutes } from '../contract';
import { buildPost, buildTopic } from '../testing';
import { discussionsSlice } from './discussions.module';

let app: TestApp;
beforeAll(async () => void (app = await createTestApp({ slices: [peopleSlice, groupsSlice, discussionsSlice] })));
afterAll(() => app.close());

const api = (session?: string) => app.client(discussionsRoutes, session);
const refused = (call: Promise<unknown>): Promise<Refusal> => call.then(() => expect.unreachable(), (error: Refusal) => error) as Promise<Refusal>;

describe('a reply', () => {
  test('stands under what it answers, at the next position', async () => {
    const topic = await buildTopic(app);
    const first = await buildPost(app, { topic });
    const second = await buildPost(app, { topic });
    const under = await buildPost(app, { topic, parentId: first.id, source: 'Y **además**…' });
    expect([first, second, under].map(({ position, depth, path }) => ({ position, depth, path }))).toEqual([
      { position: 1, depth: 1, path: '11' },
      { position: 2, depth: 1, path: '12' },
      { position: 3, depth: 2, path: '1113' },
    ]);
    expect(under).toMatchObject({ parent: { id: first.id, position: 1 }, html: '<p>Y <strong>además</strong>…</p>\n', revision: 1, deleted: null });
    const page = await api().getTopic({ params: { topicId: topic.id }, query: {} });
    expect(page.posts.items.map((post) => post.position)).toEqual([1, 3, 2]);
    expect(page.topic).toMatchObject({ replies: 3, lastPosition: 3, participants: { count: 1 } });
    expect(page.opening).toMatchObject({ childCount: 2, descendantCount: 3 });
    expect(page.posts.items[0]).toMatchObject({ childCount: 1, descendantCount: 1 });
  });
});
void newId; void buildMembership; void buildAccount; void refused;
