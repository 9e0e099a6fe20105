import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { type DirectAct } from '../../contract';
import { buildRequest, buildVerified, exchangeApi, inDays, wholeRequest } from '../../testing';
import { ExpiryJob } from '../requests/expiry.job';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
let maker: BuiltAccount;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  maker = await buildVerified(app);
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());
beforeEach(async () => void (await app.db.query('DELETE FROM limit_bucket')));

const act = (who: BuiltAccount, id: string, what: DirectAct, reason?: string) =>
  exchangeApi(app, who).actOnRequest({ params: { requestId: id }, body: { act: what, reason } });
const page = (who: BuiltAccount | undefined, id: string) => exchangeApi(app, who).getRequest({ params: { address: id } });

describe('a request from draft to board', () => {
  it('is kept step by step and goes on where it was left', async () => {
    const api = exchangeApi(app, maker);
    const { title, need, aim, ...rest } = wholeRequest();
    const drafted = await api.draftRequest({ body: { title } });
    const second = await api.saveRequest({ params: { requestId: drafted.id }, body: { need, aim, revision: drafted.revision } });
    const { request } = await api.requestForm({ query: { request: drafted.id } });
    expect([request!.need.title, request!.need.need, request!.missing]).toEqual([title, need, ['modalities', 'from', 'until', 'effortDays', 'offersUntil']]);
    await api.saveRequest({ params: { requestId: drafted.id }, body: { ...rest, revision: second.revision } });
    expect((await api.requestForm({ query: { request: drafted.id } })).request!.missing).toEqual([]);
    expect((await page(maker, drafted.id)).next.map(({ act: one, missing }) => [one, missing])).toEqual([['submit', []], ['withdraw', []]]);
  });

  it('tells whoever saves over another window what is kept, and loses neither', async () => {
    const api = exchangeApi(app, maker);
    const { id, revision } = await buildRequest(app, { maker, state: 'draft' });
    await api.saveRequest({ params: { requestId: id }, body: { title: 'Primera ventana', revision } });
    const refused = await refusal(api.saveRequest({ params: { requestId: id }, body: { title: 'Segunda ventana', revision } }));
    expect([refused.code, (refused.problem!.facts!['need'] as { title: string }).title]).toEqual(['stale-request', 'Primera ventana']);
  });

  it('is not sent while something is missing, and says what', async () => {
    const { id } = await buildRequest(app, { maker, state: 'draft', aim: '', offersUntil: null });
    const refused = await refusal(act(maker, id, 'submit'));
    expect([refused.status, refused.problem!.fields!.map(({ field, code }) => [field, code])]).toEqual([422, [['aim', 'required'], ['offersUntil', 'required']]]);
  });

  it('comes back with a reason by mail, and is open once it was read', async () => {
    const { id } = await buildRequest(app, { maker, state: 'in-review' });
    expect((await refusal(act(steward, id, 'return'))).problem!.fields).toMatchObject([{ field: 'reason', code: 'required' }]);
    await act(steward, id, 'return', 'Diga cuántas oficinas son.');
    const mail = (await app.mail()).at(-1)!;
    expect(mail.text).toContain('Diga cuántas oficinas son.');
    expect((await exchangeApi(app, maker).requestForm({ query: { request: id } })).request!.returnedFor).toBe('Diga cuántas oficinas son.');
    await act(maker, id, 'submit');
    await act(steward, id, 'publish');
    const seen = await page(undefined, id);
    expect([seen.state, seen.history.map((move) => [move.act, move.reason])]).toEqual(['open', [['publish', null]]]);
    expect((await page(maker, id)).history.map((move) => [move.act, move.as, move.reason])).toEqual([
      ['submit', 'requester', 'Prueba'], ['return', 'steward', 'Diga cuántas oficinas son.'], ['submit', 'requester', null], ['publish', 'steward', null],
    ]);
    const [audited] = await app.db.query<{ n: number }>(`SELECT count(*)::int AS n FROM audit_entry WHERE act IN ('exchange.return', 'exchange.publish') AND subject_id = $1`, [id]);
    expect(audited!.n).toBe(2);
  });

  it('waits for who of the house may read it', async () => {
    await buildRequest(app, { maker, state: 'in-review' });
    const { items } = await exchangeApi(app, steward).exchangeDesk({});
    expect(items[0]!.reasons.map(({ why }) => why)).toEqual(['review']);
  });

  it('expires with its deadline, once, and can be opened again', async () => {
    const { id } = await buildRequest(app, { maker });
    await app.db.query(`UPDATE exchange_request SET offers_until = current_date - 2 WHERE id = $1`, [id]);
    const job = app.nest.get(ExpiryJob);
    await Promise.all([job.run(), job.run()]);
    expect((await page(maker, id)).history.filter((move) => move.act === 'expire')).toMatchObject([{ as: 'system' }]);
    await act(maker, id, 'reopen');
    expect((await refusal(page(undefined, id))).status).toBe(404);
    expect((await refusal(act(maker, id, 'submit'))).problem!.fields).toMatchObject([{ field: 'offersUntil' }]);
  });

  it('goes on where it was after a suspension, and is its parties’ meanwhile', async () => {
    const { id } = await buildRequest(app, { maker });
    await act(steward, id, 'suspend', 'Datos por confirmar');
    expect([(await refusal(page(undefined, id))).status, (await page(maker, id)).before]).toEqual([404, 'open']);
    await act(steward, id, 'resume');
    expect((await page(undefined, id)).state).toBe('open');
  });

  it('ends what a colleague may do with their affiliation', async () => {
    const leaving = await buildVerified(app);
    const { id } = await buildRequest(app, { maker: leaving });
    await app.db.query(`UPDATE affiliation SET state = 'claimed', verified_how = NULL, verified_at = NULL WHERE account_id = $1`, [leaving.account.id]);
    expect((await refusal(act(leaving, id, 'withdraw', 'Me voy'))).code).toBe('not-yours-to-do');
  });
});

