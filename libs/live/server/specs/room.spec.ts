import { newId, rooms } from '@minga/kernel/contract';
import { countStatements } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { MODERATOR_GRACE_MS, RETURN_MS, UNSEEN_MS, type RoomView } from '../../contract';
import { buildAttendee, buildSession, come, liveApi, nameFor, type BuiltSession } from '../../testing';
import { PresenceSweep } from '../presence/sweep';
import { refusal, startApp } from './stage.testing';

describe('a session’s room', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.close());

  const params = ({ id }: BuiltSession) => ({ sessionId: id });
  const api = (who: BuiltAccount) => liveApi(app, who);
  const look = (session: BuiltSession, who?: BuiltAccount): Promise<RoomView> => liveApi(app, who).getRoom({ params: { address: session.id } });
  const raise = async (session: BuiltSession, who: BuiltAccount) => (await api(who).raiseHand({ params: params(session), body: { kind: 'speak' } })).handId;
  const give = (session: BuiltSession, by: BuiltAccount, body: { after: string | null; handId?: string; accountId?: string }) => api(by).giveFloor({ params: params(session), body });
  const code = async (call: Promise<unknown>) => (await refusal(call)).code;
  const sweep = () => app.nest.get(PresenceSweep).run();
  /** Time passes for who is in the room. */
  const later = (session: BuiltSession, ms: number) =>
    app.db.query(`UPDATE live_stay SET seen_at = seen_at - make_interval(secs => $2), leaving_at = leaving_at - make_interval(secs => $2) WHERE session_id = $1`, [session.id, ms / 1_000 + 1]);

  async function live(overrides: Parameters<typeof buildSession>[1] = {}): Promise<BuiltSession> {
    const session = await buildSession(app, { state: 'lobby', ...overrides });
    await come(app, session, session.moderator);
    await api(session.moderator).actOnSession({ params: params(session), body: { act: 'start' } });
    return session;
  }

  it('counts who came by stakeholder group and country, once each, and guests look on', async () => {
    const session = await live();
    const ana = await buildAttendee(app, session, { organisation: { name: 'Demo · ONG', stakeholderGroup: 'civil-society', country: 'AR' }, country: 'AR' });
    await come(app, session, ana);
    expect((await look(session)).attendance).toMatchObject({ people: 2, groups: { government: 1, 'civil-society': 1 } });
    expect((await look(session)).mine).toEqual({ account: null, roles: [], group: null, removal: null, present: false });
    expect(await code(liveApi(app).enterRoom({ params: params(session), body: {} }))).toBe('sign-in-required');
  });

  it('lets in who comes back by the very form that let them in before', async () => {
    const session = await live();
    const ana = await buildAccount(app);
    const form = { mutationId: newId() };
    await api(ana).enterRoom({ params: params(session), body: {} }, form);
    await api(ana).leaveRoom({ params: params(session), body: {} });
    await api(ana).enterRoom({ params: params(session), body: {} }, form);
    expect((await look(session, ana)).mine.present).toBe(true);
  });

  it('tells of many arrivals at once', async () => {
    const session = await live();
    await app.settle();
    const before = (await look(session)).cursor[rooms.session(session.id)]!;
    for (let index = 0; index < 5; index++) await buildAttendee(app, session);
    await app.settle();
    const view = await look(session);
    expect(view.cursor[rooms.session(session.id)]! - before).toBeLessThan(5);
    expect(view.attendance.people).toBe(6);
  });

  it('takes no more than its capacity, save those who were named', async () => {
    const session = await live();
    await app.db.query('UPDATE live_session SET capacity = 2 WHERE id = $1', [session.id]);
    await buildAttendee(app, session);
    expect(await code(buildAttendee(app, session))).toBe('session-full');
    const speaker = await buildAccount(app);
    await nameFor(app, session, speaker, 'speaker');
    await come(app, session, speaker);
    expect((await look(session)).attendance.people).toBe(3);
  });

  it('takes an act of who is not in it for their coming in, as a page without script sends it', async () => {
    for (const capacity of [null, 3]) {
      const session = await live();
      await app.db.query('UPDATE live_session SET capacity = $2 WHERE id = $1', [session.id, capacity]);
      const [ana, luis] = [await buildAttendee(app, session), await buildAccount(app)];
      await app.db.query("UPDATE live_stay SET seen_at = now() - interval '91 seconds' WHERE account_id = $1", [ana.account.id]);
      await sweep();
      expect((await look(session, ana)).mine.present).toBe(false);
      const { id } = await api(ana).sayInChat({ params: params(session), body: { text: 'Sigo aquí' } });
      expect((await look(session, ana)).mine.present).toBe(true);
      expect((await liveApi(app).sessionChat({ params: params(session), query: {} })).items.map((message) => message.id)).toEqual([id]);
      await raise(session, luis);
      expect((await look(session)).hands.map(({ person }) => person.id)).toEqual([luis.account.id]);
    }
  });

  it('counts an act, and that its page is opened, as being there', async () => {
    const session = await live();
    const [says, looks, idle] = [await buildAttendee(app, session), await buildAttendee(app, session), await buildAttendee(app, session)];
    const ago = (seconds: number) => app.db.query('UPDATE live_stay SET seen_at = now() - make_interval(secs => $2) WHERE session_id = $1', [session.id, seconds]);
    await ago(80);
    await api(says).sayInChat({ params: params(session), body: { text: 'Aquí' } });
    await look(session, looks);
    await app.db.query("UPDATE live_stay SET seen_at = seen_at - interval '20 seconds' WHERE session_id = $1", [session.id]);
    await sweep();
    expect(await Promise.all([says, looks, idle].map(async (who) => (await look(session, who)).mine.present))).toEqual([true, true, false]);
  });

  it('is written to by nobody who found no place in it', async () => {
    const session = await live();
    const inside = await buildAttendee(app, session);
    await app.db.query('UPDATE live_session SET capacity = 2 WHERE id = $1', [session.id]);
    const say = (who: BuiltAccount) => api(who).sayInChat({ params: params(session), body: { text: 'Hola' } });
    const outside = await buildAccount(app);
    expect([await code(say(outside)), await code(api(outside).askSession({ params: params(session), body: { text: '¿Y eso?' } }))]).toEqual(['session-full', 'session-full']);
    await say(inside);
    await api(inside).leaveRoom({ params: params(session), body: {} });
    await come(app, session, outside);
    await say(outside);
    expect(await code(say(inside))).toBe('session-full');
    // Who was named for it finds room in any case
    await say(session.moderator);
  });

  it('locked, lets nobody else in, and who is in may come again', async () => {
    const session = await live();
    const ana = await buildAttendee(app, session);
    await api(session.moderator).lockRoom({ params: params(session), body: { locked: true } });
    expect(await code(buildAttendee(app, session))).toBe('session-locked');
    await come(app, session, ana);
  });

  it('keeps who loads their page again in the same place', async () => {
    const session = await live();
    const ana = await buildAttendee(app, session);
    const handId = await raise(session, ana);
    await api(ana).leaveRoom({ params: params(session), body: { soon: true } });
    await sweep();
    await come(app, session, ana);
    await later(session, RETURN_MS);
    await sweep();
    expect((await look(session, ana)).hands.map(({ id }) => id)).toEqual([handId]);
  });

  it('lets go who closed their page or was not seen, with their hand and their turn', async () => {
    const session = await live();
    const [ana, luis] = [await buildAttendee(app, session), await buildAttendee(app, session)];
    await give(session, session.moderator, { after: null, handId: await raise(session, ana) });
    await raise(session, luis);
    await api(ana).leaveRoom({ params: params(session), body: { soon: true } });
    await later(session, RETURN_MS);
    await sweep();
    expect(await look(session)).toMatchObject({ turn: null, attendance: { people: 2 } });
    await later(session, UNSEEN_MS);
    await sweep();
    expect(await look(session)).toMatchObject({ hands: [], attendance: { people: 0 } });
    expect(await api(luis).beatRoom({ params: params(session), body: {} })).toMatchObject({ present: false });
  });

  it('has one floor holder: of two moderators at once the second is told that it moved on', async () => {
    const session = await live();
    const other = await buildAccount(app);
    await nameFor(app, session, other, 'moderator');
    const [ana, luis] = [await buildAttendee(app, session), await buildAttendee(app, session)];
    const [first, second] = [await raise(session, ana), await raise(session, luis)];
    const both = await Promise.allSettled([give(session, session.moderator, { after: null, handId: first }), give(session, other, { after: null, handId: second })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    const failed = both.find((one) => one.status === 'rejected')!;
    expect((failed.reason as { code: string }).code).toBe('floor-moved-on');
    expect((await look(session)).hands).toHaveLength(1);
  });

  it('gives no floor to who left, was removed, waits no longer, or has it', async () => {
    const session = await live();
    const [ana, luis] = [await buildAttendee(app, session), await buildAttendee(app, session)];
    const handId = await raise(session, ana);
    await api(ana).leaveRoom({ params: params(session), body: {} });
    expect(await code(give(session, session.moderator, { after: null, handId }))).toBe('hand-gone');
    expect(await code(give(session, session.moderator, { after: null, accountId: ana.account.id }))).toBe('floor-not-present');
    expect(await code(give(session, session.moderator, { after: null }))).toBe('invalid-input');
    await api(session.moderator).removeFromRoom({ params: params(session), body: { accountId: luis.account.id, reason: 'Insultos' } });
    expect(await code(give(session, session.moderator, { after: null, accountId: luis.account.id }))).toBe('floor-not-present');
    expect(await code(raise(session, luis))).toBe('removed-from-session');
    expect(await code(come(app, session, luis))).toBe('removed-from-session');
    await api(session.moderator).letIn({ params: { ...params(session), accountId: luis.account.id }, body: {} });
    await come(app, session, luis);
    const { turnId } = await give(session, session.moderator, { after: null, accountId: luis.account.id });
    expect(await code(raise(session, luis))).toBe('hand-has-floor');
    expect(await code(give(session, session.moderator, { after: turnId, accountId: luis.account.id }))).toBe('hand-has-floor');
    expect(await code(api(session.moderator).removeFromRoom({ params: params(session), body: { accountId: session.moderator.account.id, reason: 'x' } }))).toBe('person-moderates');
  });

  it('takes one hand a person, in the room, while the queue is open and the session runs', async () => {
    const session = await live();
    const ana = await buildAttendee(app, session);
    expect(await code(api(ana).raiseHand({ params: params(session), body: { kind: 'reply' } }))).toBe('hand-nothing-to-answer');
    await raise(session, ana);
    expect(await code(raise(session, ana))).toBe('hand-already-raised');
    await api(session.moderator).setQueue({ params: params(session), body: { closed: true } });
    expect(await code(raise(session, await buildAttendee(app, session)))).toBe('queue-closed');
    const waiting = await buildSession(app, { state: 'lobby' });
    expect(await code(raise(waiting, await buildAttendee(app, waiting)))).toBe('session-not-live');
  });

  it('keeps every clock through a pause, and each counts what ran', async () => {
    const session = await live();
    await give(session, session.moderator, { after: null, handId: await raise(session, await buildAttendee(app, session)) });
    const act = (name: 'pause' | 'resume') => api(session.moderator).actOnSession({ params: params(session), body: { act: name } });
    await act('pause');
    const paused = await look(session);
    expect([paused.runningSince, paused.items[0]!.runningSince, paused.turn!.runningSince]).toEqual([null, null, null]);
    await act('resume');
    const running = await look(session);
    expect(running.turn).toMatchObject({ spentMs: paused.turn!.spentMs, runningSince: running.runningSince });
    expect(running.items[0]!.runningSince).toBe(running.runningSince);
  });

  it('moves the agenda on once, though two moderators press at once', async () => {
    const session = await live();
    const next = () => api(session.moderator).nextItem({ params: params(session), body: { after: session.items[0]! } });
    await next();
    expect(await code(next())).toBe('agenda-moved-on');
    await api(session.moderator).nextItem({ params: params(session), body: { after: session.items[1]! } });
    expect((await look(session)).items.every(({ endedAt }) => endedAt !== null)).toBe(true);
    expect(await code(api(session.moderator).extendItem({ params: { ...params(session), itemId: session.items[0]! }, body: { minutes: 5 } }))).toBe('item-over');
    expect(await code(api(session.moderator).orderAgenda({ params: params(session), body: { itemIds: [session.items[0]!] } }))).toBe('agenda-moved-on');
  });

  it('puts a co-moderator in charge when the moderator’s line drops', async () => {
    const session = await live();
    const other = await buildAccount(app);
    await nameFor(app, session, other, 'moderator');
    await come(app, session, other);
    expect((await look(session)).lead?.id).toBe(session.moderator.account.id);
    await api(session.moderator).leaveRoom({ params: params(session), body: { soon: true } });
    await later(session, RETURN_MS);
    await sweep();
    expect(await look(session)).toMatchObject({ state: 'live', leadlessSince: null, lead: { id: other.account.id } });
  });

  it('is paused by the house when no moderator is left, after a while, and resumed by one', async () => {
    const session = await live();
    await buildAttendee(app, session);
    await api(session.moderator).leaveRoom({ params: params(session), body: {} });
    const alone = await look(session);
    expect(alone).toMatchObject({ state: 'live', lead: null });
    await sweep();
    expect((await look(session)).state).toBe('live');
    await app.db.query('UPDATE live_session SET leadless_since = leadless_since - make_interval(secs => $2) WHERE id = $1', [session.id, MODERATOR_GRACE_MS / 1_000 + 1]);
    await Promise.all([sweep(), sweep()]);
    expect(await look(session)).toMatchObject({ state: 'paused', lead: null });
    const [entry] = await app.db.query<{ by_id: string | null }>("SELECT by_id FROM live_entry WHERE session_id = $1 AND act = 'moved.pause'", [session.id]);
    expect(entry).toEqual({ by_id: null });
    await come(app, session, session.moderator);
    await api(session.moderator).actOnSession({ params: params(session), body: { act: 'resume' } });
    expect(await look(session)).toMatchObject({ state: 'live', leadlessSince: null, lead: { id: session.moderator.account.id } });
  });

  it('asks few statements of who comes in, raises a hand or says that they are there', async () => {
    const session = await live();
    const ana = await buildAccount(app);
    const statements = async (call: () => Promise<unknown>) => (await countStatements(call)).statements.length;
    expect(await statements(() => come(app, session, ana))).toBeLessThanOrEqual(9);
    expect(await statements(() => raise(session, ana))).toBeLessThanOrEqual(9);
    expect(await statements(() => api(ana).beatRoom({ params: params(session), body: {} }))).toBeLessThanOrEqual(2);
  });
});
