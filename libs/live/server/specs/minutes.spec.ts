import * as Y from 'yjs';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { MINUTE_LENGTH, MINUTES_LIST, UPDATE_MOST } from '../../contract';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { openEditor } from '../../testing/minutes';
import { refusal, startApp } from './stage.testing';

/** A small generator with a seed, so that what fails once can be looked at. */
function dice(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * (most + 1));
  };
}

describe('the shared minutes of a session', () => {
  let app: TestApp;
  let session: BuiltSession;
  let rapporteur: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    rapporteur = await buildAccount(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    session = await buildSession(app, { state: 'live' });
    await nameFor(app, session, rapporteur, 'rapporteur');
  });

  const params = () => ({ sessionId: session.id });
  const desk = () => liveApi(app, session.moderator);
  const lines = async () => (await liveApi(app).sessionMinutes({ params: params() })).lines;
  const send = (doc: Y.Doc) => desk().updateMinutes({ params: params(), body: { update: Buffer.from(Y.encodeStateAsUpdate(doc)).toString('base64') } });

  it('are written by a form too, at this moment and item, with decisions and what somebody is to do', async () => {
    await app.db.query('UPDATE live_item SET started_at = now() WHERE id = $1', [session.items[0]]);
    const { id } = await desk().addMinute({ params: params(), body: { text: 'Costa Rica comparte su lista', kind: 'action', who: 'Costa Rica', due: '2026-12-15' } });
    expect(await lines()).toEqual([expect.objectContaining({ id, itemId: session.items[0], kind: 'action', who: 'Costa Rica', due: '2026-12-15', text: 'Costa Rica comparte su lista' })]);
    const editor = await openEditor(desk(), session.id);
    expect(editor.texts()).toEqual(['Costa Rica comparte su lista']);
    expect((await refusal(desk().addMinute({ params: params(), body: { text: 'A', due: '2026-02-30' } }))).details.fields).toEqual([expect.objectContaining({ field: 'due', code: 'malformed-due' })]);
    expect((await refusal(liveApi(app, await buildAccount(app)).addMinute({ params: params(), body: { text: 'A' } }))).code).toBe('session-rapporteurs-only');
  });

  it('are not written by who was taken out of the room, whatever they were named for', async () => {
    const writer = liveApi(app, rapporteur);
    await writer.enterRoom({ params: params(), body: {} });
    await desk().removeFromRoom({ params: params(), body: { accountId: rapporteur.account.id, reason: 'Borró lo acordado' } });
    expect((await refusal(writer.addMinute({ params: params(), body: { text: 'A' } }))).code).toBe('removed-from-session');
  });

  it.each([1, 2, 3])('are the same for two who write at once, though updates are lost and sent again (%d)', async (seed) => {
    const roll = dice(seed);
    const editors = [await openEditor(desk(), session.id), await openEditor(liveApi(app, rapporteur), session.id)];
    for (let step = 0; step < 40; step++) {
      const editor = editors[roll(1)]!;
      const list = editor.doc.getArray<Y.Map<unknown>>(MINUTES_LIST);
      const line = list.length > 0 ? list.get(roll(list.length - 1)) : undefined;
      const what = roll(5);
      if (what <= 1 || !line) editor.write(`línea ${step}`);
      else if (what === 2) (line.get('text') as Y.Text).insert(roll((line.get('text') as Y.Text).length), `+${step}`);
      else if (what === 3) line.set('kind', roll(1) === 0 ? 'decision' : 'action');
      else if (what === 4 && list.length > 3) list.delete(roll(list.length - 1));
      // A third is never sent now, a third twice; somebody now and then takes in what the other wrote.
      const luck = roll(2);
      for (let times = 0; times < luck; times++) await editor.push();
      if (roll(3) === 0) await editor.pull();
    }
    for (const editor of editors) await editor.push();
    for (const editor of editors) await editor.pull();
    expect(editors[0]!.texts()).toEqual(editors[1]!.texts());
    expect((await lines()).map(({ text }) => text)).toEqual(editors[0]!.texts());
  });

  it('are kept whole over many updates and a new start of the server', async () => {
    const editor = await openEditor(desk(), session.id);
    for (let line = 0; line < 70; line++) {
      editor.write(`línea ${line}`);
      await editor.push();
    }
    const [kept] = await app.db.query<{ count: number }>('SELECT count(*)::int AS count FROM live_minutes_update WHERE session_id = $1', [session.id]);
    expect(kept!.count).toBeLessThan(64);
    const again = await openEditor(desk(), session.id);
    expect(again.texts()).toEqual(editor.texts());
  });

  it('refuse what is no update, builds on what is not there, or has another shape', async () => {
    const editor = await openEditor(desk(), session.id);
    // Blanks around count for nothing
    editor.write(`Queda${' '.repeat(MINUTE_LENGTH)}`);
    await editor.push();
    const raw = (update: string) => refusal(desk().updateMinutes({ params: params(), body: { update } }));
    const code = (name: string) => ({ status: 422, details: { fields: [expect.objectContaining({ field: 'update', code: name })] } });
    expect(await raw('no es base64')).toMatchObject(code('malformed-update'));
    expect(await raw(Buffer.from([255, 254, 1, 2, 3, 4]).toString('base64'))).toMatchObject(code('malformed-update'));
    expect(await raw('A'.repeat(UPDATE_MOST * 2))).toMatchObject(code('too-long'));
    const foreign = new Y.Doc();
    foreign.getMap('other').set('a', 1);
    expect(await refusal(send(foreign))).toMatchObject(code('foreign-shape'));
    const plain = new Y.Doc();
    plain.getArray(MINUTES_LIST).push(['texto']);
    expect(await refusal(send(plain))).toMatchObject(code('foreign-shape'));
    editor.write('x'.repeat(MINUTE_LENGTH + 1));
    expect(await refusal(editor.push())).toMatchObject(code('line-too-long'));
    const ahead = new Y.Doc();
    ahead.getArray(MINUTES_LIST).push([new Y.Map()]);
    const seen = Y.encodeStateVector(ahead);
    ahead.getArray(MINUTES_LIST).push([new Y.Map()]);
    const gap = Buffer.from(Y.encodeStateAsUpdate(ahead, seen)).toString('base64');
    expect((await raw(gap)).code).toBe('minutes-behind');
    expect((await lines()).map(({ text }) => text)).toEqual(['Queda']);
  });

  it('refuse cut and flipped updates without a fault of ours', async () => {
    const roll = dice(7);
    const editor = await openEditor(desk(), session.id);
    editor.write('Acuerdo sobre la firma', 'decision');
    const whole = Buffer.from(Y.encodeStateAsUpdate(editor.doc));
    const base = `/api/live/${session.id}/minutes`;
    for (let times = 0; times < 60; times++) {
      const bad = Buffer.from(whole.subarray(0, 1 + roll(whole.length - 1)));
      bad[roll(bad.length - 1)] = roll(255);
      const answer = await app.request(base, { method: 'POST', cookie: session.moderator.session, headers: { 'content-type': 'application/json' }, rawBody: JSON.stringify({ update: bad.toString('base64') }) });
      expect(answer.status).toBeLessThan(500);
    }
  });
});
