import type { Snapshot } from '@minga/kernel/contract';
import { roomSeq } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { dealEvents, type ExchangeEvent } from '../../contract';
import { exchangeApi } from '../../testing';
import { buildParty, setMatch, setOffer, wholeOffer, wholePledge, wholeTerms, type Deal } from '../../testing/deal';
import { startApp } from './stage.testing';

type DealEvent = Extract<ExchangeEvent['type'], keyof typeof dealEvents>;

/** Events say that something changed and not what: every view is fetched anew. What must hold is that each view that changed is told. */
describe('who has offers, agreement or money before them is told of what changes', () => {
  let app: TestApp;
  let steward: BuiltAccount;
  let reader: BuiltAccount;
  let bank: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    steward = await buildAccount(app, { siteRole: 'steward' });
    reader = await buildAccount(app);
    bank = await buildParty(app, 'bank');
  });
  afterAll(() => app.close());

  const views = ({ request, requester, provider }: Deal) => {
    const params = { requestId: request.id };
    return ([['guest', undefined], ['reader', reader], ['requester', requester], ['provider', provider], ['bank', bank], ['steward', steward]] as const).flatMap(([who, account]) => {
      const api = exchangeApi(app, account);
      const all: [string, () => Promise<Snapshot>][] = [
        [`${who}: page`, () => api.getRequest({ params: { address: request.id } })],
        [`${who}: offers`, () => api.listOffers({ params })],
        [`${who}: questions`, () => api.listQuestions({ params })],
        [`${who}: agreement`, () => api.getAgreement({ params })],
        [`${who}: funding`, () => api.getFunding({ params })],
      ];
      return all;
    });
  };
  const look = (fetch: () => Promise<Snapshot>): Promise<Snapshot | undefined> => fetch().catch(() => undefined);
  const words = (view: Snapshot): string => JSON.stringify({ ...view, cursor: {} });
  const moved = async ({ cursor }: Snapshot): Promise<boolean> => {
    for (const [room, seq] of Object.entries(cursor)) if ((await roomSeq(app.db, room)) > seq) return true;
    return false;
  };

  const scenarios: Record<DealEvent, readonly [set: (app: TestApp) => Promise<Deal>, act: (deal: Deal) => Promise<unknown>][]> = {
    'exchange.offers': [
      [setOffer, async ({ request }) => exchangeApi(app, await buildParty(app)).makeOffer({ params: { requestId: request.id }, body: wholeOffer() })],
      [setOffer, ({ provider, offerId }) => exchangeApi(app, provider).changeOffer({ params: { offerId }, body: wholeOffer({ days: 3, team: [reader.account.profile.handle] }) })],
      [setOffer, ({ requester, offerId }) => exchangeApi(app, requester).actOnOffer({ params: { offerId }, body: { act: 'shortlist' } })],
      [setOffer, ({ requester, offerId }) => exchangeApi(app, requester).actOnOffer({ params: { offerId }, body: { act: 'accept' } })],
      [setMatch, ({ provider, offerId }) => exchangeApi(app, provider).actOnOffer({ params: { offerId }, body: { act: 'withdraw', reason: 'No' } })],
    ],
    'exchange.questions': [[setOffer, ({ request, provider }) => exchangeApi(app, provider).askRequester({ params: { requestId: request.id }, body: { text: '¿Cuándo?' } })]],
    'exchange.agreement': [[setMatch, ({ request, requester }) => exchangeApi(app, requester).writeAgreement({ params: { requestId: request.id }, body: { base: 0, terms: wholeTerms() } })]],
    'exchange.funding': [[setMatch, ({ request }) => exchangeApi(app, bank).pledge({ params: { requestId: request.id }, body: wholePledge() })]],
  };

  it('has a scenario for every event of this part', () => expect(Object.keys(scenarios).sort()).toEqual(Object.keys(dealEvents).sort()));

  it.each(Object.entries(scenarios).flatMap(([type, ways]) => ways.map((way, index) => [`${type} ${index + 1}`, way] as const)))('%s', async (_, [set, act]) => {
    const deal = await set(app);
    const open = views(deal);
    const before = await Promise.all(open.map(([, fetch]) => look(fetch)));
    await act(deal);
    const [untold, changed]: [string[], string[]] = [[], []];
    for (const [index, [name, fetch]] of open.entries()) {
      const [stale, fresh] = [before[index], await look(fetch)];
      if (!stale || !fresh || words(stale) === words(fresh)) continue;
      changed.push(name);
      if (!(await moved(stale))) untold.push(name);
    }
    expect(changed).not.toEqual([]);
    expect(untold).toEqual([]);
  });

  it('nothing of an agreement is told where who is no party listens', async () => {
    const deal = await setMatch(app);
    const stale = await exchangeApi(app, reader).getRequest({ params: { address: deal.request.id } });
    await exchangeApi(app, deal.requester).writeAgreement({ params: { requestId: deal.request.id }, body: { base: 0, terms: wholeTerms() } });
    expect(await moved(stale)).toBe(false);
  });
});