describe('on the board', () => {
  it('is filtered, counted and paged without a gap', async () => {
    const [brazilian, chilean] = [await buildVerified(app, { organisation: { name: 'Demo · Gobierno de Brasil', country: 'BR' } }), await buildAccount(app)];
    const made: string[] = [];
    for (const language of ['pt', 'pt', 'pt', 'nl'] as const) {
      made.push((await buildRequest(app, { maker: brazilian, languages: [language], modalities: ['training'], budget: language === 'nl' ? [] : wholeRequest().budget })).id);
    }
    const api = exchangeApi(app, brazilian);
    const first = await api.exchangeBoard({ query: { scope: 'country', limit: 3 } });
    const rest = await api.exchangeBoard({ query: { scope: 'country', limit: 3, after: first.next! } });
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(made.toReversed());
    expect([first.scopes.country, first.counts.open, rest.next]).toEqual([4, 4, null]);
    const ids = async (query: object) => (await api.exchangeBoard({ query: { scope: 'mine', ...query } })).items.map(({ id }) => id);
    expect(await ids({ language: 'nl' })).toEqual([made[3]]);
    expect(await ids({ funding: 'none' })).toEqual([made[3]]);
    expect(await ids({ modality: 'review' })).toEqual([]);
    await exchangeApi(app, chilean).followRequest({ params: { requestId: made[0]! }, body: { follow: true } });
    expect((await exchangeApi(app, chilean).exchangeBoard({ query: { scope: 'mine', language: 'pt' } })).items.map(({ id }) => id)).toEqual([made[0]]);
  });

  it('finds what speaks of the same in another language of the four', async () => {
    const { id } = await buildRequest(app, { maker, lang: 'pt', title: 'Interoperabilidade entre cartórios', need: 'Barramento de dados' });
    const found = async (q: string) => (await exchangeApi(app).similarRequests({ query: { q } })).items.map((item) => item.id);
    expect(await found('cartório digital')).toContain(id);
    expect(await found('zzzz')).toEqual([]);
    expect(await found(`'; DROP TABLE exchange_request; -- & | ! ( ) :*`)).toEqual([]);
  });

  it('is announced in a group of one’s own only', async () => {
    const group = await buildGroup(app);
    const api = exchangeApi(app, maker);
    const { id, revision } = await buildRequest(app, { maker, state: 'draft' });
    const save = () => api.saveRequest({ params: { requestId: id }, body: { groupId: group.id, revision } });
    expect((await refusal(save())).problem!.fields).toMatchObject([{ field: 'groupId', code: 'unknown-group' }]);
    await buildMembership(app, group, { account: maker });
    await save();
    await act(maker, id, 'submit');
    await act(steward, id, 'publish');
    expect((await exchangeApi(app).exchangeBoard({ query: { group: group.id } })).items.map((item) => item.id)).toEqual([id]);
  });
});

