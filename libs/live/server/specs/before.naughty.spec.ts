import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildAccount } from '@minga/people/testing';
import { startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '%s%n${7*7}', '\ufeff', '../../etc/passwd%00', 'a\r\nBEGIN:VEVENT', '\ud800', 'a\0b', 'x'.repeat(10_000)];
/** What costs more is tried with some of them. */
const SOME = 3;
const EVERY = 12;
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];
const DAY_MS = 86_400_000;
const DAY = new Date(Date.now() + 9 * DAY_MS).toISOString().slice(0, 10);
const FIELDS = ['kind', 'lang', 'visibility', 'day', 'time', 'timeZone', 'callUrl', 'minutes', 'capacity', 'queueMode', 'groupId', 'links', 'items', 'moderators', 'languages'] as const;

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings in plans, agendas, templates, reasons and addresses: kept and shown as text, or refused', async () => {
  const steward = await buildAccount(app, { siteRole: 'steward' });
  const bad: { string: string; path: string; status: number }[] = [];
  const send = async (string: string, method: 'POST' | 'PATCH' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: steward.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ string, path, status: answer.status });
    return answer;
  };
  for (const [index, string] of [...OWN, ...corpus.filter((_, place) => place % SOME === 0)].entries()) {
    await app.db.query('DELETE FROM limit_bucket');
    const plan = { title: string, purpose: string, place: string, day: DAY, items: [{ title: string, note: string, minutes: 5 }] };
    const called = await send(string, 'POST', '/api/live', plan);
    if (called.status < 400) {
      const { id } = called.json<{ id: string }>();
      const scheduled = await send(string, 'POST', `/api/live/${id}/acts`, { act: 'schedule' });
      const { address } = scheduled.json<{ address?: string }>();
      // A title breaks out of no calendar
      if (address) expect((await send(string, 'GET', `${address}/calendar.ics`)).text.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
    }
    if (index % EVERY !== 0) continue;
    for (const field of FIELDS) await send(string, 'POST', '/api/live', { title: 'A', day: DAY, [field]: string });
    await send(string, 'POST', '/api/live', { title: 'A', day: DAY, links: [string], moderators: [string], repeat: { every: string, until: string } });
    await send(string, 'POST', '/api/me/live/templates', { sessionId: string, name: string });
    const path = encodeURIComponent(string.toWellFormed());
    await send(string, 'GET', `/api/live?after=${path}&kind=${path}`);
    await send(string, 'GET', `/api/me/live/form?zone=${path}`);
    await send(string, 'GET', `/s/calendar/${path}.ics`);
  }
  expect(bad).toEqual([]);
}, 300_000);
