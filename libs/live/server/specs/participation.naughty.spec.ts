import { newId } from '@minga/kernel/contract';
import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { buildSession } from '../../testing';
import { startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '%s%n${7*7}', '\ufeff', '../../etc/passwd%00', 'a\r\nBcc: x@example.org', '\ud800', 'a\0b', 'x'.repeat(10_000)];
/** What costs more is tried with some of them. */
const EVERY = 10;
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings in questions, polls, chat, captions and minutes: kept and shown as text, or refused', async () => {
  const session = await buildSession(app, { state: 'live' });
  const other = await buildAccount(app);
  const base = `/api/live/${session.id}`;
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, who: BuiltAccount, method: 'POST' | 'PUT' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
    return answer.status < 400 ? answer.json<{ id: string }>().id : newId();
  };
  const { moderator } = session;
  for (const [index, string] of [...corpus, ...OWN].entries()) {
    await app.db.query('DELETE FROM limit_bucket');
    const asked = await send(string, other, 'POST', `${base}/questions`, { text: string });
    const message = await send(string, other, 'POST', `${base}/chat`, { text: string });
    if (index % EVERY !== 0) continue;
    await send(string, moderator, 'POST', `/api/live/questions/${asked}/acts`, { act: 'answer', text: string });
    await send(string, moderator, 'POST', `${base}/captions`, { text: string });
    await app.db.query('DELETE FROM live_poll WHERE session_id = $1', [session.id]);
    await send(string, moderator, 'POST', `/api/live/messages/${message}/acts`, { act: 'hide', reason: string });
    await send(string, moderator, 'POST', `/api/live/questions/${asked}/acts`, { act: string, intoId: string });
    await send(string, other, 'POST', `${base}/questions`, { text: 'A', lang: string });
    await send(string, other, 'POST', `${base}/chat`, { text: 'A', replyTo: string });
    const poll = await send(string, moderator, 'POST', `${base}/polls`, { kind: 'single', question: string, options: [`1${string}`, `2${string}`], open: true });
    await send(string, other, 'PUT', `/api/live/polls/${poll}/vote`, { choices: [string] });
    await send(string, moderator, 'POST', `${base}/minutes/lines`, { text: string, who: string, kind: 'action', due: null });
    await send(string, moderator, 'POST', `${base}/minutes`, { update: string });
    const path = encodeURIComponent(string.toWellFormed());
    await send(string, moderator, 'GET', `${base}/chat?before=${path}`);
    await send(string, moderator, 'GET', `/api/live/${path || 'a'}/questions`);
  }
  for (const part of ['questions', 'polls', 'chat', 'captions', 'minutes', 'minutes/document', 'own']) await send('the page', moderator, 'GET', `${base}/${part}`);
  expect(bad).toEqual([]);
}, 300_000);
