import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildGroup, buildMembership } from '@minga/groups/testing';
import { buildAccount } from '@minga/people/testing';
import { buildNote } from '../../testing';
import { apiOf, startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '%s%n${7*7}', '\ufeff', '../../etc/passwd%00', 'a\r\nBcc: x@example.org', '\ud800'];
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings in flags, decisions, questions, answers, watched words and queries: stored and shown as text, or refused', async () => {
  const group = await buildGroup(app);
  const author = await buildMembership(app, group);
  let flagger = await buildMembership(app, group);
  const steward = await buildAccount(app, { siteRole: 'steward' });
  const id = await buildNote(app, group, author.account.id);
  const json = { 'content-type': 'application/json' };
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, who: { session: string }, method: 'POST' | 'PUT' | 'PATCH' | 'GET' | 'DELETE', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? json : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
    return answer;
  };
  for (const [index, string] of [...corpus, ...OWN].entries()) {
    // Nobody may flag as often as this.
    if (index % 5 === 0) flagger = await buildMembership(app, group);
    await send(string, flagger, 'PUT', `/api/flags/of/post/${id}`, { reason: 'illegal' });
    await send(string, flagger, 'PUT', `/api/flags/of/post/${id}`, { reason: 'other', text: string });
    await send(string, flagger, 'PUT', `/api/flags/of/post/${id}`, { reason: 'spam', text: string });
    await send(string, flagger, 'PUT', `/api/flags/of/post/${id}`, { reason: string });
    const { items } = await apiOf(app, group.chair).listReview({ query: {} });
    const item = `/api/review/${items[0]!.id}`;
    const asked = await send(string, group.chair, 'POST', `${item}/questions`, { text: string });
    if (asked.status === 201) await send(string, author, 'POST', `/api/me/questions/${asked.json<{ id: string }>().id}/answer`, { text: string });
    const decided = await send(string, group.chair, 'POST', `${item}/decision`, { decision: 'keep', canned: 'other', reason: string, toAuthor: string, toFlaggers: string });
    if (decided.status === 201) expect((await app.mail()).every(({ subject }) => !/[\r\n]/.test(subject))).toBe(true);
    await send(string, group.chair, 'POST', `${item}/decision`, { decision: string, canned: string, toGroupId: string });
    for (const body of [{ add: [{ pattern: string, effect: 'flag' }] }, { remove: [string] }]) await send(string, steward, 'PATCH', '/api/admin/watched-words', body);
    await send(string, steward, 'POST', '/api/admin/watched-words/trial', { text: string });
    const query = encodeURIComponent(string.toWellFormed());
    for (const name of ['group', 'kind', 'after']) await send(string, group.chair, 'GET', `/api/review?${name}=${query}`);
    for (const path of [`/api/review/${query}`, `/api/flags/of/post/${query}`, `/api/flags/of/${query}/${id}`, `/api/rooms/moderation:${query}/events?after=0`]) await send(string, steward, 'GET', path);
  }
  expect(bad).toEqual([]);
}, 300_000);
