import { rooms, type Presence } from '@minga/kernel/contract';
import { system } from '@minga/kernel/server';
import { until, type TestApp, type TestReader } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildTopic, type BuiltTopic } from '../../testing';
import { hideTopic } from '../erase';
import { apiOf, startApp } from './app.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

/** Opens a room as a page does, and keeps what it is told of who is in it. */
async function open(reader: TestReader, room: string, state: 'reading' | 'away' = 'reading'): Promise<Presence[]> {
  const told: Presence[] = [];
  reader.socket.on('presence', (presence) => presence.room === room && told.push(presence));
  await reader.join(room);
  reader.socket.emit('presence', { room, state });
  return told;
}

const inTopic = async (topic: BuiltTopic, cookie?: string) => {
  const reader = await app.reader(cookie);
  await open(reader, rooms.topic(topic.id));
  return reader;
};

describe('who reads a topic', () => {
  test('is in its group as well, whose list says how many are in which topic', async () => {
    const group = await buildGroup(app);
    const [busy, quiet] = [await buildTopic(app, { group }), await buildTopic(app, { group })];
    const told = await open(await app.reader(), rooms.group(group.id), 'away');
    const guest = await inTopic(busy);
    const member = await inTopic(busy, busy.author.session);
    await inTopic(quiet);
    const all = await until(() => told.find(({ readers }) => readers === 3));
    expect(all.inside).toEqual({ [rooms.topic(busy.id)]: 2, [rooms.topic(quiet.id)]: 1 });
    expect(all.people.map(({ id }) => id)).toEqual([busy.author.account.id]);
    member.close();
    guest.close();
    expect(await until(() => told.find((presence) => told.indexOf(presence) > told.indexOf(all) && presence.readers === 1))).toMatchObject({ inside: { [rooms.topic(quiet.id)]: 1 } });
  });

  test('is one reader of the group, with its page open too', async () => {
    const topic = await buildTopic(app);
    const told = await open(await app.reader(topic.author.session), rooms.group(topic.group.id));
    await inTopic(topic, topic.author.session);
    expect((await until(() => told.find(({ inside }) => inside))).readers).toBe(1);
  });

  test('is not told of in the group where the topic is hidden', async () => {
    const group = await buildGroup(app);
    const [hidden, shown] = [await buildTopic(app, { group }), await buildTopic(app, { group })];
    await app.db.write(system('test'), (tx) => hideTopic(tx, hidden.id));
    const told = await open(await app.reader(), rooms.group(group.id), 'away');
    await inTopic(hidden, group.chair.session);
    await inTopic(shown);
    expect(await until(() => told.find(({ readers }) => readers > 0))).toMatchObject({ readers: 1, inside: { [rooms.topic(shown.id)]: 1 } });
    expect(JSON.stringify(told)).not.toContain(hidden.id);
  });

  test('moves with the topic into another group', async () => {
    const topic = await buildTopic(app);
    const mover = topic.group.chair;
    const into = await buildGroup(app);
    await buildMembership(app, into, { account: mover, role: 'moderator' });
    const reader = await inTopic(topic);
    await apiOf(app, mover).moveTopic({ params: { topicId: topic.id }, body: { groupId: into.id, reason: 'Corresponde allí' } });
    const told = await open(await app.reader(), rooms.group(into.id), 'away');
    reader.socket.emit('presence', { room: rooms.topic(topic.id), state: 'writing' });
    expect(await until(() => told.find(({ readers }) => readers === 1))).toMatchObject({ inside: { [rooms.topic(topic.id)]: 1 } });
  });
});
