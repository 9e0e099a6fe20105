import { rooms, roomRoutes, type Snapshot } from '@minga/kernel/contract';
import { OwnData, roomSeq, system } from '@minga/kernel/server';
import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildEngaged, buildRequest, buildVerified, exchangeApi, inDays, nameRequester, type BuiltEngagement } from '../../testing';
import { ClockJob } from '../engagement/clock.job';
import { evaluationFigures } from '../evaluation/figures';
import { RemindersJob } from '../reminders/reminders.job';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());
beforeEach(async () => void (await app.db.query('DELETE FROM limit_bucket')));

const api = (who?: BuiltAccount) => exchangeApi(app, who);
const of = ({ id }: BuiltEngagement) => ({ requestId: id });
const GOOD = { outcome: 5, transfer: 4, again: 'yes', advice: 'Secreto de la evaluación' } as const;

describe('the plan and what is handed over', () => {
  it('is delivered, sent back with a reason, delivered again, accepted; then the work may be declared delivered', async () => {
    const work = await buildEngaged(app, { engaged: 'under-way' });
    const params = { ...of(work), deliverableId: work.deliverableId };
    const finish = () => api(work.helper).moveEngagement({ params: of(work), body: { act: 'deliver' } });
    expect((await refusal(api(work.maker).judgeDeliverable({ params, body: { accept: true } }))).code).toBe('not-delivered');
    await api(work.helper).deliver({ params, body: { link: 'https://example.org/1' } });
    expect((await refusal(api(work.maker).judgeDeliverable({ params, body: { accept: false } }))).problem!.fields).toMatchObject([{ field: 'reason' }]);
    await api(work.maker).judgeDeliverable({ params, body: { accept: false, reason: 'Falta el anexo' } });
    expect((await refusal(finish())).problem!.facts).toMatchObject({ missing: ['deliverables-accepted'] });
    await api(work.helper).deliver({ params, body: { link: 'https://example.org/2' } });
    await api(work.maker).judgeDeliverable({ params, body: { accept: true } });
    expect((await refusal(api(work.helper).deliver({ params, body: { link: 'https://example.org/3' } }))).code).toBe('already-accepted');
    await finish();
    expect((await api().getRequest({ params: { address: work.id } })).state).toBe('delivered');
  });

  it('delivers nothing where nothing was planned', async () => {
    const work = await buildEngaged(app);
    await api(work.maker).moveEngagement({ params: of(work), body: { act: 'start' } });
    expect((await refusal(api(work.maker).moveEngagement({ params: of(work), body: { act: 'deliver' } }))).problem!.facts).toMatchObject({ missing: ['deliverables-accepted'] });
  });

  it('moves a date only when the other side confirms, and takes nothing of another request', async () => {
    const work = await buildEngaged(app, { engaged: 'under-way' });
    const other = await buildEngaged(app, { engaged: 'under-way' });
    const due = async () => (await api(work.maker).engagement({ params: of(work) })).milestones[0]!.due;
    const first = await due();
    const { id: changeId } = await api(work.helper).proposeDate({ params: { ...of(work), milestoneId: work.milestoneId }, body: { to: inDays(70), reason: 'Feriados' } });
    expect((await refusal(api(work.helper).answerDate({ params: { ...of(work), changeId }, body: { confirm: true } }))).code).toBe('other-side-confirms');
    expect((await refusal(api(other.maker).answerDate({ params: { ...of(other), changeId }, body: { confirm: true } }))).status).toBe(404);
    expect(await due()).toBe(first);
    await api(work.maker).answerDate({ params: { ...of(work), changeId }, body: { confirm: true } });
    expect(await due()).toBe(inDays(70));
    expect((await refusal(api(work.maker).answerDate({ params: { ...of(work), changeId }, body: { confirm: false } }))).code).toBe('already-answered');
  });

  it('shows links, hours, reasons and what the parties wrote to each other to the parties only', async () => {
    const work = await buildEngaged(app, { engaged: 'delivered' });
    await api(work.helper).writeJournal({ params: of(work), body: { text: 'Entre nosotros', public: false } });
    await api(work.helper).writeJournal({ params: of(work), body: { text: 'Para todos', public: true } });
    const seen = JSON.stringify(await api().engagement({ params: of(work) }));
    expect([seen.includes('Para todos'), seen.includes('Entre nosotros'), seen.includes('informe.pdf')]).toEqual([true, false, false]);
    expect(JSON.stringify(await api(work.maker).engagement({ params: of(work) }))).toContain('Entre nosotros');
  });

  it('tells a problem to the stewards and to nobody else', async () => {
    const work = await buildEngaged(app, { engaged: 'under-way' });
    const { id: problemId } = await api(work.helper).raiseProblem({ params: of(work), body: { text: 'Nadie contesta' } });
    expect((await api(work.maker).engagement({ params: of(work) })).problems).toEqual([]);
    await api(steward).answerProblem({ params: { ...of(work), problemId }, body: { answer: 'Los llamamos' } });
    expect((await api(work.helper).engagement({ params: of(work) })).problems).toMatchObject([{ answer: 'Los llamamos' }]);
  });
});

