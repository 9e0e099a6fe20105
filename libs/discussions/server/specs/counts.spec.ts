import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { MOST_COUNTED_TOPICS, type TopicListQuery } from '../../contract';
import { buildPost, buildTopic } from '../../testing';
import { apiOf, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

async function countsOf(group: BuiltGroup, who?: BuiltAccount, query: TopicListQuery = {}) {
  await app.settle();
  return (await apiOf(app, who).listTopics({ params: { groupId: group.id }, query })).counts;
}

describe('a list’s numbers', () => {
  test('count all that each filter leaves, however small the page', async () => {
    const group = await buildGroup(app);
    const reader = await buildMembership(app, group);
    const topics = [];
    for (let n = 0; n < 4; n++) topics.push(await buildTopic(app, { group, tags: n < 2 ? ['ipv6'] : [] }));
    await buildPost(app, { topic: topics[0]! });
    await apiOf(app, reader).markRead({ params: { topicId: topics[1]!.id }, body: { position: 0 } });
    expect(await countsOf(group, reader, { size: 1 })).toEqual({ all: 4, unread: 3, unanswered: 3 });
    expect(await countsOf(group, reader, { size: 1, tag: 'ipv6' })).toEqual({ all: 2, unread: 1, unanswered: 1 });
    expect(await countsOf(group, undefined, { size: 1, filter: 'unanswered' })).toEqual({ all: 4, unread: null, unanswered: 3 });
  });

  test('end where a number says no more', async () => {
    const group = await buildGroup(app);
    const topic = await buildTopic(app, { group });
    await app.db.query(
      `WITH made AS (INSERT INTO topic (id, group_id, audience, kind, title, lang, excerpt, opened_by, opened_at)
         SELECT gen_random_uuid(), group_id, audience, kind, title, lang, excerpt, opened_by, opened_at FROM topic, generate_series(1, $2) WHERE id = $1 RETURNING id)
       INSERT INTO topic_listing (topic_id, group_id, opened_at, last_at, last_by) SELECT m.id, l.group_id, l.opened_at, l.last_at, l.last_by FROM made m, topic_listing l WHERE l.topic_id = $1`,
      [topic.id, MOST_COUNTED_TOPICS],
    );
    expect((await countsOf(group)).unanswered).toBe(MOST_COUNTED_TOPICS);
  });
});
