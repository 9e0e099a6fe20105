import { newId } from '@minga/kernel/contract';
import { sharedText, type TestApp } from '@minga/kernel/testing';
import { buildAttendee, buildSession, come, liveApi } from '../../testing';
import { startApp } from './stage.testing';

/** Where there are no real files: one of each kind that has broken somebody's software. */
const OWN = ['', 'undefined', "' OR 1=1 --", '<script>alert(1)</script>', '\u202etest\u202e', '👩‍👩‍👧‍👦🏳️‍🌈', '\u0001\u001b[31m', '\ufeff', 'a\r\nb', '\ud800', 'x\0y', 'x'.repeat(10_000)];
const corpus: string[] = JSON.parse(sharedText('security/blns.json') ?? JSON.stringify(OWN)) as string[];
/** Four routes a string are asked of every fourth: the schemas are the same ones elsewhere. */
const EVERY = 4;
const NUMBERS = [0, -1, 1.5, 481, 1e9, Number.MAX_SAFE_INTEGER, null, '5', [], {}];

let app: TestApp;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app.close());

test('naughty strings and numbers in the room: kept and shown as text, or refused by a code', async () => {
  const session = await buildSession(app, { state: 'lobby' });
  const who = await come(app, session, session.moderator);
  const ana = await buildAttendee(app, session);
  await liveApi(app, who).actOnSession({ params: { sessionId: session.id }, body: { act: 'start' } });
  const base = `/api/live/${session.id}`;
  const bad: { value: unknown; path: string; status: number }[] = [];
  const send = async (value: unknown, method: 'POST' | 'PUT' | 'GET', path: string, body?: object) => {
    const answer = await app.request(path, { method, cookie: who.session, headers: body ? { 'content-type': 'application/json' } : {}, rawBody: body && JSON.stringify(body) });
    if (answer.status >= 500 || (answer.status >= 400 && !answer.json<{ code?: string }>().code)) bad.push({ value, path, status: answer.status });
    return answer.status;
  };
  for (const string of [...corpus.filter((_, index) => index % EVERY === 0), ...OWN]) {
    await app.db.query('DELETE FROM limit_bucket');
    await send(string, 'PUT', `${base}/agenda/items/${session.items[1]}`, { title: string, note: string, minutes: 5 });
    if ((await send(string, 'POST', `${base}/removals`, { accountId: ana.account.id, reason: string })) === 201) {
      await send(string, 'POST', `${base}/removals/${ana.account.id}/lift`, {});
      await come(app, session, ana);
    }
    const path = encodeURIComponent(string.toWellFormed());
    await send(string, 'POST', `${base}/hands`, { kind: string });
    await send(string, 'POST', `${base}/floor`, { after: string, handId: string });
    await send(string, 'POST', `${base}/hands/${path}/lower`, {});
    await send(string, 'GET', `/api/live/${path}/room`);
  }
  for (const value of NUMBERS) {
    await send(value, 'POST', `${base}/agenda/items`, { title: 'Uno', note: '', minutes: value });
    await send(value, 'POST', `${base}/queue`, { speakSeconds: value });
    await send(value, 'POST', `${base}/hands/${newId()}/move`, { place: value });
    await send(value, 'POST', `${base}/agenda/order`, { itemIds: value });
  }
  await send('the room', 'GET', `${base}/room`);
  await send('the people', 'GET', `${base}/people`);
  expect(bad).toEqual([]);
}, 300_000);

test('extended again and again, an item and a turn end somewhere', async () => {
  const session = await buildSession(app, { state: 'lobby' });
  const api = liveApi(app, await come(app, session, session.moderator));
  const params = { sessionId: session.id };
  await api.actOnSession({ params, body: { act: 'start' } });
  const { turnId } = await api.giveFloor({ params, body: { after: null, accountId: (await buildAttendee(app, session)).account.id } });
  for (let times = 0; times < 3; times++) {
    await api.extendTurn({ params: { ...params, turnId }, body: { seconds: 3_600 } });
    await api.extendItem({ params: { ...params, itemId: session.items[0]! }, body: { minutes: 480 } });
  }
  const room = await api.getRoom({ params: { address: session.id } });
  expect(room.turn?.limitSeconds).toBe(3_600);
  expect(room.items[0]!.extendedMinutes).toBe(480);
});
