import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, lastMail, type BuiltAccount } from '@minga/people/testing';
import { buildRequest, exchangeApi, inDays } from '../../testing/requests';
import { buildParty, setMatch, setOffer, wholeOffer } from '../../testing/deal';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const offer = (who: BuiltAccount, requestId: string, given = {}) => exchangeApi(app, who).makeOffer({ params: { requestId }, body: wholeOffer(given) });
const act = (who: BuiltAccount, offerId: string, body: Parameters<ReturnType<typeof exchangeApi>['actOnOffer']>[0]['body']) => exchangeApi(app, who).actOnOffer({ params: { offerId }, body });
const stateOf = async (who: BuiltAccount | undefined, requestId: string) => (await exchangeApi(app, who).getRequest({ params: { address: requestId } })).state;
const offersOf = (who: BuiltAccount | undefined, requestId: string) => exchangeApi(app, who).listOffers({ params: { requestId } });

describe('offering', () => {
  test('is told to who asked, by mail, and seen by its own side and them; others see how many there are', async () => {
    const { request, requester, provider } = await setOffer(app);
    expect((await lastMail(app, requester.account.email)).text).toContain('ofrece ayuda para «Arquitectura');
    expect((await offersOf(requester, request.id)).offers).toHaveLength(1);
    expect((await offersOf(provider, request.id)).offers).toMatchObject([{ own: true, acts: ['withdraw'], mayChange: true }]);
    for (const other of [undefined, await buildParty(app)]) expect(await offersOf(other, request.id)).toMatchObject({ offers: [], count: 1, all: false, accepted: [] });
  });

  test('is not for those of the organisation that asks, also when they were not named for the request', async () => {
    const { request, requester } = await setOffer(app);
    const colleague = await buildAccount(app, { organisation: { name: requester.account.profile.affiliation!.organisation, stakeholderGroup: 'government', country: 'JM' } });
    for (const own of [requester, colleague]) expect((await refusal(offer(own, request.id))).code).toBe('own-request');
  });

  test('is not for closed requests, nor twice by the same person or organisation, nor for another organisation', async () => {
    const { request, provider } = await setOffer(app);
    expect((await refusal(offer(provider, request.id))).code).toBe('offered-already');
    const organisationId = provider.account.profile.affiliation!.organisationId;
    expect((await refusal(offer(await buildParty(app), request.id, { organisationId }))).problem?.fields?.[0]).toMatchObject({ field: 'organisationId', code: 'not-your-organisation' });
    for (const state of ['withdrawn', 'expired'] as const) {
      const closed = await buildRequest(app, { state });
      expect((await refusal(offer(provider, closed.id))).code).toBe('not-in-this-state');
    }
    const late = await buildRequest(app);
    await app.db.query(`UPDATE exchange_request SET offers_until = current_date - 2 WHERE id = $1`, [late.id]);
    expect((await refusal(offer(provider, late.id))).code).toBe('offers-closed');
  });

  test('refuses bad dates, days, money and team, each at its field', async () => {
    const request = await buildRequest(app);
    const who = await buildParty(app);
    const bad = [{ from: inDays(-3) }, { from: '2199-01-01' }, { days: 0 }, { days: 1.5 }, { cost: -1 }, { cost: 1e15 }, { currency: 'XXX' as 'USD' }, { team: ['nobody-at-all'] }, { message: 'x'.repeat(10_000) }, { offered: ' ' }];
    for (const given of bad) {
      const { status, problem } = await refusal(offer(who, request.id, given));
      expect([status, problem?.fields?.[0]?.field.split('.')[0]]).toEqual([422, Object.keys(given)[0]]);
    }
  });

  test('may be taken back and made again; changed as long as nobody relies on it', async () => {
    const { request, provider, offerId, requester } = await setOffer(app);
    await exchangeApi(app, provider).changeOffer({ params: { offerId }, body: wholeOffer({ days: 20 }) });
    await act(provider, offerId, { act: 'withdraw' });
    const { id } = await offer(provider, request.id);
    await act(requester, id, { act: 'accept' });
    expect((await refusal(exchangeApi(app, provider).changeOffer({ params: { offerId: id }, body: wholeOffer() }))).code).toBe('offer-moved');
  });
});

describe('a team', () => {
  test('is asked, person by person; the offer is accepted when all of it said yes', async () => {
    const { request, requester, provider, offerId } = await setOffer(app);
    const [member, other] = [await buildAccount(app), await buildAccount(app)];
    await exchangeApi(app, provider).changeOffer({ params: { offerId }, body: wholeOffer({ team: [member.account.profile.handle, other.account.profile.handle] }) });
    expect((await lastMail(app, member.account.email)).text).toContain('Diga si participa');
    expect((await refusal(act(requester, offerId, { act: 'accept' }))).code).toBe('team-unconfirmed');
    await exchangeApi(app, member).answerTeam({ params: { offerId }, body: { confirmed: true } });
    await exchangeApi(app, other).answerTeam({ params: { offerId }, body: { confirmed: false } });
    await act(requester, offerId, { act: 'accept' });
    expect((await exchangeApi(app, member).getRequest({ params: { address: request.id } })).parties).toEqual(['provider']);
    expect((await refusal(exchangeApi(app, other).answerTeam({ params: { offerId }, body: { confirmed: true } }))).status).toBe(404);
  });

  test('holds nobody of those who ask', async () => {
    const { provider, offerId, requester } = await setOffer(app);
    const call = exchangeApi(app, provider).changeOffer({ params: { offerId }, body: wholeOffer({ team: [requester.account.profile.handle] }) });
    expect((await refusal(call)).problem?.fields?.[0]).toMatchObject({ field: 'team.0', code: 'own-side' });
  });
});

