import { rooms } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { reduceRoom, type Happened } from '../../contract';
import { buildAttendee, buildSession, liveApi, type BuiltSession } from '../../testing';
import { startApp } from './stage.testing';

describe('who runs a session without being named in it', () => {
  let app: TestApp;
  let group: BuiltGroup;
  let chair: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    chair = await buildAccount(app);
    group = await buildGroup(app, { visibility: 'public', chair });
  });
  afterAll(() => app.close());

  const draftIn = ({ id, moderator }: BuiltSession) =>
    liveApi(app, moderator).preparePoll({ params: { sessionId: id }, body: { kind: 'single', question: '¿Con qué empezamos?', options: ['Una', 'Otra'] } });
  const conveners = ({ id }: BuiltSession) => rooms.sessionConveners(id);
  const joins = async (who: BuiltAccount | undefined, room: string) => (await (await app.reader(who?.session)).join(room)).ok;

  it('hears of what its desk hears, live: drafts of polls, who asked without a name', async () => {
    const session = await buildSession(app, { state: 'live', group: { id: group.id, audience: 'public' } });
    const polls = () => liveApi(app, chair).sessionPolls({ params: { sessionId: session.id } });
    const { cursor } = await polls();
    expect(Object.keys(cursor)).toContain(conveners(session));
    const reader = await app.reader(chair.session);
    expect(await reader.join(conveners(session), cursor[conveners(session)])).toMatchObject({ ok: true });
    await draftIn(session);
    expect((await reader.received(conveners(session), 1))[0]!.body.type).toBe('live.poll-drafted');
    expect(Object.keys((await polls()).cursor)).not.toContain(rooms.sessionDesk(session.id));
  });

  it('is who moderates its group now, or a steward where the network is called, and nobody else', async () => {
    const [steward, stranger, member] = [await buildAccount(app, { siteRole: 'steward' }), await buildAccount(app), await buildAccount(app)];
    await buildMembership(app, group, { account: member });
    const [ours, everybodys] = [await buildSession(app, { state: 'live', group: { id: group.id, audience: 'public' } }), await buildSession(app, { state: 'live' })];
    const who = [chair, steward, stranger, member, ours.moderator, undefined];
    expect(await Promise.all(who.map((one) => joins(one, conveners(ours))))).toEqual([true, false, false, false, false, false]);
    expect(await Promise.all(who.map((one) => joins(one, conveners(everybodys))))).toEqual([false, true, false, false, false, false]);
    expect(Object.keys((await liveApi(app, ours.moderator).sessionPolls({ params: { sessionId: ours.id } })).cursor)).toEqual([rooms.session(ours.id), rooms.sessionDesk(ours.id)]);
  });
});

describe('who is taken out of the room', () => {
  let app: TestApp;
  let session: BuiltSession;
  let ana: BuiltAccount;
  let luis: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    session = await buildSession(app, { state: 'live' });
    ana = await buildAttendee(app, session);
    luis = await buildAttendee(app, session);
  });
  afterAll(() => app.close());

  const look = (who: BuiltAccount) => liveApi(app, who).getRoom({ params: { address: session.id } });
  const remove = () => liveApi(app, session.moderator).removeFromRoom({ params: { sessionId: session.id }, body: { accountId: ana.account.id, reason: 'Insultó a quien hablaba' } });
  const letIn = () => liveApi(app, session.moderator).letIn({ params: { sessionId: session.id, accountId: ana.account.id }, body: {} });

  it('is told at once and again, with the reason; nobody else but the desk is', async () => {
    const stale = { ana: await look(ana), luis: await look(luis) };
    expect(stale.ana.mine.removal).toBeNull();
    await remove();
    const told = async (room: string, after = 0) => (await catchUp(app.db, room, after)).events as Happened[];
    const mine = (await told(rooms.account(ana.account.id), stale.ana.cursor[rooms.account(ana.account.id)])).filter(({ body }) => body.type === 'live.removed');
    const [now, fresh] = [mine.reduce((view, event) => reduceRoom(view, event)!, stale.ana), await look(ana)];
    expect(fresh.mine).toMatchObject({ removal: { reason: 'Insultó a quien hablaba' }, present: false });
    expect(now.mine).toEqual(fresh.mine);
    // What others can hear says neither that it happened nor why.
    const heard = await told(rooms.session(session.id));
    expect(heard.map(({ body }) => body.type)).not.toContain('live.removed');
    expect(JSON.stringify([heard, await look(luis)])).not.toContain('Insultó');
    expect((await told(rooms.sessionDesk(session.id))).map(({ body }) => body.type)).toContain('live.removed');
    await letIn();
    expect((await look(ana)).mine.removal).toBeNull();
  });

  it('reads of no other session’s doing in one’s own room', async () => {
    const view = await look(ana);
    const room = rooms.account(ana.account.id);
    const elsewhere = { room, seq: (view.cursor[room] ?? 0) + 1, at: view.now, by: null, body: { type: 'live.removed', version: 1, payload: { sessionId: luis.account.id, accountId: ana.account.id, removal: { reason: 'x', at: view.now } } } };
    expect(reduceRoom(view, elsewhere as unknown as Happened)!.mine).toEqual(view.mine);
  });
});
