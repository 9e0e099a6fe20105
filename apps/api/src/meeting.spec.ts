import type { SessionAct } from '@minga/live/contract';
import { liveApi } from '@minga/live/testing';
import { buildParty, buildRequest, buildVerified, exchangeApi, setOffer, wholePledge } from '@minga/exchange/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { rooms, type Refusal } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import { createTestApp, type TestApp } from '@minga/kernel/testing';
import { slices } from './slices';

const TYPE = 'request';
const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const when = { day: day(9), time: '10:00', timeZone: 'America/Montevideo' };
const handleOf = ({ account }: BuiltAccount): string => account.profile.handle;

async function refused(call: Promise<unknown>): Promise<[status: number, code: string | undefined]> {
  const error = (await call.then(() => undefined, (thrown: unknown) => thrown)) as Refusal | undefined;
  return [error?.status ?? 200, error?.code];
}

/** The friends of a request: called from it, held as a session, and its report read from it. */
describe('a meeting about a request', () => {
  let app: TestApp;
  let steward: BuiltAccount;
  beforeAll(async () => {
    app = await createTestApp({ slices });
    steward = await buildAccount(app, { siteRole: 'steward' });
  });
  afterAll(() => app.close());

  const about = (id: string, who?: BuiltAccount) => liveApi(app, who).sessionsAbout({ params: { type: TYPE, id } });
  const form = (id: string, who: BuiltAccount) => liveApi(app, who).planForm({ query: { type: TYPE, about: id } });
  const page = (id: string, who?: BuiltAccount) => liveApi(app, who).getSession({ params: { address: id } });
  const act = (id: string, who: BuiltAccount, one: SessionAct) => liveApi(app, who).actOnSession({ params: { sessionId: id }, body: { act: one } });
  async function call(id: string, who: BuiltAccount, schedule = true): Promise<string> {
    const { plan } = await form(id, who);
    const { title, purpose, lang, languages, items, invited } = plan;
    const api = liveApi(app, who);
    const saved = await api.callSession({ body: { title, purpose, lang, languages: languages as ['es'], items, invited, ...when, about: { type: TYPE, id } } });
    if (schedule) await act(saved.id, who, 'schedule');
    return saved.id;
  }
  const letters = async (who: BuiltAccount) => (await app.mail()).filter(({ to }) => to === who.account.email).map(({ subject }) => subject);

  it('begins with the request and with those who offered, pledged or were asked, who are told by letter when it is called', async () => {
    const { request, requester, provider } = await setOffer(app);
    const bank = await buildParty(app, 'bank');
    await exchangeApi(app, bank).pledge({ params: { requestId: request.id }, body: wholePledge() });
    const filled = await form(request.id, requester);
    expect(filled.plan).toMatchObject({ title: 'Reunión: Arquitectura para un registro civil en línea', lang: 'es', visibility: 'public', groupId: null, moderators: [handleOf(requester)] });
    expect(filled.plan.invited.toSorted()).toEqual([handleOf(provider), handleOf(bank)].toSorted());
    expect(filled.plan.items.map(({ minutes }) => minutes)).toEqual([10, 20, 20, 10]);
    expect(filled.about).toMatchObject({ type: TYPE, id: request.id, title: 'Arquitectura para un registro civil en línea', address: request.address });

    const id = await call(request.id, requester, false);
    expect(await letters(provider)).not.toContainEqual(expect.stringContaining('Le invitan'));
    await act(id, requester, 'schedule');
    expect(await letters(provider)).toContainEqual('Le invitan a una sesión: Reunión: Arquitectura para un registro civil en línea');
    // Who offered is nobody's business but theirs and the requester's
    const [mine, theirs, everybody] = [await page(id, provider), await page(id, requester), await page(id)];
    expect([mine.invited, mine.guests, theirs.invited, theirs.guests?.length, everybody.invited, everybody.guests]).toEqual([true, null, false, 2, false, null]);
    expect(everybody.about?.address).toBe(request.address);
  });

  it('goes from request to report and back, seen from the request at each step', async () => {
    const request = await buildRequest(app);
    const { maker } = request;
    const id = await call(request.id, maker, false);
    const seen = async (who?: BuiltAccount) => (await about(request.id, who)).items.map(({ state }) => state);
    expect([await seen(maker), await seen(), (await about(request.id, maker)).calls, (await about(request.id)).calls]).toEqual([['draft'], [], true, false]);
    await act(id, maker, 'schedule');
    expect(await seen()).toEqual(['scheduled']);
    await act(id, maker, 'start');
    const api = liveApi(app, maker);
    await api.enterRoom({ params: { sessionId: id }, body: {} });
    expect(await seen()).toEqual(['live']);
    await api.addMinute({ params: { sessionId: id }, body: { kind: 'decision', text: 'Se pide una base federada' } });
    await act(id, maker, 'end');
    await app.settle();
    expect(await seen()).toEqual(['ended']);
    await api.publishReport({ params: { sessionId: id }, body: {} });
    const [row] = (await about(request.id)).items;
    expect(row).toMatchObject({ id, state: 'reported' });
    expect((await liveApi(app).getReport({ params: { address: id } })).report).not.toBeNull();
    expect((await page(id)).about?.address).toBe(request.address);
  });

  it('is called by who asks and by stewards, while help is sought or given, and by nobody else', async () => {
    const request = await buildRequest(app);
    const stranger = await buildVerified(app);
    expect(await refused(form(request.id, stranger))).toEqual([403, 'session-about-theirs']);
    expect(await refused(liveApi(app, stranger).callSession({ body: { title: 'Otra', about: { type: TYPE, id: request.id } } }))).toEqual([403, 'session-about-theirs']);
    expect((await form(request.id, steward)).plan.moderators).toEqual([handleOf(steward)]);
    const draft = await buildRequest(app, { state: 'draft' });
    const withdrawn = await buildRequest(app, { state: 'withdrawn' });
    expect([await refused(form(draft.id, steward)), await refused(form(draft.id, draft.maker)), await refused(form(withdrawn.id, withdrawn.maker))]).toEqual([[404, 'not-found'], [403, 'session-about-theirs'], [403, 'session-about-theirs']]);
    expect(await refused(liveApi(app, request.maker).planForm({ query: { type: 'nothing', about: request.id } }))).toEqual([404, 'not-found']);
  });

  it('is for whom the request is for, whatever the plan says, and follows it when it is suspended and goes on', async () => {
    const group = await buildGroup(app, { visibility: 'public' });
    const maker = await buildVerified(app);
    const [member, colleague] = [await buildMembership(app, group), await buildAccount(app)];
    await buildMembership(app, group, { account: maker });
    const request = await buildRequest(app, { maker, visibility: 'group', groupId: group.id });
    const api = liveApi(app, maker);
    const { id } = await api.callSession({ body: { title: 'Reunión', items: [{ title: 'Pedido', minutes: 10 }], ...when, visibility: 'public', about: { type: TYPE, id: request.id } } });
    await act(id, maker, 'schedule');
    const reads = async () => {
      const found: number[] = [];
      for (const who of [undefined, colleague, member, maker]) found.push((await refused(page(id, who)))[0]);
      return found;
    };
    const listed = async (who?: BuiltAccount) => (await liveApi(app, who).listSessions({ query: {} })).items.some((row) => row.id === id);
    expect(await reads()).toEqual([404, 404, 200, 200]);
    expect([await listed(), await listed(colleague), await listed(member)]).toEqual([false, false, true]);
    expect([(await about(request.id)).items, (await about(request.id, colleague)).items, (await about(request.id, member)).items.length]).toEqual([[], [], 1]);
    // Nobody is asked who could not see it
    const form = { sessionId: id };
    const revision = (await api.planForm({ query: { session: id } })).session!.revision;
    expect(await refused(api.savePlan({ params: form, body: { revision, invited: [handleOf(colleague)] } }))).toEqual([422, 'invalid-input']);
    await api.savePlan({ params: form, body: { revision, invited: [handleOf(member)], visibility: 'public' } });
    expect(await reads()).toEqual([404, 404, 200, 200]);

    const before = (await catchUp(app.db, rooms.session(id), 0)).seq;
    await exchangeApi(app, steward).actOnRequest({ params: { requestId: request.id }, body: { act: 'suspend', reason: 'Se revisa' } });
    expect(await reads()).toEqual([404, 404, 404, 200]);
    expect([await letters(member)].flat().filter((subject) => subject.includes('Le invitan'))).toHaveLength(1);
    expect((await catchUp(app.db, rooms.session(id), before)).events.map(({ body }) => body.type)).toContain('live.changed');
    await exchangeApi(app, steward).actOnRequest({ params: { requestId: request.id }, body: { act: 'resume' } });
    expect(await reads()).toEqual([404, 404, 200, 200]);
  });

  it('tells who has the request before them of each step, and that they may call one no longer', async () => {
    const request = await buildRequest(app);
    const { maker } = request;
    const moved = async (change: () => Promise<unknown>): Promise<boolean> => {
      const { cursor } = await about(request.id);
      await change();
      const told = await Promise.all(Object.entries(cursor).map(async ([room, seq]) => (await catchUp(app.db, room, seq)).events.length));
      return told.some((count) => count > 0);
    };
    let id = '';
    expect(await moved(async () => (id = await call(request.id, maker)))).toBe(true);
    for (const step of ['open-lobby', 'start', 'end'] as const) expect([step, await moved(() => act(id, maker, step))]).toEqual([step, true]);
    expect(await moved(() => exchangeApi(app, maker).actOnRequest({ params: { requestId: request.id }, body: { act: 'withdraw', reason: 'Ya no' } }))).toBe(true);
    expect((await about(request.id, maker)).calls).toBe(false);
  });
});