const told = async (view: Snapshot): Promise<boolean> => {
  for (const [room, seq] of Object.entries(view.cursor)) if ((await roomSeq(app.db, room)) > seq) return true;
  return false;
};

describe('who has the work before them', () => {
  // Events say nothing of what they tell: every view is fetched anew, so what must hold is that each that changed was told
  it('is told of what changed of what they see, and of nothing else', async () => {
    const work = await buildEngaged(app, { engaged: 'under-way' });
    const views = () => Promise.all([undefined, work.maker, work.helper, steward].map((who) => api(who).engagement({ params: of(work) })));
    const before = await views();
    await api(work.helper).writeJournal({ params: of(work), body: { text: 'Entre nosotros', public: false } });
    expect(await Promise.all(before.map(told))).toEqual([false, true, true, true]);
    const between = await views();
    await api(work.helper).logHours({ params: of(work), body: { on: inDays(0), minutes: 30, work: 'Reunión' } });
    expect(await Promise.all(between.map(told))).toEqual([true, true, true, true]);
  });
});

test('who is on the same side hears of their evaluation while it is sealed, and nobody else does', async () => {
  const work = await buildEngaged(app, { engaged: 'delivered' });
  const colleague = await buildVerified(app);
  await nameRequester(app, work, colleague);
  const look = () => Promise.all([colleague, work.helper, steward].map((who) => api(who).evaluations({ params: of(work) })));
  const before = await look();
  await api(work.maker).evaluate({ params: of(work), body: GOOD });
  expect(await Promise.all(before.map(told))).toEqual([true, false, false]);
  expect((await look()).map(({ evaluations }) => evaluations.length)).toEqual([1, 0, 0]);
});

