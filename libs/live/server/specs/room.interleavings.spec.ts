import { newId, Refusal, rooms, type RoomEvent } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { HAND_KINDS, orderQueue, reduceRoom, type Happened, type LiveEvent, type RoomView } from '../../contract';
import { buildAttendee, buildSession, come, liveApi, nameFor, type BuiltSession } from '../../testing';
import { startApp } from './stage.testing';

const ROUNDS = 3;
const BURSTS = 20;
const AT_ONCE = 5;
const DROP = 0.4;
const RETRY = 0.3;

/** The same numbers in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

interface Client {
  who: BuiltAccount | undefined;
  view: RoomView;
}

describe('whatever two moderators and five attendees do at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const look = (session: BuiltSession, who: BuiltAccount | undefined): Promise<RoomView> => liveApi(app, who).getRoom({ params: { address: session.id } });

  /** Takes what came since, each event twice as a broken line does; what cannot be reduced is fetched anew. */
  async function follow(session: BuiltSession, client: Client): Promise<void> {
    for (const [room, after] of Object.entries(client.view.cursor)) {
      for (const event of (await catchUp(app.db, room, after)).events as RoomEvent<LiveEvent>[]) {
        for (let times = 0; times < 2; times++) {
          const next = reduceRoom(client.view, event as Happened);
          if (!next) return void (client.view = await look(session, client.who));
          client.view = next;
        }
      }
    }
  }

  /** One act of somebody's, as their page shows the room: it may have moved on, and is refused then. */
  function actOf(session: BuiltSession, client: Client, moderates: boolean, random: () => number): () => Promise<unknown> {
    const { view, who } = client;
    const api = liveApi(app, who);
    const params = { sessionId: session.id };
    const once = { mutationId: newId() };
    const queue = orderQueue(view, Date.parse(view.now));
    const some = <T>(of: readonly T[]): T | undefined => of[Math.floor(random() * of.length)];
    const [hand, turnId, kind] = [some(queue)?.hand.id ?? newId(), view.turn?.id ?? null, some(HAND_KINDS)!];
    const own = view.hands.find(({ person }) => person.id === who?.account.id)?.id ?? newId();
    const [paused, rarely] = [view.state === 'paused', random() < 0.15];
    const give = () => api.giveFloor({ params, body: { after: turnId, handId: hand } }, once);
    const raise = () => api.raiseHand({ params, body: { kind: 'speak' } }, once);
    const attends: (() => Promise<unknown>)[] = [
      () => api.raiseHand({ params, body: { kind } }, once),
      raise,
      view.mine.present && !rarely ? raise : () => api.enterRoom({ params, body: {} }, once),
      () => api.lowerHand({ params: { ...params, handId: own }, body: {} }, once),
      rarely ? () => api.leaveRoom({ params, body: {} }, once) : raise,
      () => api.endTurn({ params: { ...params, turnId: turnId ?? newId() }, body: {} }, once),
    ];
    const place = random() < 0.3 ? null : 1 + Math.floor(random() * 4);
    const runs: (() => Promise<unknown>)[] = [
      give,
      give,
      () => api.moveHand({ params: { ...params, handId: hand }, body: { place } }, once),
      () => api.endTurn({ params: { ...params, turnId: turnId ?? newId() }, body: {} }, once),
      () => api.setQueue({ params, body: { mode: random() < 0.5 ? 'arrival' : 'balanced', closed: rarely } }, once),
      () => api.nextItem({ params, body: { after: view.items.find(({ startedAt, endedAt }) => startedAt && !endedAt)?.id ?? null } }, once),
      () => api.addItem({ params, body: { title: 'Más', note: '', minutes: 5 } }, once),
      paused || rarely ? () => api.actOnSession({ params, body: { act: paused ? 'resume' : 'pause' } }, once) : give,
      () => api.lockRoom({ params, body: { locked: rarely } }, once),
      () => api.enterRoom({ params, body: {} }, once),
    ];
    return some(moderates ? runs : attends)!;
  }

  /** Refusals are part of it; sent again, it is answered as it was. */
  async function send(act: () => Promise<unknown>, again: boolean): Promise<void> {
    for (let times = 0; times < (again ? 2 : 1); times++) {
      await act().catch((error: unknown) => {
        if (!(error instanceof Refusal) || error.status >= 500) throw error;
      });
    }
  }

  it.each(Array.from({ length: ROUNDS }, (_, n) => n + 1))('all pages and the database are equal in the end: %i', async (round) => {
    const random = numbers(round * 7_919);
    const session = await buildSession(app, { state: 'lobby' });
    const other = await buildAccount(app);
    await nameFor(app, session, other, 'moderator');
    for (const who of [session.moderator, other]) await come(app, session, who);
    await liveApi(app, session.moderator).actOnSession({ params: { sessionId: session.id }, body: { act: 'start' } });
    const groups = ['government', 'civil-society', 'technical-community', 'bank', 'academia'] as const;
    const people = [session.moderator, other, ...(await Promise.all(groups.map((stakeholderGroup) => buildAttendee(app, session, { organisation: { name: `Demo · ${stakeholderGroup}`, stakeholderGroup } }))))];
    const clients: Client[] = await Promise.all([undefined, ...people].map(async (who) => ({ who, view: await look(session, who) })));
    for (let burst = 0; burst < BURSTS; burst++) {
      await app.db.query('DELETE FROM limit_bucket');
      const acting = Array.from({ length: AT_ONCE }, () => 1 + Math.floor(random() * people.length));
      await Promise.all(acting.map((index) => send(actOf(session, clients[index]!, index <= 2, random), random() < RETRY)));
      for (const client of clients) if (random() > DROP) await follow(session, client);
    }
    await app.settle();
    for (const client of clients) {
      await follow(session, client);
      const fresh = await look(session, client.who);
      expect({ ...client.view, now: fresh.now, mine: { ...client.view.mine, present: fresh.mine.present } }).toEqual(fresh);
    }
    const [kept] = await app.db.query<{ hands: number; turns: number }>(
      'SELECT (SELECT count(*)::int FROM live_hand WHERE session_id = $1 AND ended_at IS NULL) AS hands, (SELECT count(*)::int FROM live_turn WHERE session_id = $1 AND ended_at IS NOT NULL) AS turns', [session.id]);
    const { view } = clients[0]!;
    // Enough of them were no refusals.
    expect(view.cursor[rooms.session(session.id)]).toBeGreaterThan(BURSTS);
    expect(kept).toEqual({ hands: view.hands.length, turns: view.spoken.reduce((sum, { turns }) => sum + turns, 0) });
  });
});