describe('two at once', () => {
  const settle = async (calls: Promise<unknown>[]): Promise<string[]> =>
    (await Promise.allSettled(calls)).map((result) => (result.status === 'fulfilled' ? 'done' : (result.reason as { code: string }).code)).toSorted();

  it('lets one of two stewards publish', async () => {
    const other = await buildAccount(app, { siteRole: 'steward' });
    const { id } = await buildRequest(app, { maker, state: 'in-review' });
    expect(await settle([act(steward, id, 'publish'), act(other, id, 'publish')])).toEqual(['done', 'not-in-this-state']);
  });

  it('lets a request be published or withdrawn and never tells two histories', async () => {
    for (let round = 0; round < 5; round++) {
      const { id } = await buildRequest(app, { maker, state: 'in-review' });
      await settle([act(steward, id, 'publish'), act(maker, id, 'withdraw', 'Ya no hace falta')]);
      const { history, state } = await page(maker, id);
      for (const [index, move] of history.entries()) expect(move.from).toBe(index === 0 ? 'draft' : history[index - 1]!.to);
      expect(history.at(-1)!.to).toBe(state);
    }
  });

  it('drafts one request for a form that is sent twice', async () => {
    const mutationId = '0199f000-0000-7000-8000-000000000501';
    const api = exchangeApi(app, maker);
    const send = () => api.draftRequest({ body: { title: 'Una sola vez' } }, { mutationId });
    const [first, second] = [await send(), await send()];
    expect(second.id).toBe(first.id);
  });
});

describe('what cannot be', () => {
  const dated = { from: inDays(60), until: inDays(30) };
  it.each([
    ['dates that are reversed', dated, 'until', 'reversed-dates'],
    ['a deadline in the past', { offersUntil: inDays(-1) }, 'offersUntil', 'in-the-past'],
    ['a day that there is not', { from: '2027-02-30' }, 'from', 'malformed'],
    ['a year that nobody plans for', { until: '9999-12-31' }, 'until', 'too-far'],
    ['money below nothing', { budget: [{ kind: 'fees', amount: -1 }] }, 'budget.0.amount', 'malformed-amount'],
    ['money beyond sense', { budget: [{ kind: 'fees', amount: 1e15 }] }, 'budget.0.amount', 'too-much'],
    ['parts of a cent', { budget: [{ kind: 'fees', amount: 0.5 }] }, 'budget.0.amount', 'malformed-amount'],
    ['one kind of money twice', { budget: [{ kind: 'fees', amount: 1 }, { kind: 'fees', amount: 2 }] }, 'budget', 'twice'],
    ['a currency that is none', { currency: 'XXX' }, 'currency', 'unknown-currency'],
    ['no day of work', { effortDays: 0 }, 'effortDays', 'malformed-number'],
    ['a lifetime of work', { effortDays: 40_000 }, 'effortDays', 'too-much'],
    ['a link that runs', { links: ['javascript:alert(1)'] }, 'links.0', 'malformed-link'],
    ['a text without end', { need: 'x'.repeat(10_000) }, 'need', 'too-long'],
    ['NUL', { title: 'a\0b' }, 'title', 'malformed-text'],
    ['a modality that is none', { modalities: ['magia'] }, 'modalities.0', 'unknown-choice'],
    ['a group that is none', { visibility: 'group', groupId: '0199f000-0000-7000-8000-000000000502' }, 'groupId', 'unknown-group'],
  ])('%s', async (_what, body, field, code) => {
    const answer = await app.request('/api/exchange/requests', { method: 'POST', cookie: maker.session, body });
    const { fields } = answer.json<{ fields: { field: string; code: string }[] }>();
    expect([answer.status, fields?.[0]?.field, fields?.[0]?.code]).toEqual([422, field, code]);
  });

  it.each(['<script>alert(1)</script>', "Robert'); DROP TABLE account;--", '‮نص‬ من اليمين', '👩‍👩‍👧‍👦', '$1 \\0 %s {name}', 'null'])('keeps what is only odd: %s', async (title) => {
    const { id } = await buildRequest(app, { maker, title, need: title });
    expect((await page(undefined, id)).need).toMatchObject({ title, need: title });
    expect((await app.request('/x/feed.atom')).text).not.toContain('<script>');
  });
});
