import { rooms, type RoomEvent } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { floorEvents, reduceRoom, roomEvents, type Happened, type LiveEvent, type RoomView } from '../../contract';
import { sessionEvents } from '../../contract/session/session.events';
import { buildAttendee, buildSession, come, liveApi, nameFor, type BuiltSession } from '../../testing';
import { startApp } from './stage.testing';

type RoomEventType = keyof typeof roomEvents | keyof typeof floorEvents | keyof typeof sessionEvents;

interface Stage extends BuiltSession {
  ana: BuiltAccount;
  luis: BuiltAccount;
  other: BuiltAccount;
}

/** Event types that came by in some case; the last test holds them against the catalogue. */
const seen = new Set<string>();

describe('a room that follows its events is the room that is fetched', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  async function setStage(): Promise<Stage> {
    const session = await buildSession(app, { state: 'lobby', items: [{ title: 'Uno', minutes: 5 }, { title: 'Dos', minutes: 5 }, { title: 'Tres', minutes: 5 }] });
    const other = await buildAccount(app);
    await nameFor(app, session, other, 'moderator');
    const ana = await buildAttendee(app, session, { organisation: { name: 'Demo · ONG', stakeholderGroup: 'civil-society', country: 'AR' } });
    const luis = await buildAttendee(app, session);
    await come(app, session, session.moderator);
    await liveApi(app, session.moderator).actOnSession({ params: { sessionId: session.id }, body: { act: 'start' } });
    await app.settle();
    return { ...session, ana, luis, other };
  }

  /** What a page holds after the events since its cursor, each told twice as a broken line does. */
  async function follow(stale: RoomView): Promise<RoomView | undefined> {
    let view: RoomView = stale;
    for (const [room, after] of Object.entries(stale.cursor)) {
      for (const event of (await catchUp(app.db, room, after)).events as RoomEvent<LiveEvent>[]) {
        seen.add(event.body.type);
        for (let times = 0; times < 2; times++) {
          const next = reduceRoom(view, event as Happened);
          if (!next) return undefined;
          view = next;
        }
      }
    }
    return view;
  }

  const api = (who: BuiltAccount) => liveApi(app, who);
  const of = ({ id }: BuiltSession) => ({ sessionId: id });
  const look = (stage: Stage, who: BuiltAccount | undefined) => liveApi(app, who).getRoom({ params: { address: stage.id } });
  const raise = async (stage: Stage, who: BuiltAccount) => (await api(who).raiseHand({ params: of(stage), body: { kind: 'speak' } })).handId;
  const give = (stage: Stage, handId: string, after: string | null = null) => api(stage.moderator).giveFloor({ params: of(stage), body: { after, handId } });
  const move = (stage: Stage, act: 'pause' | 'resume' | 'end') => api(stage.moderator).actOnSession({ params: of(stage), body: { act } });
  const item = { title: 'Otro', note: '', minutes: 3 };

  const cases: Record<string, (stage: Stage) => Promise<unknown>> = {
    'hands raised and lowered': async (stage) => {
      const hand = await raise(stage, stage.ana);
      await raise(stage, stage.luis);
      await api(stage.ana).lowerHand({ params: { ...of(stage), handId: hand }, body: {} });
    },
    'the floor given past somebody, extended, thanked, given again': async (stage) => {
      const first = await raise(stage, stage.ana);
      const { turnId } = await give(stage, await raise(stage, stage.luis));
      await api(stage.moderator).extendTurn({ params: { ...of(stage), turnId }, body: { seconds: 60 } });
      const next = await give(stage, first, turnId);
      await api(stage.ana).endTurn({ params: { ...of(stage), turnId: next.turnId }, body: {} });
      await api(stage.luis).raiseHand({ params: of(stage), body: { kind: 'reply' } });
    },
    'a point of order heard': async (stage) => {
      const { handId } = await api(stage.luis).raiseHand({ params: of(stage), body: { kind: 'point-of-order' } });
      const { turnId } = await give(stage, handId);
      await api(stage.moderator).endTurn({ params: { ...of(stage), turnId }, body: {} });
    },
    'hands moved by hand, and one before them gone': async (stage) => {
      const first = await raise(stage, stage.ana);
      await raise(stage, stage.luis);
      const third = await raise(stage, await buildAttendee(app, stage));
      await api(stage.moderator).moveHand({ params: { ...of(stage), handId: third }, body: { place: 2 } });
      await api(stage.moderator).lowerHand({ params: { ...of(stage), handId: first }, body: {} });
      await api(stage.moderator).moveHand({ params: { ...of(stage), handId: third }, body: { place: null } });
    },
    'the queue set': (stage) => api(stage.moderator).setQueue({ params: of(stage), body: { mode: 'arrival', closed: true, speakSeconds: 120 } }),
    'people come and leave': async (stage) => {
      const handId = await raise(stage, stage.ana);
      await give(stage, handId);
      await raise(stage, stage.luis);
      await api(stage.ana).leaveRoom({ params: of(stage), body: {} });
      await api(stage.luis).leaveRoom({ params: of(stage), body: {} });
      await buildAttendee(app, stage);
    },
    'the agenda moves on': async (stage) => {
      const [first, second, third] = stage.items;
      await api(stage.moderator).nextItem({ params: of(stage), body: { after: first! } });
      await api(stage.moderator).extendItem({ params: { ...of(stage), itemId: second! }, body: { minutes: 5 } });
      await api(stage.moderator).addItem({ params: of(stage), body: item });
      const { items } = await api(stage.moderator).editItem({ params: { ...of(stage), itemId: third! }, body: { ...item, title: 'Nuevo' } });
      const toCome = items.slice(2).map(({ id }) => id);
      await api(stage.moderator).orderAgenda({ params: of(stage), body: { itemIds: toCome.toReversed() } });
      await api(stage.moderator).dropItem({ params: { ...of(stage), itemId: third! }, body: {} });
    },
    'a pause with a turn, and going on': async (stage) => {
      await give(stage, await raise(stage, stage.ana));
      await move(stage, 'pause');
      await move(stage, 'resume');
    },
    'a pause': async (stage) => {
      await give(stage, await raise(stage, stage.ana));
      await move(stage, 'pause');
    },
    'the end, with everything under way': async (stage) => {
      await give(stage, await raise(stage, stage.ana));
      await raise(stage, stage.luis);
      await move(stage, 'end');
    },
    'the room locked, and somebody removed and let in': async (stage) => {
      await raise(stage, stage.luis);
      await api(stage.moderator).lockRoom({ params: of(stage), body: { locked: true } });
      await api(stage.moderator).removeFromRoom({ params: of(stage), body: { accountId: stage.luis.account.id, reason: 'Insultó' } });
      await api(stage.moderator).removeFromRoom({ params: of(stage), body: { accountId: stage.ana.account.id, reason: 'Insultó' } });
      await api(stage.moderator).letIn({ params: { ...of(stage), accountId: stage.ana.account.id }, body: {} });
    },
    'handed over to an attendee, who leaves': async (stage) => {
      await api(stage.moderator).handOver({ params: of(stage), body: { accountId: stage.luis.account.id } });
      await api(stage.luis).leaveRoom({ params: of(stage), body: {} });
      await api(stage.moderator).leaveRoom({ params: of(stage), body: {} });
    },
    'the plan written anew': (stage) => app.db.write({ kind: 'system', name: 'test', audiences: [], language: 'es' }, async (tx) => {
      tx.emit(rooms.session(stage.id), { type: 'live.changed', version: 1, payload: { sessionId: stage.id } });
    }),
  };

  it.each(Object.entries(cases))('%s', async (_, happen) => {
    const stage = await setStage();
    const eyes = [undefined, stage.ana, stage.luis, stage.moderator, stage.other];
    const stale = await Promise.all(eyes.map((who) => look(stage, who)));
    await happen(stage);
    await app.settle();
    for (const [index, who] of eyes.entries()) {
      const followed = await follow(stale[index]!);
      const fresh = await look(stage, who);
      // Coming in and leaving of one's own accord is answered to one's own page.
      const own = followed && { ...followed, now: fresh.now, mine: { ...followed.mine, present: fresh.mine.present } };
      expect(own ?? fresh).toEqual(fresh);
    }
  });

  it('saw every event of the room', () => {
    const all = [...Object.keys(roomEvents), ...Object.keys(floorEvents), ...Object.keys(sessionEvents)] as RoomEventType[];
    // They are told where nobody listens, and to lists.
    expect(all.filter((type) => !seen.has(type))).toEqual(['live.came-or-left', 'live.door']);
  });
});
