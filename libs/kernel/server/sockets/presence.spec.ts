import { until } from '../../testing';
import type { Presence } from '../../contract';
import type { Bus } from '../log/bus';
import { PresenceBoard } from './presence';
import type { LiveSocket } from './subscriptions';

const GROUP = 'group:1';
const alone: Pick<Bus, 'subscribe' | 'publish'> = { subscribe: () => undefined, publish: async () => undefined };
const guest = () => ({ data: {} }) as LiveSocket;

test('who comes while it is found out where others are is counted in the room around, too', async () => {
  const told: Presence[] = [];
  const asked: string[] = [];
  const board: PresenceBoard = new PresenceBoard(alone as Bus, 'one', {
    recheck: async () => undefined,
    send: (presence) => void told.push(presence),
    around: async (rooms) => {
      // The second comes in while the first is being placed.
      if (asked.length === 0) board.set('topic:2', guest(), 'reading');
      asked.push(...rooms);
      return new Map(rooms.filter((room) => room.startsWith('topic:')).map((room) => [room, GROUP]));
    },
  }, (error) => {
    throw error;
  });
  board.start();
  try {
    board.set('topic:1', guest(), 'reading');
    const both = await until(() => told.find(({ room, readers }) => room === GROUP && readers === 2));
    expect(both.inside).toEqual({ 'topic:1': 1, 'topic:2': 1 });
  } finally {
    board.stop();
  }
});