describe('a sealed evaluation', () => {
  it('leaves no trace that the other side, a steward or anybody could find, until both are in', async () => {
    const work = await buildEngaged(app, { engaged: 'delivered' });
    await app.settle();
    const readers = [undefined, work.helper, steward];
    const events = async () => {
      const found = await Promise.all([rooms.request(work.id), rooms.requestParties(work.id)].map((room) => app.client(roomRoutes, work.helper.session).events({ params: { room }, query: { after: 0 } })));
      return found.map(({ events: some }) => some.length);
    };
    const look = async () => {
      const pages = await Promise.all(
        readers.flatMap((who) => [api(who).getRequest({ params: { address: work.id } }), api(who).engagement({ params: of(work) }), api(who).evaluations({ params: of(work) }), ...(who ? [api(who).requestWaits({ params: of(work) })] : [])]),
      );
      return JSON.stringify([pages, await events(), await evaluationFigures(app.db, work.helper.account.id), await exported(work.helper)]);
    };
    const before = await look();
    await api(work.maker).evaluate({ params: of(work), body: GOOD });
    await app.settle();
    expect(await look()).toBe(before);
    expect((await api(work.maker).evaluations({ params: of(work) })).evaluations).toMatchObject([{ side: 'requester', outcome: 5 }]);
    await api(work.helper).evaluate({ params: of(work), body: { ...GOOD, outcome: 2 } });
    const { evaluations, sealed } = await api().evaluations({ params: of(work) });
    expect([sealed, evaluations.map(({ side, outcome }) => [side, outcome])]).toEqual([false, [['provider', 2], ['requester', 5]]]);
    expect(await evaluationFigures(app.db, work.helper.account.id)).toEqual({ total: 1, outcome: { 5: 1 }, transfer: { 4: 1 }, again: { yes: 1 } });
  });

  it('is opened when the time is over, alone', async () => {
    const work = await buildEngaged(app, { engaged: 'delivered' });
    await api(work.maker).evaluate({ params: of(work), body: GOOD });
    const clock = app.nest.get(ClockJob);
    await clock.run();
    expect((await api().evaluations({ params: of(work) })).sealed).toBe(true);
    await app.db.query(`UPDATE exchange_request SET state_since = now() - interval '31 days' WHERE id = $1`, [work.id]);
    await clock.run();
    await clock.run();
    expect((await api().evaluations({ params: of(work) })).evaluations).toHaveLength(1);
    expect((await refusal(api(work.helper).evaluate({ params: of(work), body: GOOD }))).code).toBe('not-in-this-state');
  });

  it('is given once a side, and by nobody who would be on both', async () => {
    const work = await buildEngaged(app, { engaged: 'delivered' });
    await api(work.maker).evaluate({ params: of(work), body: GOOD });
    expect((await refusal(api(work.maker).evaluate({ params: of(work), body: GOOD }))).code).toBe('already-evaluated');
    // The helper is hired by those who asked, and named for the request
    await app.db.query('UPDATE affiliation SET organisation_id = (SELECT organisation_id FROM exchange_request WHERE id = $2) WHERE account_id = $1', [work.helper.account.id, work.id]);
    await nameRequester(app, work, work.helper);
    expect((await refusal(api(work.helper).evaluate({ params: of(work), body: GOOD }))).code).toBe('own-evaluation');
    expect((await api(work.helper).evaluations({ params: of(work) })).evaluations).toEqual([]);
  });
});

async function exported({ account }: BuiltAccount): Promise<Record<string, unknown>> {
  const parts: Record<string, unknown> = {};
  for await (const { slice, name, records } of app.nest.get(OwnData).export(app.db, account.id)) if (slice === 'exchange') parts[name] = [...(records as Iterable<unknown>)];
  return parts;
}

describe('a case', () => {
  it('is found by its words, filtered, kept from who may not see it, and put right afterwards', async () => {
    const work = await buildEngaged(app, { title: 'Cartografía litoral compartida', engaged: 'published' });
    const hidden = await buildEngaged(app, { title: 'Cartografía litoral reservada', visibility: 'network', engaged: 'published' });
    const titles = async (q: string, who?: BuiltAccount) => (await api(who).exchangeCases({ query: { q } })).items.map(({ title }) => title);
    expect(await titles('litoral')).toEqual([expect.stringContaining('compartida')]);
    expect(await titles('litoral', steward)).toHaveLength(2);
    expect(await titles('nada de esto')).toEqual([]);
    expect((await api().exchangeCases({ query: { country: 'HT' } })).items).toEqual([]);
    expect((await refusal(api().exchangeCase({ params: { address: hidden.id } }))).status).toBe(404);
    const { helpers, asker } = await api().exchangeCase({ params: { address: work.id } });
    expect([helpers.length, asker.country]).toEqual([1, 'UY']);
    const draft = await api(work.maker).caseDraft({ params: of(work) });
    const body = { title: draft.title, needed: 'Mejor dicho', done: draft.done, result: draft.result, lessons: draft.lessons, documents: draft.documents, revision: draft.revision };
    expect((await refusal(api(work.maker).saveCase({ params: of(work), body: { ...body, revision: 0 } }))).code).toBe('stale-case');
    await api(work.maker).saveCase({ params: of(work), body });
    expect((await api().exchangeCase({ params: { address: work.id } })).needed).toBe('Mejor dicho');
  });
});