describe('choosing', () => {
  test('the first offer accepted matches the request, the last one gone opens it again', async () => {
    const { request, requester, provider, offerId } = await setOffer(app);
    const second = await offer(await buildParty(app), request.id);
    await act(requester, offerId, { act: 'accept' });
    await act(requester, second.id, { act: 'accept' });
    expect(await stateOf(undefined, request.id)).toBe('matched');
    expect((await offersOf(undefined, request.id)).accepted).toHaveLength(2);
    expect((await refusal(act(provider, offerId, { act: 'withdraw' }))).problem?.fields?.[0]?.field).toBe('reason');
    await act(provider, offerId, { act: 'withdraw', reason: 'Cambió el equipo.' });
    expect(await stateOf(undefined, request.id)).toBe('matched');
    await act(requester, second.id, { act: 'decline', declined: 'dates' });
    expect(await stateOf(undefined, request.id)).toBe('open');
  });

  test('declining tells why, kindly, by mail, and is never without a reason', async () => {
    const { request, requester, provider, offerId } = await setOffer(app);
    expect((await refusal(act(requester, offerId, { act: 'decline' }))).problem?.fields?.[0]?.field).toBe('declined');
    await act(requester, offerId, { act: 'decline', declined: 'dates', reason: 'Ojalá la próxima.' });
    expect((await lastMail(app, provider.account.email)).text).toMatch(/Gracias por ofrecer[\s\S]*fechas no coinciden[\s\S]*Ojalá la próxima/);
    expect((await refusal(act(requester, offerId, { act: 'accept' }))).code).toBe('offer-moved');
    // It was received all the same: page and board say one number.
    const row = (await exchangeApi(app).exchangeBoard({ query: {} })).items.find(({ id }) => id === request.id);
    expect([(await offersOf(undefined, request.id)).count, row?.offers]).toEqual([1, 1]);
  });

  test('is not the offerer’s, nor a stranger’s', async () => {
    const { provider, offerId } = await setOffer(app);
    expect((await refusal(act(provider, offerId, { act: 'accept' }))).code).toBe('not-yours-to-do');
    expect((await refusal(act(await buildParty(app), offerId, { act: 'accept' }))).status).toBe(404);
  });

  test('accepting and withdrawing at once: one of them is done, and the request agrees with it', async () => {
    for (let round = 0; round < 4; round++) {
      const { request, requester, provider, offerId } = await setOffer(app);
      const [accepted, withdrawn] = await Promise.allSettled([act(requester, offerId, { act: 'accept' }), act(provider, offerId, { act: 'withdraw' })]);
      const [mine] = (await offersOf(provider, request.id)).offers;
      // Accepted first, it is only withdrawn with a reason; withdrawn first, it cannot be accepted.
      expect([accepted.status, withdrawn.status].filter((status) => status === 'fulfilled')).toHaveLength(1);
      expect([mine!.state, await stateOf(undefined, request.id)]).toEqual(accepted.status === 'fulfilled' ? ['accepted', 'matched'] : ['withdrawn', 'open']);
    }
  });

  test('what was offered lapses with the request', async () => {
    const { request, requester, provider } = await setMatch(app);
    await exchangeApi(app, requester).actOnRequest({ params: { requestId: request.id }, body: { act: 'withdraw', reason: 'Ya se resolvió.' } });
    const { parties } = await exchangeApi(app, requester).getRequest({ params: { address: request.id } });
    expect(parties).toEqual(['requester']);
    const [row] = await app.db.query<{ state: string }>('SELECT state FROM exchange_offer WHERE request_id = $1', [request.id]);
    expect(row!.state).toBe('withdrawn');
    const grants = await app.db.query('SELECT 1 FROM audience_grant WHERE account_id = $1 AND key = $2', [provider.account.id, `request:${request.id}:parties`]);
    expect(grants).toEqual([]);
  });
});

describe('questions', () => {
  test('are read by whoever reads the request, and answered by who asked for help', async () => {
    const { request, requester, provider } = await setOffer(app);
    const params = { requestId: request.id };
    const { id } = await exchangeApi(app, provider).askRequester({ params, body: { text: '¿Las oficinas tienen conexión?' } });
    expect((await refusal(exchangeApi(app, requester).askRequester({ params, body: { text: '¿?' } }))).code).toBe('own-request');
    expect((await refusal(exchangeApi(app, provider).answerQuestion({ params: { questionId: id }, body: { text: 'Sí' } }))).code).toBe('requesters-only');
    await exchangeApi(app, requester).answerQuestion({ params: { questionId: id }, body: { text: 'Doce de catorce.' } });
    expect((await lastMail(app, provider.account.email)).text).toContain('Doce de catorce.');
    expect(await exchangeApi(app).listQuestions({ params })).toMatchObject({ items: [{ text: '¿Las oficinas tienen conexión?', answer: { text: 'Doce de catorce.' } }], mayAsk: false });
  });
});
