import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { CHAT_STRETCH } from '../../contract';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { refusal, startApp } from './stage.testing';

describe('chat and captions of a session', () => {
  let app: TestApp;
  let session: BuiltSession;
  let who: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    who = await buildAccount(app);
  });
  afterAll(() => app.close());
  beforeEach(async () => void (session = await buildSession(app, { state: 'live' })));

  const params = () => ({ sessionId: session.id });
  const say = async (text: string, replyTo?: string, by = who) => (await liveApi(app, by).sayInChat({ params: params(), body: { text, replyTo } })).id;
  const chat = (before?: string) => liveApi(app).sessionChat({ params: params(), query: { before } });
  const desk = () => liveApi(app, session.moderator);

  it('carries answers, and none to what was said elsewhere', async () => {
    const first = await say('Buenas');
    await say('Hola', first);
    expect((await chat()).items).toMatchObject([{ id: first, text: 'Buenas', replyTo: null }, { text: 'Hola', replyTo: first }]);
    session = await buildSession(app, { state: 'live' });
    expect((await refusal(say('¿Y?', first))).details.fields).toEqual([expect.objectContaining({ field: 'replyTo', code: 'unknown-message' })]);
  });

  it('is read back by stretches, none twice', async () => {
    for (let index = 0; index < CHAT_STRETCH + 5; index++) await say(`mensaje ${index}`);
    const last = await chat();
    const before = await chat(last.earlier!);
    expect(before.earlier).toBeNull();
    expect([...before.items, ...last.items].map(({ text }) => text)).toEqual(Array.from({ length: CHAT_STRETCH + 5 }, (_, index) => `mensaje ${index}`));
  });

  it('holds everybody but those who run the session to its pace', async () => {
    await desk().paceChat({ params: params(), body: { seconds: 30 } });
    await say('Uno');
    const held = await refusal(say('Dos'));
    expect(held).toMatchObject({ code: 'chat-slow', status: 409 });
    expect(Number(held.details.facts!['seconds'])).toBeGreaterThan(0);
    await say('A', undefined, session.moderator);
    await say('B', undefined, session.moderator);
    expect((await refusal(liveApi(app, who).paceChat({ params: params(), body: { seconds: 0 } }))).code).toBe('session-moderators-only');
  });

  it('hides a message with a reason, takes its words out of the log, and shows it again', async () => {
    const id = await say('Algo feo');
    const moderate = (act: 'hide' | 'restore', reason?: string) => desk().moderateChat({ params: { messageId: id }, body: { act, reason } });
    expect((await refusal(moderate('hide'))).details.fields).toEqual([expect.objectContaining({ field: 'reason' })]);
    await moderate('hide', 'Insulto');
    expect((await chat()).items).toMatchObject([{ text: '', hidden: { reason: 'Insulto' } }]);
    const told = await app.db.query<{ payload: unknown }>('SELECT payload FROM event WHERE room = $1', [rooms.session(session.id)]);
    expect(JSON.stringify(told)).not.toContain('Algo feo');
    const [entry] = await app.db.query<{ act: string }>("SELECT act FROM audit_entry WHERE act = 'live-message.hidden'");
    expect(entry).toBeDefined();
    await moderate('restore');
    expect((await chat()).items).toMatchObject([{ text: 'Algo feo', hidden: null }]);
  });

  it('is captioned by a captioner, in the name of who has the floor', async () => {
    const captioner = await buildAccount(app);
    await nameFor(app, session, captioner, 'captioner');
    await app.db.query("INSERT INTO live_turn (id, session_id, account_id, kind, began_at, limit_seconds) VALUES (gen_random_uuid(), $1, $2, 'speak', now(), 180)", [session.id, who.account.id]);
    await liveApi(app, captioner).caption({ params: params(), body: { text: 'Si no reconocemos la firma…', lang: 'es' } });
    expect((await liveApi(app).sessionCaptions({ params: params() })).items).toMatchObject([{ text: 'Si no reconocemos la firma…', lang: 'es', speaker: { id: who.account.id } }]);
    expect((await refusal(liveApi(app, who).caption({ params: params(), body: { text: 'A' } }))).code).toBe('session-captioners-only');
  });
});
