import { sharedText, type TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { buildParty, setMatch, setOffer, wholeOffer, wholePledge, wholeTerms } from '../../testing/deal';
import { startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '%s%n${7*7}', '\ufeff', '../../etc/passwd%00', 'a\r\nBcc: x@example.org', '\ud800', 'x'.repeat(10_000)];
/** A version is diffed, digested and printed: every third string makes one. */
const EVERY = 3;
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings in offers, questions, agreements and pledges: kept and shown as text, or refused', async () => {
  const { request, requester, provider, offerId } = await setMatch(app);
  const open = await setOffer(app);
  const bank = await buildParty(app, 'bank');
  const base = `/api/exchange/requests/${request.id}`;
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, who: BuiltAccount, method: 'POST' | 'PUT' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
    return answer;
  };
  let number = 0;
  for (const [index, string] of [...corpus, ...OWN].entries()) {
    await app.db.query('DELETE FROM limit_bucket');
    await send(string, open.provider, 'PUT', `/api/exchange/offers/${open.offerId}`, wholeOffer({ offered: string, message: string, terms: string, team: [string], currency: string as 'USD', from: string }));
    await send(string, open.provider, 'PUT', `/api/exchange/offers/${open.offerId}`, wholeOffer({ offered: string, message: string, terms: string }));
    await send(string, open.requester, 'POST', `/api/exchange/offers/${open.offerId}/acts`, { act: 'decline', declined: string, reason: string });
    const asked = await send(string, provider, 'POST', `${base}/questions`, { text: string });
    if (asked.status === 201) await send(string, requester, 'POST', `/api/exchange/questions/${asked.json<{ id: string }>().id}/answer`, { text: string });
    await send(string, bank, 'POST', `${base}/pledges`, wholePledge({ lines: [{ kind: string as 'travel', amount: 1 }], conditions: string }));
    const conversion = { text: string, on: '2026-11-20', source: string };
    await send(string, bank, 'POST', `${base}/pledges`, wholePledge({ lines: [{ kind: 'travel', amount: 1 }], conditions: string, conversion }));
    const path = encodeURIComponent(string.toWellFormed());
    for (const address of [`/api/exchange/agreements/${path}`, `/files/agreements/${path}.pdf`, `/api/exchange/requests/${path}/offers`]) await send(string, requester, 'GET', address);
    if (index % EVERY !== 0) continue;
    const version = { base: number, terms: wholeTerms({ aims: string, activities: string, deliverables: string, duties: string, costs: string }) };
    const written = await send(string, requester, 'POST', `${base}/agreement/versions`, version);
    if (written.status === 201) {
      const { digest } = written.json<{ digest: string }>();
      number++;
      if (index % 10 === 0) expect((await app.request(`/files/agreements/${digest}.pdf`, { method: 'GET', cookie: provider.session })).status).toBe(200);
      await send(string, bank, 'POST', `${base}/agreement/signatures`, { digest, side: 'provider', partyId: offerId, role: string });
    }
  }
  for (const part of ['offers', 'questions', 'agreement', 'funding']) await send('the page', requester, 'GET', `${base}/${part}`);
  expect((await app.mail()).every(({ subject }) => !/[\r\n]/.test(subject))).toBe(true);
  expect(bad).toEqual([]);
}, 300_000);
