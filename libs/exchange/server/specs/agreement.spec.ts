import { createHash } from 'node:crypto';
import type { TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { exchangeApi, inDays } from '../../testing/requests';
import { buildParty, setMatch, signLatest, readToSign, wholeOffer, wholePledge, wholeTerms, type Deal } from '../../testing/deal';
import { refusal, startApp } from './stage.testing';

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

const view = (who: BuiltAccount, { request }: Deal) => exchangeApi(app, who).getAgreement({ params: { requestId: request.id } });
const write = (who: BuiltAccount, { request }: Deal, base: number, given = {}) =>
  exchangeApi(app, who).writeAgreement({ params: { requestId: request.id }, body: { base, terms: wholeTerms(given) } });
const sign = (who: BuiltAccount, { request }: Deal) => signLatest(app, who, request.id);
const stateOf = async ({ request }: Deal) => (await exchangeApi(app).getRequest({ params: { address: request.id } })).state;

test('a draft brings together what was asked and offered, in the language of the request', async () => {
  const deal = await setMatch(app);
  const { draft, mayWrite } = await view(deal.provider, deal);
  expect(draft).toMatchObject({ deliverables: 'Documento de arquitectura y plan de 12 meses', activities: 'Dirigimos el registro en línea de nuestro país.', from: inDays(30), until: inDays(90) });
  expect(draft.duties).toContain('Experta y acceso a su código (18 días');
  expect(mayWrite).toBe(true);
});

test('both sides sign the same version, and the request is agreed; its digest is that of its text, known to whoever holds it', async () => {
  const deal = await setMatch(app);
  const { digest } = await write(deal.requester, deal, 0);
  expect(await sign(deal.requester, deal)).toEqual({ number: 1, signed: false });
  expect((await view(deal.provider, deal)).awaited).toEqual([{ side: 'provider', party: deal.provider.account.profile.name }]);
  expect(await sign(deal.provider, deal)).toEqual({ number: 1, signed: true });
  expect(await stateOf(deal)).toBe('agreed');
  const [row] = await app.db.query<{ canonical: string }>('SELECT canonical FROM exchange_agreement WHERE digest = $1', [digest]);
  expect(createHash('sha256').update(row!.canonical, 'utf8').digest('hex')).toBe(digest);
  expect(await exchangeApi(app).verifyAgreement({ params: { digest } })).toMatchObject({
    number: 1, signed: true, signatures: [{ side: 'requester', role: 'Directora' }, { side: 'provider', name: deal.provider.account.profile.name }],
  });
  expect((await refusal(write(deal.requester, deal, 1))).code).toBe('not-agreeing');
});

test('a change makes a new version that both sign again, with what changed word by word', async () => {
  const deal = await setMatch(app);
  await write(deal.requester, deal, 0);
  await sign(deal.requester, deal);
  await write(deal.provider, deal, 1, { activities: 'Talleres y revisión', until: inDays(95) });
  const { versions, signing } = await view(deal.requester, deal);
  expect(versions.map(({ number, signed, signatures }) => [number, signed, signatures.length])).toEqual([[2, false, 0], [1, false, 1]]);
  expect(versions[0]!.changes.map(({ field }) => field)).toEqual(['activities', 'dates']);
  expect(versions[0]!.changes[0]!.parts).toEqual([{ kind: 'same', text: 'Talleres' }, { kind: 'added', text: ' y revisión' }]);
  expect(signing).toHaveLength(1);
  expect(await sign(deal.provider, deal)).toEqual({ number: 2, signed: false });
  expect(await sign(deal.requester, deal)).toEqual({ number: 2, signed: true });
});

test('writing from an old version, or signing one, is refused with the latest number', async () => {
  const deal = await setMatch(app);
  const { digest } = await write(deal.requester, deal, 0);
  await write(deal.provider, deal, 1, { aims: 'Otra' });
  const stale = await refusal(write(deal.requester, deal, 1));
  expect([stale.code, stale.problem?.facts]).toEqual(['stale-agreement', { number: 2 }]);
  const old = exchangeApi(app, deal.provider).signAgreement({ params: { requestId: deal.request.id }, body: { digest, side: 'provider', partyId: deal.offerId, role: 'Jefa' } });
  expect((await refusal(old)).code).toBe('stale-agreement');
});

test('nobody signs for another side, or twice', async () => {
  const deal = await setMatch(app);
  const { digest } = await write(deal.requester, deal, 0);
  const order = { digest, side: 'provider' as const, partyId: deal.offerId, role: 'Jefa' };
  const params = { requestId: deal.request.id };
  expect((await refusal(exchangeApi(app, deal.requester).signAgreement({ params, body: order }))).code).toBe('not-yours-to-do');
  expect((await refusal(exchangeApi(app, await buildParty(app)).signAgreement({ params, body: order }))).code).toBe('parties-only');
  await exchangeApi(app, deal.provider).signAgreement({ params, body: order });
  expect((await refusal(exchangeApi(app, deal.provider).signAgreement({ params, body: order }))).code).toBe('signed-already');
});

test('with another who helps, what was written is overtaken: it needs a new version with their name in it', async () => {
  const deal = await setMatch(app);
  await write(deal.requester, deal, 0);
  await sign(deal.requester, deal);
  const second = await buildParty(app);
  const offer = await exchangeApi(app, second).makeOffer({ params: { requestId: deal.request.id }, body: wholeOffer() });
  await exchangeApi(app, deal.requester).actOnOffer({ params: { offerId: offer.id }, body: { act: 'accept' } });
  const { versions, signing } = await view(deal.provider, deal);
  expect([versions[0]!.overtaken, signing]).toEqual([true, []]);
  await write(second, deal, 1);
  await sign(deal.requester, deal);
  await sign(deal.provider, deal);
  expect(await stateOf(deal)).toBe('matched');
  expect(await sign(second, deal)).toEqual({ number: 2, signed: true });
});

test('who pays signs for their part, before or after; the two sides do not wait for it', async () => {
  const deal = await setMatch(app);
  const bank = await buildParty(app, 'bank');
  const { id: pledgeId } = await exchangeApi(app, bank).pledge({ params: { requestId: deal.request.id }, body: wholePledge() });
  await write(deal.requester, deal, 0);
  // What is only offered makes nobody a party
  expect((await refusal(view(bank, deal))).code).toBe('parties-only');
  await exchangeApi(app, bank).actOnPledge({ params: { pledgeId }, body: { act: 'confirm' } });
  expect((await view(bank, deal)).mayWrite).toBe(false);
  expect((await refusal(write(bank, deal, 1))).code).toBe('not-yours-to-do');
  await sign(deal.requester, deal);
  await sign(deal.provider, deal);
  expect(await sign(bank, deal)).toEqual({ number: 1, signed: false });
  expect((await view(deal.requester, deal)).versions[0]!.signatures.map(({ side }) => side)).toEqual(['requester', 'provider', 'funder']);
});

test('signing while the other writes: never a signature on a text that was not read, never two signed versions', async () => {
  for (let round = 0; round < 4; round++) {
    const deal = await setMatch(app);
    await write(deal.requester, deal, 0);
    await sign(deal.requester, deal);
    const signIt = await readToSign(app, deal.provider, deal.request.id);
    const [signed, written] = await Promise.allSettled([signIt(), write(deal.requester, deal, 1, { aims: `Otra ${round}` })]);
    // Either the signature came first and the deal is done, or the version did and both sign again.
    expect([signed.status, written.status].filter((status) => status === 'fulfilled')).toHaveLength(1);
    expect(await stateOf(deal)).toBe(signed.status === 'fulfilled' ? 'agreed' : 'matched');
  }
});

test('two versions written at once: one is kept, the other is told', async () => {
  const deal = await setMatch(app);
  const results = await Promise.allSettled([write(deal.requester, deal, 0, { aims: 'A' }), write(deal.provider, deal, 0, { aims: 'B' })]);
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect((await view(deal.requester, deal)).versions).toHaveLength(1);
});

test('the paper is the parties’, whatever is written in it', async () => {
  const deal = await setMatch(app);
  const { digest } = await write(deal.requester, deal, 0, { aims: 'Ñandú “así” — 漢字 👩‍👩‍👧 \u202eabc', activities: 'x'.repeat(5000) });
  const path = `/files/agreements/${digest}.pdf`;
  for (const who of [deal.requester, deal.provider]) {
    const answer = await app.request(path, { method: 'GET', cookie: who.session });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
  }
  expect((await app.request(path, { method: 'GET', cookie: (await buildParty(app)).session })).status).toBe(403);
  expect((await app.request(path, { method: 'GET' })).status).toBe(401);
  expect((await app.request(`/files/agreements/${'0'.repeat(64)}.pdf`, { method: 'GET', cookie: deal.requester.session })).status).toBe(404);
});
