import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildAccount } from '@minga/people/testing';
import { buildRequest, makeRepresentative } from '../../testing';
import { seededTermId } from '../taxonomy/seed/seed';
import { startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '%s%n${7*7}', '\ufeff', '../../etc/passwd%00', 'a\r\nBcc: x@example.org', '\ud800', 'x'.repeat(10_000)];
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];
const CIVIL = seededTermId('theme', 'blocks.civil-registry');

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings in profiles, terms, invitations and filters: stored as text, or refused', async () => {
  const expert = await buildAccount(app, { organisation: { name: 'Demo · Gobierno de Chile' } });
  const organisationId = await makeRepresentative(app, expert);
  const steward = await buildAccount(app, { siteRole: 'steward' });
  const { id, maker } = await buildRequest(app, { themes: [CIVIL] });
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, who: { session: string }, method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
  };
  for (const string of [...corpus, ...OWN]) {
    await app.db.query('DELETE FROM limit_bucket');
    await send(string, expert, 'PATCH', '/api/me/expert', { headline: string });
    await send(string, expert, 'PATCH', '/api/me/expert', { conflicts: string, areas: [{ termId: CIVIL, role: 'led', years: 3, evidence: string, country: null }] });
    await send(string, expert, 'PATCH', '/api/me/expert', { areas: [{ termId: string, role: string, years: string, evidence: string, country: string }], weeks: [{ monday: string, state: string }] });
    await send(string, expert, 'PATCH', `/api/exchange/organisations/${organisationId}/expert`, { headline: string, conflicts: string, languages: [{ code: string, level: string }] });
    await send(string, maker, 'POST', `/api/exchange/experts/${expert.account.id}/areas/${CIVIL}/endorsement`, { text: string });
    await send(string, steward, 'POST', `/api/exchange/experts/${expert.account.id}/areas/${CIVIL}/endorsements/${maker.account.id}/removal`, { reason: string });
    await send(string, steward, 'POST', '/api/admin/taxonomy', { kind: 'theme', parentId: null, labels: { es: string, pt: string, en: string, fr: string }, source: string });
    await send(string, maker, 'POST', `/api/exchange/requests/${id}/invitations`, { expertId: expert.account.id, text: string });
    const query = encodeURIComponent(string.toWellFormed());
    const filters = ['theme', 'country', 'language', 'group', 'kind', 'free', 'after'].map((name) => `${name}=${query}`).join('&');
    for (const filter of [`q=${query}`, filters]) await send(string, expert, 'GET', `/api/exchange/experts?${filter}`);
    for (const path of [`/api/exchange/experts/${query}`, `/api/exchange/requests/${id}/matches?page=${query}`, `/api/taxonomy?lang=${query}`]) await send(string, expert, 'GET', path);
  }
  expect(bad).toEqual([]);
}, 300_000);