describe('reminders', () => {
  it('are sent once for each occasion, to whose turn it is, and shown on the request', async () => {
    const idle = await buildRequest(app);
    await app.db.query(`UPDATE exchange_request SET state_since = now() - interval '49 hours' WHERE id = $1`, [idle.id]);
    const late = await buildEngaged(app, { engaged: 'under-way' });
    await app.db.query('UPDATE exchange_milestone SET due_on = now()::date + 1 WHERE id = $1', [late.milestoneId]);
    const before = (await app.mail()).length;
    await app.nest.get(RemindersJob).run();
    await app.nest.get(RemindersJob).run();
    const sent = (await app.mail()).slice(before);
    expect(sent.map(({ to }) => to).sort()).toEqual([idle.maker.account.email, late.helper.account.email].sort());
    const { waits } = await api(idle.maker).requestWaits({ params: { requestId: idle.id } });
    expect(waits).toMatchObject([{ kind: 'no-offer', whose: 'requester', reminded: expect.any(String) as string }]);
    await app.db.query('UPDATE exchange_milestone SET due_on = now()::date + 2 WHERE id = $1', [late.milestoneId]);
    await app.nest.get(RemindersJob).run();
    expect((await app.mail()).length).toBe(before + 3);
  });
});

describe('figures', () => {
  it('count public requests only, and say who helped whom', async () => {
    const before = await api().exchangeFigures({});
    await buildEngaged(app, { visibility: 'network' });
    expect(await api(steward).exchangeFigures({})).toEqual(before);
    await buildEngaged(app);
    const { all, flows } = await api().exchangeFigures({});
    expect(all.requests).toBe(before.all.requests + 1);
    expect(flows).toContainEqual({ from: 'CL', to: 'UY', times: (before.flows.find(({ from }) => from === 'CL')?.times ?? 0) + 1 });
    const csv = await app.request('/x/figures.csv');
    expect([csv.status, csv.headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  });
});

const OWN = ['', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '\u0001\u001b[31m', '%s%n${7*7}', '../../etc/passwd%00', 'a\r\nBcc: x@example.org', '\ud800', '=1+1', 'javascript:alert(1)'];
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];

test('naughty strings in plans, links, hours, journals, problems, evaluations, cases and searches: stored as text, or refused', async () => {
  const work = await buildEngaged(app, { engaged: 'under-way' });
  const evaluated = await buildEngaged(app, { engaged: 'evaluated' });
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, who: BuiltAccount, method: 'POST' | 'PUT' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
  };
  const root = `/api/exchange/requests/${work.id}/engagement`;
  for (const [index, string] of [...corpus, ...OWN].entries()) {
    if (index % 10 === 0) await app.db.query('DELETE FROM limit_bucket');
    await send(string, work.helper, 'POST', `${root}/milestones`, { title: string, due: string, deliverables: [string] });
    await send(string, work.helper, 'POST', `${root}/deliverables/${work.deliverableId}/delivery`, { link: string });
    await send(string, work.helper, 'POST', `${root}/hours`, { on: inDays(0), minutes: 30, work: string });
    await send(string, work.helper, 'POST', `${root}/journal`, { text: string, public: true });
    await send(string, work.helper, 'POST', `${root}/problems`, { text: string });
    await send(string, evaluated.maker, 'PUT', `/api/exchange/requests/${evaluated.id}/case`, { title: string, needed: string, done: string, result: string, lessons: string, documents: [string], revision: index });
    const query = encodeURIComponent(string.toWellFormed());
    for (const name of ['q', 'theme', 'country', 'after']) await send(string, steward, 'GET', `/api/exchange/cases?${name}=${query}`);
  }
  expect(bad).toEqual([]);
}, 300_000);

test('whoever leaves takes their name out of what was agreed; the work stays', async () => {
  const work = await buildEngaged(app, { engaged: 'published' });
  await app.db.write(system('test'), (tx) => app.nest.get(OwnData).erase(tx, { id: work.helper.account.id, handle: work.helper.account.profile.handle, name: work.helper.account.profile.name, email: null, written: 'remove' }));
  const { helpers } = await api().exchangeCase({ params: { address: work.id } });
  expect(helpers).toMatchObject([{ person: null }]);
});
