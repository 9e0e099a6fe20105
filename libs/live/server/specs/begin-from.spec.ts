import type { TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { CallSessionInput } from '../../contract';
import { buildSession, liveApi, nameFor } from '../../testing';
import { refusal, startApp } from './stage.testing';

const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);

/** What a new session begins with: a template, an earlier one, the next of a series. Each is walked through to the session that comes of it. */
describe('a session that begins from another', () => {
  let app: TestApp;
  let chair: BuiltAccount;
  let first: BuiltGroup;
  let closed: BuiltGroup;
  beforeAll(async () => {
    app = await startApp();
    chair = await buildAccount(app);
    first = await buildGroup(app, { name: 'Abierto', visibility: 'public', chair });
    closed = await buildGroup(app, { name: 'Zona privada', visibility: 'private', chair });
  });
  afterAll(() => app.close());
  beforeEach(() => app.db.query('DELETE FROM limit_bucket'));

  const api = (who = chair) => liveApi(app, who);
  const plan = { title: 'Ronda', day: inDays(10), time: '10:00', timeZone: 'America/Lima', minutes: 45, capacity: 30, items: [{ title: 'Novedades', minutes: 20, links: ['https://example.org/acta'] }] };
  const call = async (body: CallSessionInput, who = chair) => (await api(who).callSession({ body: { ...plan, ...body } })).id;
  const planFrom = async (query: { template?: string; from?: string; group?: string }, who = chair) => (await api(who).planForm({ query })).plan;
  /** Sends what the form shows, as the form does. */
  const callAsShown = async ({ invited: _invited, ...shown }: Awaited<ReturnType<typeof planFrom>>) => call({ ...shown, title: `${shown.title} otra vez` } as CallSessionInput);

  it('from a template, in the group that it was kept in, with its whole plan but its people and its day', async () => {
    const { id: template } = await api().keepTemplate({ body: { sessionId: await call({ groupId: closed.id, visibility: 'group' }), name: 'Ronda de la zona' } });
    const shown = await planFrom({ template });
    expect(shown).toMatchObject({ groupId: closed.id, visibility: 'group', title: 'Ronda', minutes: 45, capacity: 30, timeZone: 'America/Lima', items: [{ id: null, title: 'Novedades', links: ['https://example.org/acta'] }], moderators: [chair.account.profile.handle] });
    expect(shown.day >= inDays(1)).toBe(true);
    // Begun elsewhere, it is for whom that group is for
    expect(await planFrom({ template, group: first.id })).toMatchObject({ groupId: first.id, title: 'Ronda' });
    const id = await callAsShown(shown);
    await api().actOnSession({ params: { sessionId: id }, body: { act: 'schedule' } });
    expect(await api().getSession({ params: { address: id } })).toMatchObject({ state: 'scheduled', title: 'Ronda otra vez', items: [{ title: 'Novedades' }], group: { id: closed.id } });
  });

  it('from a copy, in a group where one may call: what was of a group that is not one’s own stays there', async () => {
    const earlier = await call({ groupId: closed.id, visibility: 'group' });
    expect(await planFrom({ from: earlier })).toMatchObject({ groupId: closed.id, visibility: 'group', items: [{ id: null }] });
    expect(await planFrom({ from: earlier, group: first.id })).toMatchObject({ groupId: first.id });
    const theirs = await buildSession(app, { group: { id: (await buildGroup(app, { visibility: 'public' })).id, audience: 'public' } });
    await nameFor(app, theirs, chair, 'moderator');
    const shown = await planFrom({ from: theirs.id });
    expect(shown).toMatchObject({ groupId: first.id, title: 'Identidad digital transfronteriza' });
    await expect(callAsShown({ ...shown, moderators: [chair.account.profile.handle] })).resolves.toBeDefined();
  });

  it('keeps templates for all who may call sessions there, the network’s for all stewards; who does not may keep none, and is offered none', async () => {
    const [steward, other] = [await buildAccount(app, { siteRole: 'steward' }), await buildAccount(app, { siteRole: 'steward' })];
    const { id } = await api(steward).keepTemplate({ body: { sessionId: await call({ groupId: null }, steward), name: 'Foro abierto' } });
    expect((await api(other).planForm({ query: { template: id } })).plan.title).toBe('Ronda');
    expect((await api(other).planForm({ query: {} })).templates).toContainEqual({ id, name: 'Foro abierto', mine: false });
    expect((await api().planForm({ query: {} })).templates.map((one) => one.id)).not.toContain(id);
    const named = await buildSession(app, { group: { id: first.id, audience: 'public' } });
    const convenes = async (who: BuiltAccount) => (await api(who).getSession({ params: { address: named.id } })).convenes;
    expect([await convenes(named.moderator), await convenes(chair)]).toEqual([false, true]);
    expect((await refusal(api(named.moderator).keepTemplate({ body: { sessionId: named.id, name: 'Mía' } }))).code).toBe('session-conveners-only');
  });

  it('lets a template go by who made it, and by who may call there when its maker is gone', async () => {
    const { id } = await api().keepTemplate({ body: { sessionId: await call({ groupId: first.id }), name: 'Vieja' } });
    const next = await buildAccount(app);
    await buildMembership(app, first, { account: next, role: 'moderator' });
    const drop = () => api(next).dropTemplate({ params: { templateId: id } });
    expect((await refusal(drop())).status).toBe(404);
    await app.db.query('UPDATE live_template SET maker_id = NULL WHERE id = $1', [id]);
    expect((await api(next).planForm({ query: {} })).templates).toContainEqual({ id, name: 'Vieja', mine: true });
    await drop();
    expect((await api(next).planForm({ query: {} })).templates.map((one) => one.id)).not.toContain(id);
  });

  it('of a series knows so, also its last, and becomes no second one; a called off date may come back', async () => {
    const id = await call({ groupId: first.id, repeat: { every: 'month', count: 3 } });
    await api().actOnSeries({ params: { sessionId: id }, body: { act: 'schedule' } });
    const ids = (await app.db.query<{ id: string }>('SELECT o.id FROM live_session o JOIN live_session s ON s.series_id = o.series_id WHERE s.id = $1 ORDER BY o.series_day', [id])).map((row) => row.id);
    const part = async (session: string) => (await api().planForm({ query: { session } })).session!;
    expect(await Promise.all(ids.map(async (one) => [(await part(one)).inSeries, (await part(one)).laterInSeries]))).toEqual([[true, 2], [true, 1], [true, 0]]);
    expect((await part(await call({ groupId: first.id }))).inSeries).toBe(false);
    const again = await refusal(api().savePlan({ params: { sessionId: ids[2]! }, body: { revision: (await part(ids[2]!)).revision, repeat: { every: 'week', count: 2 } } }));
    expect(again.details.fields).toEqual([expect.objectContaining({ field: 'repeat', code: 'session-in-series' })]);
    await api().actOnSession({ params: { sessionId: ids[1]! }, body: { act: 'cancel', reason: 'Feriado' } });
    await api().actOnSeries({ params: { sessionId: id }, body: { act: 'cancel', reason: 'Sin fondos' } });
    await api().actOnSession({ params: { sessionId: ids[1]! }, body: { act: 'restore' } });
    const states = await app.db.query<{ state: string }>('SELECT state FROM live_session WHERE id = ANY($1::uuid[]) ORDER BY series_day', [ids]);
    expect(states.map(({ state }) => state)).toEqual(['cancelled', 'scheduled', 'cancelled']);
    for (const repeat of [{ every: 'week' as const }, { every: 'week' as const, count: 2, until: inDays(90) }, { every: 'week' as const, count: 1_000 }, { every: 'week' as const, until: '2001-01-01' }]) {
      expect((await refusal(call({ groupId: first.id, repeat }))).details.fields?.[0]?.field.split('.')[0]).toBe('repeat');
    }
  });
});
