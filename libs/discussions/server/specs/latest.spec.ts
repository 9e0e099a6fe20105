import { system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { groupsRoutes } from '@minga/groups/contract';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildTopic } from '../../testing';
import { eraseTopic, hideTopic, restoreTopic } from '../erase';
import { apiOf, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** Title of what the group's row shows as its last movement; null for none. */
async function latestIn(group: BuiltGroup): Promise<string | null> {
  await app.settle();
  return (await app.client(groupsRoutes, group.chair.session).getGroup({ params: { address: group.id } })).group.latest?.topic?.title ?? null;
}

async function groupWithTwo() {
  const group = await buildGroup(app);
  await buildTopic(app, { group, title: 'Anterior' });
  const last = await buildTopic(app, { group, title: 'Última' });
  expect(await latestIn(group)).toBe('Última');
  return { group, last };
}

describe('the topic that a group’s row shows as its last', () => {
  test('has its new title there', async () => {
    const { group, last } = await groupWithTwo();
    await apiOf(app, last.author).updateTopic({ params: { topicId: last.id }, body: { title: 'Con otro título' } });
    expect(await latestIn(group)).toBe('Con otro título');
  });

  test('gives way to the one before when it is hidden, until it is back', async () => {
    const { group, last } = await groupWithTwo();
    await app.db.write(system('test'), (tx) => hideTopic(tx, last.id));
    expect(await latestIn(group)).toBe('Anterior');
    await app.db.write(system('test'), (tx) => restoreTopic(tx, last.id));
    expect(await latestIn(group)).toBe('Última');
  });

  test('gives way to the one before when it is erased', async () => {
    const { group, last } = await groupWithTwo();
    await app.db.write(system('test'), (tx) => eraseTopic(tx, last.id));
    expect(await latestIn(group)).toBe('Anterior');
  });

  test('shows in the group that it was moved to, and no more where it was', async () => {
    const { group, last } = await groupWithTwo();
    const into = await buildGroup(app);
    await buildMembership(app, into, { account: group.chair, role: 'moderator' });
    await apiOf(app, group.chair).moveTopic({ params: { topicId: last.id }, body: { groupId: into.id, reason: 'Corresponde allí' } });
    expect([await latestIn(group), await latestIn(into)]).toEqual(['Anterior', 'Última']);
  });

  test('is the other one after a merge', async () => {
    const { group, last } = await groupWithTwo();
    const other = await buildTopic(app, { group, title: 'Donde sigue' });
    await apiOf(app, group.chair).mergeTopic({ params: { topicId: last.id }, body: { into: other.id, order: 'arrival', reason: 'Es lo mismo' } });
    expect(await latestIn(group)).toBe('Donde sigue');
  });
});
