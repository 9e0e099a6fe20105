import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { PledgeAct, PledgeInput } from '../../contract';
import { buildRequest, exchangeApi } from '../../testing/requests';
import { buildParty, setMatch, signLatest, wholePledge, wholeTerms } from '../../testing/deal';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const pledge = (who: BuiltAccount, requestId: string, given = {}) => exchangeApi(app, who).pledge({ params: { requestId }, body: wholePledge(given) });
const act = (who: BuiltAccount, pledgeId: string, deed: PledgeAct, reason?: string) => exchangeApi(app, who).actOnPledge({ params: { pledgeId }, body: { act: deed, reason } });
const funding = (who: BuiltAccount | undefined, requestId: string) => exchangeApi(app, who).getFunding({ params: { requestId } });

test('a bank pledges part of the ask, with conditions that parties and stewards see', async () => {
  const { request, requester, provider } = await setMatch(app);
  const bank = await buildParty(app, 'bank');
  const conversion = { text: '5.000 EUR a 1,08', on: '2026-11-20', source: 'Banco Central Europeo' };
  await pledge(bank, request.id, { lines: [{ kind: 'travel', amount: 400_000 }, { kind: 'fees', amount: 100_000 }], conditions: 'Contra informe final', conversion });
  const steward = await buildAccount(app, { siteRole: 'steward' });
  for (const who of [bank, requester, provider, steward]) expect((await funding(who, request.id)).pledges[0]).toMatchObject({ conditions: 'Contra informe final' });
  for (const who of [undefined, await buildParty(app)]) {
    expect(await funding(who, request.id)).toMatchObject({ asked: 2_400_000, pledged: 0, offered: 500_000, pledges: [{ conditions: null, conversion, state: 'offered' }] });
  }
});

test('never more than is asked for, kind by kind, with what is left in the reader’s words', async () => {
  const request = await buildRequest(app);
  const [bank, other] = [await buildParty(app, 'bank'), await buildParty(app, 'bank')];
  await pledge(bank, request.id, { lines: [{ kind: 'travel', amount: 500_000 }] });
  const { problem } = await refusal(pledge(other, request.id));
  expect(problem?.fields).toEqual([{ field: 'lines.0.amount', code: 'above-ask', message: 'Es más de lo que falta. Queda por cubrir: USD 1.000.' }]);
  expect((await refusal(pledge(other, request.id, { lines: [{ kind: 'licences', amount: 1 }] }))).problem?.fields?.[0]?.code).toBe('not-asked-for');
  for (const amount of [0, -1, 0.5, 1e14]) expect((await refusal(pledge(other, request.id, { lines: [{ kind: 'travel', amount }] }))).status).toBe(422);
});

