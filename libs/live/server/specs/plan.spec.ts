import { rooms } from '@minga/kernel/contract';
import { roomSeq, system } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { GroupHooks } from '@minga/groups/server';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { CallSessionInput } from '../../contract';
import { liveApi } from '../../testing';
import { readClock, wallOf } from '../plan/clock';
import { ZONES } from '../plan/zones';
import { refusal, startApp } from './stage.testing';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
const PLAN: CallSessionInput = {
  title: 'Identidad digital transfronteriza', day: inDays(10), time: '15:00', timeZone: 'America/Montevideo', minutes: 90,
  items: [{ title: 'Bienvenida', minutes: 5 }, { title: 'Qué firmar en 2027', minutes: 60, note: 'Presenta la secretaría', links: ['https://example.org/acta.pdf'] }],
};

describe('calling a session', () => {
  let app: TestApp;
  let chair: BuiltAccount;
  let steward: BuiltAccount;
  let group: BuiltGroup;
  beforeAll(async () => {
    app = await startApp();
    chair = await buildAccount(app);
    steward = await buildAccount(app, { siteRole: 'steward' });
    group = await buildGroup(app, { visibility: 'public', chair });
  });
  afterAll(() => app.close());
  beforeEach(() => app.db.query('DELETE FROM limit_bucket'));

  const call = (body: CallSessionInput = {}, who = chair) => liveApi(app, who).callSession({ body: { ...PLAN, groupId: group.id, ...body } });
  const fieldOf = async (body: CallSessionInput, who = chair) => (await refusal(call(body, who))).problem?.fields?.map(({ field }) => field);

  it('keeps what was written, names the maker as moderator, and is seen by who may run it until it is scheduled', async () => {
    const { id, revision, clock } = await call();
    expect(clock).toBe('plain');
    const api = liveApi(app, chair);
    const { plan, people } = await api.planForm({ query: { session: id } });
    expect(people).toEqual([{ handle: chair.account.profile.handle, name: chair.account.profile.name }]);
    expect(plan).toMatchObject({ ...PLAN, items: [{ title: 'Bienvenida', note: '' }, { minutes: 60 }], moderators: [chair.account.profile.handle] });
    expect((await refusal(liveApi(app).getSession({ params: { address: id } }))).status).toBe(404);
    await api.savePlan({ params: { sessionId: id }, body: { revision, items: plan.items.toReversed().map((item) => ({ ...item })) } });
    const [first] = (await api.planForm({ query: { session: id } })).plan.items;
    expect(first).toMatchObject({ id: plan.items[1]!.id, title: 'Qué firmar en 2027' });
    await api.actOnSession({ params: { sessionId: id }, body: { act: 'schedule' } });
    const seen = await liveApi(app).getSession({ params: { address: id } });
    expect(seen).toMatchObject({ state: 'scheduled', startsAt: `${inDays(10)}T18:00:00.000Z`, items: [{ position: 1 }, { position: 2 }] });
    expect(await roomSeq(app.db, rooms.sessions())).toBeGreaterThan(0);
  });

  it('is for chairs and moderators of the group, and for stewards where the whole network is called', async () => {
    const member = await buildAccount(app);
    await buildMembership(app, group, { account: member });
    expect((await refusal(call({}, member))).code).toBe('session-conveners-only');
    expect((await refusal(call({ groupId: null }))).code).toBe('session-conveners-only');
    expect((await refusal(liveApi(app, member).planForm({ query: {} }))).code).toBe('session-conveners-only');
    await expect(call({ groupId: null }, steward)).resolves.toMatchObject({ revision: 2 });
  });

  it('gives and takes the key of its desk with the names', async () => {
    const rapporteur = await buildAccount(app);
    const { id, revision } = await call({ rapporteurs: [rapporteur.account.profile.handle] });
    const keys = () => app.db.query<{ key: string }>('SELECT key FROM audience_grant WHERE account_id = $1', [rapporteur.account.id]);
    expect((await keys()).map(({ key }) => key)).toContain(`session:${id}:desk`);
    await liveApi(app, chair).savePlan({ params: { sessionId: id }, body: { revision, rapporteurs: [], speakers: [rapporteur.account.profile.handle] } });
    expect((await keys()).map(({ key }) => key)).not.toContain(`session:${id}:desk`);
    expect((await liveApi(app, chair).getSession({ params: { address: id } })).named.map(({ role }) => role)).toEqual(['moderator', 'speaker']);
  });

  it('names who may see it only, and shows it to nobody beyond its group', async () => {
    const stranger = await buildAccount(app);
    const closed = await buildGroup(app, { visibility: 'private', chair });
    expect(await fieldOf({ groupId: closed.id, visibility: 'public' })).toEqual(['visibility']);
    expect(await fieldOf({ groupId: closed.id, visibility: 'group', speakers: [stranger.account.profile.handle] })).toEqual(['speakers.0']);
    expect(await fieldOf({ speakers: ['nobody-by-this-name'] })).toEqual(['speakers.0']);
    expect(await fieldOf({ moderators: [] })).toEqual(['moderators']);
  });

  it('follows its group when that is for fewer people', async () => {
    const other = await buildGroup(app, { visibility: 'public', chair });
    const [open, asGroup] = [await call({ groupId: other.id, visibility: 'public' }), await call({ groupId: other.id, visibility: 'group' })];
    const narrow = (to: string) => app.db.write(system('test'), (tx) => app.nest.get(GroupHooks).audienceChanged(tx, other.id, to));
    const seen = () => app.db.query('SELECT visibility, audience FROM live_session WHERE id = ANY($1::uuid[]) ORDER BY id', [[open.id, asGroup.id]]);
    await narrow('network');
    expect(await seen()).toEqual([{ visibility: 'network', audience: 'network' }, { visibility: 'group', audience: 'network' }]);
    await narrow(`group:${other.id}`);
    expect((await seen()).map(({ audience }) => audience)).toEqual([`group:${other.id}`, `group:${other.id}`]);
    await narrow('public');
    expect((await seen()).map(({ audience }) => audience)).toEqual(['public', 'public']);
  });

  it('refuses what is no plan, naming the field, and keeps nothing of it', async () => {
    const item = { title: 'Punto', minutes: 5 };
    const bad: [CallSessionInput, string][] = [
      [{ items: Array.from({ length: 1000 }, () => item) }, 'items'],
      [{ items: [{ ...item, minutes: -5 }] }, 'items.0.minutes'],
      [{ items: [{ ...item, title: ' ' }] }, 'items.0.title'],
      [{ items: [{ ...item, links: ['javascript:alert(1)'] }] }, 'items.0.links.0'],
      [{ links: ['data:text/html,hola'] }, 'links.0'],
      [{ title: 'x'.repeat(10_000) }, 'title'],
      [{ purpose: 'x'.repeat(10_000) }, 'purpose'],
      [{ day: '2001-01-01' }, 'day'],
      [{ day: '2076-01-01' }, 'day'],
      [{ day: '2027-02-30' }, 'day'],
      [{ time: '25:00' }, 'time'],
      [{ timeZone: 'America/Atlantida' }, 'timeZone'],
      [{ timeZone: 'EST5EDT+99' }, 'timeZone'],
      [{ minutes: 0 }, 'minutes'],
      [{ minutes: -90 }, 'minutes'],
      [{ capacity: 0 }, 'capacity'],
      [{ callUrl: 'http://meet.example/sala' }, 'callUrl'],
      [{ callUrl: 'javascript:alert(1)' }, 'callUrl'],
      [{ moderators: [chair.account.profile.handle, chair.account.profile.handle] }, 'moderators'],
    ];
    const before = await app.db.query('SELECT count(*) FROM live_session');
    for (const [body, field] of bad) {
      await app.db.query('DELETE FROM limit_bucket');
      expect([body, await fieldOf(body)]).toEqual([body, [field]]);
    }
    expect(await app.db.query('SELECT count(*) FROM live_session')).toEqual(before);
    const { id } = await call({ items: [] });
    const refused = await refusal(liveApi(app, chair).actOnSession({ params: { sessionId: id }, body: { act: 'schedule' } }));
    expect(refused).toMatchObject({ code: 'session-not-ready', problem: { facts: { missing: ['agenda'] } } });
  });

  it('leads on to those that follow in its series, to whom may know of them, and says why one was called off', async () => {
    const { id } = await call({ repeat: { every: 'week', count: 4 } });
    const act = (sessionId: string, body: { act: 'schedule' | 'cancel'; reason?: string }) => liveApi(app, chair).actOnSession({ params: { sessionId }, body });
    const look = async (address: string, who?: BuiltAccount) => liveApi(app, who).getSession({ params: { address } });
    await act(id, { act: 'schedule' });
    expect((await look(id)).series).toEqual({ every: 'week', later: 0, coming: [] });
    const { later, coming } = (await look(id, chair)).series!;
    expect([later, coming.map(({ state }) => state)]).toEqual([3, ['draft', 'draft', 'draft']]);
    const next = await look(coming[0]!.address.split('/').at(-1)!, chair);
    await act(next.id, { act: 'schedule' });
    await act(next.id, { act: 'cancel', reason: 'Feriado' });
    expect((await look(id)).series).toMatchObject({ later: 0, coming: [{ address: next.address, state: 'cancelled' }] });
    expect((await look(next.id)).cancelledFor).toBe('Feriado');
  });

  it('is not saved over what somebody else wrote meanwhile', async () => {
    const { id, revision } = await call();
    const save = (title: string) => liveApi(app, chair).savePlan({ params: { sessionId: id }, body: { title, revision } });
    await save('Primera');
    expect(await refusal(save('Segunda'))).toMatchObject({ code: 'session-stale', problem: { facts: { revision: revision + 1 } } });
  });

  it.each([
    // Clocks leap from 2:00 to 3:00, and fall back from 2:00 to 1:00
    ['America/New_York', '2027-03-14', '02:30', 'gap', '2027-03-14T07:30:00.000Z'],
    ['America/New_York', '2027-11-07', '01:30', 'overlap', '2027-11-07T05:30:00.000Z'],
    ['America/Santiago', '2027-04-03', '23:30', 'overlap', '2027-04-04T02:30:00.000Z'],
    ['America/Santiago', '2027-09-05', '00:30', 'gap', '2027-09-05T04:30:00.000Z'],
    ['America/St_Johns', '2027-11-07', '01:15', 'overlap', '2027-11-07T03:45:00.000Z'],
    ['America/Montevideo', '2027-03-14', '02:30', 'plain', '2027-03-14T05:30:00.000Z'],
  ] as const)('reads the wall clock of %s on %s at %s as %s', (timeZone, day, time, clock, at) => {
    expect(readClock({ day, time, timeZone })).toEqual({ at: new Date(at), clock });
  });

  it('says the bounds of a number that is outside of them', async () => {
    const { problem } = await refusal(call({ speakSeconds: 1, minutes: 1.5 }));
    expect(problem?.fields?.map(({ field, code }) => [field, code]).toSorted()).toEqual([['minutes', 'session-number'], ['speakSeconds', 'too-small']]);
    expect(problem?.fields?.find(({ field }) => field === 'speakSeconds')?.message).toContain('15');
  });

  it('knows each zone that it offers', () => {
    for (const timeZone of ZONES) expect(wallOf(readClock({ day: '2027-06-01', time: '12:00', timeZone }).at, timeZone)).toEqual({ day: '2027-06-01', time: '12:00' });
  });
});
