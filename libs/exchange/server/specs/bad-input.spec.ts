import type { Refusal } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildEngaged, buildParty, buildRequest, exchangeApi, inDays, setMatch, setOffer, wholeOffer, wholePledge, wholeTerms, type BuiltState } from '../../testing';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
let bank: BuiltAccount;
let steward: BuiltAccount;
beforeAll(async () => {
  app = await startApp();
  bank = await buildParty(app, 'bank');
  steward = await buildAccount(app, { siteRole: 'steward' });
});
afterAll(() => app.close());
beforeEach(async () => void (await app.db.query('DELETE FROM limit_bucket')));

const api = (who: BuiltAccount) => exchangeApi(app, who);
const fieldsOf = async (call: Promise<unknown>): Promise<string[]> => {
  const { status, problem } = await refusal(call);
  expect(status).toBe(422);
  return (problem?.fields ?? []).map(({ field, code }) => `${field} ${code}`);
};
const codeOf = async (call: Promise<unknown>): Promise<Refusal['code']> => (await refusal(call)).code;

describe('days that cannot be', () => {
  it('are refused at their field, wherever one is written', async () => {
    const work = await buildEngaged(app, { engaged: 'under-way' });
    const params = { requestId: work.id };
    expect(await fieldsOf(api(work.maker).addMilestone({ params, body: { title: 'Hito', due: inDays(-1), deliverables: ['Informe'] } }))).toEqual(['due in-the-past']);
    expect(await fieldsOf(api(work.helper).proposeDate({ params: { ...params, milestoneId: work.milestoneId }, body: { to: inDays(-1), reason: 'Feriado' } }))).toEqual(['to in-the-past']);
    expect(await fieldsOf(api(work.helper).logHours({ params, body: { on: inDays(1), minutes: 30, work: 'Reunión' } }))).toEqual(['on in-the-future']);
    expect((await api(work.maker).engagement({ params })).milestones).toMatchObject([{ due: inDays(40), change: null }]);
  });

  it('are refused in an agreement that would end before it begins, or has ended', async () => {
    const { request, requester } = await setMatch(app);
    const write = (terms: { from?: string; until?: string }) => api(requester).writeAgreement({ params: { requestId: request.id }, body: { base: 0, terms: wholeTerms(terms) } });
    expect(await fieldsOf(write({ from: inDays(30), until: inDays(29) }))).toEqual(['terms.until reversed-dates']);
    expect(await fieldsOf(write({ from: inDays(-30), until: inDays(-1) }))).toEqual(['terms.until in-the-past']);
    expect((await api(requester).getAgreement({ params: { requestId: request.id } })).versions).toEqual([]);
  });

  it('are refused as the day of an exchange rate to come', async () => {
    const { id } = await buildRequest(app);
    const conversion = { text: '1 USD = 40 UYU', on: inDays(1), source: 'Banco central' };
    expect(await fieldsOf(api(bank).pledge({ params: { requestId: id }, body: wholePledge({ conversion }) }))).toEqual(['conversion.on in-the-future']);
    expect((await api(bank).getFunding({ params: { requestId: id } })).pledges).toEqual([]);
  });
});

describe('what comes too late', () => {
  const past: readonly BuiltState[] = ['withdrawn', 'expired'];
  it.each(past)('is an offer, a question or money to a request that is %s', async (state) => {
    const { id: requestId } = await buildRequest(app, { state });
    const helper = await buildParty(app);
    const params = { requestId };
    expect(await codeOf(api(helper).makeOffer({ params, body: wholeOffer() }))).toBe('not-in-this-state');
    expect(await codeOf(api(helper).askRequester({ params, body: { text: '¿Sigue?' } }))).toBe('not-in-this-state');
    expect(await codeOf(api(bank).pledge({ params, body: wholePledge() }))).toBe('not-in-this-state');
  });

  it('is an offer to a request that is suspended: to others it is not there', async () => {
    const { id: requestId } = await buildRequest(app, { state: 'suspended' });
    expect((await refusal(api(bank).makeOffer({ params: { requestId }, body: wholeOffer() }))).status).toBe(404);
  });

  it('is an offer to work that was agreed', async () => {
    const { id: requestId } = await buildEngaged(app);
    expect(await codeOf(api(await buildParty(app)).makeOffer({ params: { requestId }, body: wholeOffer() }))).toBe('not-in-this-state');
  });

  it('is accepting an offer that was withdrawn: the request stays open', async () => {
    const { request, requester, provider, offerId } = await setOffer(app);
    await api(provider).actOnOffer({ params: { offerId }, body: { act: 'withdraw', reason: 'No llego' } });
    expect(await codeOf(api(requester).actOnOffer({ params: { offerId }, body: { act: 'accept' } }))).toBe('offer-moved');
    expect((await api(requester).getRequest({ params: { address: request.id } })).state).toBe('open');
  });

  it('is money that was withdrawn, made firm', async () => {
    const { id: requestId } = await buildRequest(app);
    const { id: pledgeId } = await api(bank).pledge({ params: { requestId }, body: wholePledge() });
    await api(bank).actOnPledge({ params: { pledgeId }, body: { act: 'withdraw', reason: 'Otro destino' } });
    expect(await codeOf(api(bank).actOnPledge({ params: { pledgeId }, body: { act: 'confirm' } }))).toBe('pledge-moved');
  });
});

it('lets no term stand below itself, however the two ways are sent at once', async () => {
  const labels = (text: string) => ({ es: text, pt: text, en: text, fr: text });
  const add = async (text: string) => (await api(steward).addTerm({ body: { kind: 'skill', parentId: null, labels: labels(text), source: 'Prueba' } })).termId;
  const [one, other] = [await add('Círculo uno'), await add('Círculo dos')];
  const under = (termId: string, parentId: string) => api(steward).changeTerm({ params: { termId }, body: { parentId } });
  const done = await Promise.allSettled([under(one, other), under(other, one)]);
  expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const merges = await Promise.allSettled([api(steward).mergeTerm({ params: { termId: one }, body: { into: other } }), api(steward).mergeTerm({ params: { termId: other }, body: { into: one } })]);
  expect(merges.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
