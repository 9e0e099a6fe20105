import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { reduceList, reduceSession, type LiveEvent, type SessionListView, type SessionView } from '../../contract';
import { liveApi } from '../../testing';
import { refusal, startApp } from './stage.testing';

type Event = RoomEvent<LiveEvent>;
interface Open<V extends Snapshot> {
  name: string;
  fetch(): Promise<V | undefined>;
  reduce(view: V, event: Event): V | undefined;
}

/** What a view says, whatever order its parts came in: those of events were kept as jsonb, which has one of its own. */
const written = (view: Snapshot | undefined): string =>
  JSON.stringify(view && { ...view, cursor: {} }, (_, part: unknown) => (part && typeof part === 'object' && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1))) : part));
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** Whoever has a session or a list before them ends with what they would fetch: by their reducer, or because it asks for a fetch. */
describe('who has what comes before a session before them', () => {
  let app: TestApp;
  let chair: BuiltAccount;
  let comes: BuiltAccount;
  let waits: BuiltAccount;
  let group: BuiltGroup;
  beforeAll(async () => {
    app = await startApp();
    [chair, comes, waits] = [await buildAccount(app), await buildAccount(app), await buildAccount(app)];
    group = await buildGroup(app, { visibility: 'private', chair });
    for (const account of [comes, waits]) await buildMembership(app, group, { account });
  });
  afterAll(() => app.close());

  const gone = (error: unknown): undefined => {
    if ((error as { status?: number }).status === 404) return undefined;
    throw error;
  };
  const views = (id: string): Open<Snapshot>[] =>
    ([['guest', undefined], ['chair', chair], ['comes', comes], ['waits', waits]] as const).flatMap(([who, account]) => {
      const api = liveApi(app, account);
      return [
        { name: `${who}: page`, fetch: () => api.getSession({ params: { address: id } }).catch(gone), reduce: (view: SessionView, event: Event) => reduceSession(view, event) },
        { name: `${who}: list`, fetch: () => api.listSessions({ query: {} }), reduce: (view: SessionListView, event: Event) => reduceList(view, event) },
        ...(account ? [{ name: `${who}: own`, fetch: () => api.listSessions({ query: { mine: 'yes' } }), reduce: (view: SessionListView, event: Event) => reduceList(view, event) }] : []),
      ] as unknown as Open<Snapshot>[];
    });

  /** @returns the views that were not told of what changed, or were told wrongly */
  async function happen(id: string, change: () => Promise<unknown>): Promise<string[]> {
    const open = views(id);
    const before = await Promise.all(open.map((view) => view.fetch()));
    await change();
    const wrong: string[] = [];
    for (const [index, view] of open.entries()) {
      let shown: Snapshot | undefined = before[index];
      if (!shown) continue;
      for (const [room, seq] of Object.entries(shown.cursor)) {
        for (const event of (await catchUp(app.db, room, seq)).events) shown = shown && view.reduce(shown, event as Event);
      }
      // Undefined: it asks for a fetch
      if (shown && written(shown) !== written(await view.fetch())) wrong.push(view.name);
    }
    return wrong;
  }

  it('is told of a draft, of its being called, of a change, of who signs up, waits and gets a place, and of its end', async () => {
    const api = liveApi(app, chair);
    const { id, revision } = await api.callSession({ body: { groupId: group.id, title: 'Sesión', day: inDays(9), capacity: 1, items: [{ title: 'Punto', minutes: 5 }] } });
    const params = { sessionId: id };
    let at = revision;
    const save = async (body: object): Promise<void> => void ({ revision: at } = await api.savePlan({ params, body: { revision: at, ...body } }));
    const sign = (who: BuiltAccount, come: boolean) => liveApi(app, who).signUp({ params, body: { come } });
    expect(await happen(id, () => save({ title: 'Otro título', speakers: [comes.account.profile.handle] }))).toEqual([]);
    expect(await happen(id, () => api.actOnSession({ params, body: { act: 'schedule' } }))).toEqual([]);
    at += 1;
    expect(await happen(id, () => save({ place: 'Sala 1' }))).toEqual([]);
    const others = (names: string[]) => names.filter((name) => !name.startsWith('waits') && !name.startsWith('comes'));
    // Whose own act it was fetches what it answered
    expect(others(await happen(id, () => sign(comes, true)))).toEqual([]);
    expect(others(await happen(id, () => sign(waits, true)))).toEqual([]);
    expect((await happen(id, () => sign(comes, false))).filter((name) => !name.startsWith('comes'))).toEqual([]);
    expect((await liveApi(app, waits).getSession({ params: { address: id } })).signUps).toEqual({ people: 1, waiting: 0, mine: 'in' });
    expect(await happen(id, () => api.actOnSession({ params, body: { act: 'cancel', reason: 'Feriado' } }))).toEqual([]);
    expect((await refusal(liveApi(app).getSession({ params: { address: id } }))).status).toBe(404);
  });

  it('is told of a session that goes on: who comes and leaves, what it is at, and that the agenda changes', async () => {
    const [api, attendee] = [liveApi(app, chair), liveApi(app, comes)];
    const { id } = await api.callSession({ body: { groupId: group.id, title: 'En vivo', day: inDays(9), items: [{ title: 'Uno', minutes: 5 }, { title: 'Dos', minutes: 5 }] } });
    const params = { sessionId: id };
    for (const act of ['schedule', 'start'] as const) await api.actOnSession({ params, body: { act } });
    await app.settle();
    const row = async () => (await attendee.listSessions({ query: {} })).now.find((one) => one.id === id)!;
    expect((await row()).door).toMatchObject({ attendance: { people: 0 }, item: { position: 1, title: 'Uno' }, items: 2 });
    const settled = (change: () => Promise<unknown>) => happen(id, async () => {
      await change();
      await app.settle();
    });
    expect(await settled(() => attendee.enterRoom({ params, body: {} }))).toEqual([]);
    expect(await settled(async () => api.nextItem({ params, body: { after: (await api.getRoom({ params: { address: id } })).items[0]!.id } }))).toEqual([]);
    expect(await settled(() => api.addItem({ params, body: { title: 'Tres', note: '', minutes: 5 } }))).toEqual([]);
    expect((await row()).door).toMatchObject({ attendance: { people: 1 }, item: { position: 2, title: 'Dos' }, items: 3 });
    expect(await settled(() => attendee.leaveRoom({ params, body: {} }))).toEqual([]);
    expect(await settled(() => api.actOnSession({ params, body: { act: 'end' } }))).toEqual([]);
  });

  it('reads the same event twice as once', () => {
    const view = { cursor: { 'session:a': 3 }, signUps: { people: 1, waiting: 0, mine: null } } as unknown as SessionView;
    const event = (seq: number): Event => ({ room: 'session:a', seq, at: '', actor: null, body: { type: 'live.signed-up', version: 1, payload: { sessionId: 'a', people: 2, waiting: 0 } } });
    expect(reduceSession(view, event(3))).toBe(view);
    expect(reduceSession(view, event(4))?.signUps.people).toBe(2);
  });
});
