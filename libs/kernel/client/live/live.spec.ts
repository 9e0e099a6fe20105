import { settled, TestServer, TestView } from '../testing/log';
import { Live } from './live';

const ROOM = 'topic:1';

async function connected(server: TestServer, view = new TestView([], server)) {
  const builds: string[] = [];
  const live = new Live(server.open, server.fetchMissed, ({ build }) => builds.push(build));
  const stop = live.follow(ROOM, view);
  live.start();
  await settled();
  server.lines.at(-1)!.connected();
  await settled();
  return { live, view, stop, builds };
}

describe('Live', () => {
  it('joins with the view’s cursor and applies what was missed', async () => {
    const server = new TestServer();
    server.happen(3);
    const { view } = await connected(server, new TestView([1], server));
    expect(server.joins).toEqual([{ room: ROOM, after: 1 }]);
    expect(view.seen).toEqual([1, 2, 3]);
  });

  it('applies events as they come', async () => {
    const server = new TestServer();
    const { view } = await connected(server);
    server.happen(2);
    expect(view.seen).toEqual([1, 2]);
  });

  it('fetches what a gap hides', async () => {
    const server = new TestServer();
    const { view } = await connected(server);
    server.happen(2, { lost: true });
    server.happen(1);
    await settled();
    expect(server.asked).toEqual([0]);
    expect(view.seen).toEqual([1, 2, 3]);
  });

  it('joins all rooms again after a break, with their cursors, and loses nothing', async () => {
    const server = new TestServer();
    const { live, view } = await connected(server);
    server.happen(1);
    server.lines[0]!.disconnected();
    expect(live.state).toBe('offline');
    server.happen(200, { lost: true });
    server.lines[0]!.connected();
    await settled();
    expect(server.joins.at(-1)).toEqual({ room: ROOM, after: 1 });
    expect(view.seen).toHaveLength(201);
    expect(live.state).toBe('connected');
  });

  it('has the view fetched anew past retention', async () => {
    const server = new TestServer();
    server.happen(9);
    server.keptFrom = 5;
    const { view } = await connected(server, new TestView([1], server));
    expect(view.resyncs).toBe(1);
    expect(view.seen).toHaveLength(9);
  });

  it('brings up a view that was fetched while events arrived', async () => {
    const server = new TestServer();
    const { live, view } = await connected(server);
    server.happen(3);
    view.seen.splice(1);
    live.check(ROOM);
    await settled();
    expect(view.seen).toEqual([1, 2, 3]);
  });

  it('brings up a second view of a room that is followed already', async () => {
    const server = new TestServer();
    const { live } = await connected(server);
    server.happen(3);
    const late = new TestView([1], server);
    live.follow(ROOM, late);
    await settled();
    expect(late.seen).toEqual([1, 2, 3]);
    expect(server.joins).toHaveLength(1);
  });

  it('tells a view that its reader may not see the room any more', async () => {
    const server = new TestServer();
    const { view } = await connected(server);
    server.lines[0]!.closed(ROOM);
    expect(view.closed).toBe(1);
  });

  it('tells a view whose room it may not join', async () => {
    const server = new TestServer();
    server.refuses = true;
    const { view } = await connected(server);
    expect(view.closed).toBe(1);
  });

  it('leaves a room with its last view', async () => {
    const server = new TestServer();
    const { live, stop } = await connected(server);
    const stopSecond = live.follow(ROOM, new TestView([], server));
    stop();
    expect(server.left).toEqual([]);
    stopSecond();
    await settled();
    expect(server.left).toEqual([ROOM]);
  });

  it('says again after a break what the reader does', async () => {
    const server = new TestServer();
    const { live } = await connected(server);
    live.saysPresence(ROOM, 'writing');
    await settled();
    server.lines[0]!.disconnected();
    server.lines[0]!.connected();
    await settled();
    expect(server.said).toEqual([`${ROOM} writing`, `${ROOM} writing`]);
  });

  it('forgets who was there when the line breaks, and tells whoever watches', async () => {
    const server = new TestServer();
    const { live } = await connected(server);
    let told = 0;
    live.watch(() => (told += 1));
    server.lines[0]!.presence({ room: ROOM, readers: 3, people: [] });
    expect(live.presence(ROOM)?.readers).toBe(3);
    server.lines[0]!.disconnected();
    expect(live.presence(ROOM)).toBeUndefined();
    expect(told).toBe(2);
  });

  it('passes on which build serves', async () => {
    const server = new TestServer();
    const { builds } = await connected(server);
    server.lines[0]!.hello({ build: 'b2', account: null });
    expect(builds).toEqual(['b2']);
  });
});