test('two banks fill the last part at once: one does, the other is told what is left', async () => {
  for (let round = 0; round < 4; round++) {
    const request = await buildRequest(app);
    const banks = [await buildParty(app, 'bank'), await buildParty(app, 'bank'), await buildParty(app, 'bank')];
    const results = await Promise.allSettled(banks.map((bank) => pledge(bank, request.id)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const kinds = (await funding(undefined, request.id)).kinds;
    expect(kinds).toEqual([{ kind: 'travel', asked: 600_000, pledged: 0, offered: 600_000 }, { kind: 'fees', asked: 1_800_000, pledged: 0, offered: 0 }]);
  }
});

test('is for verified people of those who fund, and not for those who ask', async () => {
  const request = await buildRequest(app);
  const unverified = await buildAccount(app, { organisation: { name: 'Demo · Banco sin verificar', stakeholderGroup: 'bank' } });
  const society = await buildAccount(app, { organisation: { name: 'Demo · Sociedad civil', stakeholderGroup: 'civil-society' } });
  expect((await refusal(pledge(request.maker, request.id))).code).toBe('own-request');
  for (const who of [unverified, society]) expect((await refusal(pledge(who, request.id))).code).toBe('funders-only');
});

test('goes from offered to firm to disbursed once there is an agreement; withdrawn with a reason, it makes room', async () => {
  const { request, requester, provider } = await setMatch(app);
  const bank = await buildParty(app, 'bank');
  const { id } = await pledge(bank, request.id);
  expect((await refusal(act(bank, id, 'disburse'))).code).toBe('pledge-moved');
  await act(bank, id, 'confirm');
  expect((await refusal(act(bank, id, 'disburse'))).code).toBe('pledge-moved');
  expect((await refusal(act(requester, id, 'confirm'))).code).toBe('not-yours-to-do');
  await exchangeApi(app, requester).writeAgreement({ params: { requestId: request.id }, body: { base: 0, terms: wholeTerms() } });
  await signLatest(app, requester, request.id);
  await signLatest(app, provider, request.id);
  await act(bank, id, 'disburse');
  expect(await funding(undefined, request.id)).toMatchObject({ disbursed: 600_000, pledges: [{ state: 'disbursed' }] });
  expect((await refusal(act(bank, id, 'withdraw', 'No'))).code).toBe('pledge-moved');
  const more = await pledge(bank, request.id, { lines: [{ kind: 'fees', amount: 1_800_000 }] });
  expect((await refusal(act(bank, more.id, 'withdraw'))).problem?.fields?.[0]?.field).toBe('reason');
  await act(bank, more.id, 'withdraw', 'Cambió el presupuesto.');
  expect(await funding(undefined, request.id)).toMatchObject({ pledged: 600_000, offered: 0 });
});

test('shows one sum on page, board and lists: what is firm or paid, and beside it what is only offered', async () => {
  const { request } = await setMatch(app);
  const [firm, offering] = [await buildParty(app, 'bank'), await buildParty(app, 'bank')];
  await act(firm, (await pledge(firm, request.id, { lines: [{ kind: 'fees', amount: 1_500_000 }] })).id, 'confirm');
  await pledge(offering, request.id, { lines: [{ kind: 'fees', amount: 300_000 }] });
  const sums = { asked: 2_400_000, pledged: 1_500_000, offered: 300_000 };
  expect(await funding(undefined, request.id)).toMatchObject(sums);
  expect((await exchangeApi(app).exchangeBoard({ query: { limit: 100 } })).items.find(({ id }) => id === request.id)).toMatchObject(sums);
  const agreement = (who: BuiltAccount) => exchangeApi(app, who).getAgreement({ params: { requestId: request.id } });
  expect((await agreement(firm)).versions).toEqual([]);
  expect((await refusal(agreement(offering))).code).toBe('parties-only');
});

test('what is offered is said otherwise by its own side, within the ask, until it is firm', async () => {
  const request = await buildRequest(app);
  const [bank, other] = [await buildParty(app, 'bank'), await buildParty(app, 'bank')];
  const { id } = await pledge(bank, request.id, { lines: [{ kind: 'travel', amount: 400_000 }] });
  await pledge(other, request.id, { lines: [{ kind: 'travel', amount: 100_000 }] });
  const change = (who: BuiltAccount, given: Partial<PledgeInput>) => exchangeApi(app, who).changePledge({ params: { pledgeId: id }, body: wholePledge(given) });
  await change(bank, { lines: [{ kind: 'travel', amount: 500_000 }, { kind: 'fees', amount: 1 }], conditions: 'Por hitos' });
  expect((await refusal(change(bank, { lines: [{ kind: 'travel', amount: 500_001 }] }))).problem?.fields?.[0]?.code).toBe('above-ask');
  expect((await refusal(change(other, {}))).code).toBe('not-yours-to-do');
  expect(await funding(bank, request.id)).toMatchObject({ offered: 600_001, pledges: [{ amount: 500_001, conditions: 'Por hitos', changeable: true }, { changeable: false }] });
  await act(bank, id, 'confirm');
  expect((await refusal(change(bank, {}))).code).toBe('pledge-moved');
});

test('a change and a pledge at once never pass the ask', async () => {
  const request = await buildRequest(app);
  const [bank, other] = [await buildParty(app, 'bank'), await buildParty(app, 'bank')];
  const { id } = await pledge(bank, request.id, { lines: [{ kind: 'travel', amount: 100_000 }] });
  const more = wholePledge({ lines: [{ kind: 'travel', amount: 500_000 }] });
  const results = await Promise.allSettled([exchangeApi(app, bank).changePledge({ params: { pledgeId: id }, body: more }), pledge(other, request.id, more)]);
  expect(results.some(({ status }) => status === 'fulfilled')).toBe(true);
  expect((await funding(undefined, request.id)).offered).toBeLessThanOrEqual(600_000);
});

test('who pledged sees what it led to', async () => {
  const { request, provider } = await setMatch(app);
  const bank = await buildParty(app, 'bank');
  await pledge(bank, request.id);
  expect((await exchangeApi(app, bank).ownPledges({})).items).toMatchObject([
    { request: { id: request.id, state: 'matched' }, amount: 600_000, currency: 'USD', state: 'offered', helpers: [provider.account.profile.name] },
  ]);
  expect((await exchangeApi(app, provider).ownPledges({})).items).toEqual([]);
});
