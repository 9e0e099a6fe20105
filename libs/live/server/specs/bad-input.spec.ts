import * as Y from 'yjs';
import { newId } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import type { BuiltAccount } from '@minga/people/testing';
import { CHAT_LENGTH, MINUTES_LIST, MOST_ITEMS } from '../../contract';
import { buildAttendee, buildSession, liveApi, type BuiltSession } from '../../testing';
import { openEditor } from '../../testing/minutes';
import { refusal, startApp } from './stage.testing';

const HOUR_MS = 3_600_000;

/** What people, bad lines and wrong clocks send to a session: each a refusal that says why, and nothing lost. */
describe('a session takes nothing amiss', () => {
  let app: TestApp;
  let session: BuiltSession;
  let ana: BuiltAccount;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());
  beforeEach(async () => {
    session = await buildSession(app, { state: 'live' });
    ana = await buildAttendee(app, session);
  });

  const params = () => ({ sessionId: session.id });
  const api = (who: BuiltAccount) => liveApi(app, who);
  const desk = () => api(session.moderator);
  const poll = async () => (await desk().preparePoll({ params: params(), body: { kind: 'single', question: '¿Seguimos?', options: ['Sí', 'No'], open: true } })).id;
  const ask = async (who = session.moderator) => (await api(who).askSession({ params: params(), body: { text: '¿Quién firma?' } })).id;
  const code = async (call: Promise<unknown>) => (await refusal(call)).code;
  const voices = async (pollId: string) => app.db.query<{ choices: string[] }>('SELECT choices FROM live_poll_vote WHERE poll_id = $1', [pollId]);
  /** All that somebody may do who takes part. */
  const deeds = async () => {
    const [pollId, questionId] = [await poll(), await ask()];
    return {
      vote: () => api(ana).voteInPoll({ params: { pollId }, body: { choices: ['a'] } }),
      support: () => api(ana).voteQuestion({ params: { questionId }, body: { on: true } }),
      ask: () => ask(ana),
      say: () => api(ana).sayInChat({ params: params(), body: { text: 'Hola' } }),
      raise: () => api(ana).raiseHand({ params: params(), body: { kind: 'speak' } }),
    };
  };
  const codes = async (all: Awaited<ReturnType<typeof deeds>>) => Promise.all(Object.values(all).map((deed) => code(deed())));

  it('one voice a person, though it is sent twice at once and otherwise each time', async () => {
    const [pollId, questionId] = [await poll(), await ask()];
    await Promise.all(['a', 'b', 'a', 'b'].map((choice) => api(ana).voteInPoll({ params: { pollId }, body: { choices: [choice] } })));
    expect(await voices(pollId)).toHaveLength(1);
    await Promise.all([true, true, true].map((on) => api(ana).voteQuestion({ params: { questionId }, body: { on } })));
    expect(await app.db.query('SELECT 1 FROM live_question_vote WHERE question_id = $1', [questionId])).toHaveLength(1);
  });

  it('nothing after the close: the poll’s, the question’s, the session’s', async () => {
    const all = await deeds();
    const [pollId] = [await poll()];
    await api(ana).voteInPoll({ params: { pollId }, body: { choices: ['a'] } });
    await desk().actOnPoll({ params: { pollId }, body: { act: 'close' } });
    expect(await code(api(ana).voteInPoll({ params: { pollId }, body: { choices: ['b'] } }))).toBe('poll-not-open');
    expect(await voices(pollId)).toEqual([{ choices: ['a'] }]);
    await desk().actOnSession({ params: params(), body: { act: 'end' } });
    expect(new Set(await codes(all))).toEqual(new Set(['session-moved-on']));
  });

  it('nothing of who was taken out, by any way', async () => {
    const all = await deeds();
    await desk().removeFromRoom({ params: params(), body: { accountId: ana.account.id, reason: 'Insultó' } });
    expect(new Set(await codes(all))).toEqual(new Set(['removed-from-session']));
    expect(await code(api(ana).enterRoom({ params: params(), body: {} }))).toBe('removed-from-session');
  });

  it('no agenda without end, none of items that are not its own, and an empty one goes on', async () => {
    const item = { title: 'Otro', note: '', minutes: 5 };
    const add = () => desk().addItem({ params: params(), body: item });
    await app.db.query(`INSERT INTO live_item (id, session_id, position, title, minutes) SELECT gen_random_uuid(), $1, n, 'Punto', 5 FROM generate_series(3, ${MOST_ITEMS}) n`, [session.id]);
    expect(await code(add())).toBe('agenda-full');
    expect((await refusal(desk().orderAgenda({ params: params(), body: { itemIds: Array.from({ length: 1_000 }, () => newId()) } }))).status).toBe(422);
    await app.db.query('DELETE FROM live_item WHERE session_id = $1', [session.id]);
    expect(await desk().nextItem({ params: params(), body: { after: null } })).toEqual({ items: [] });
    expect((await add()).items).toHaveLength(1);
  });

  it('texts too long for their place are refused by their field, whole', async () => {
    const long = 'x'.repeat(10_000);
    const field = async (call: Promise<unknown>) => (await refusal(call)).details.fields?.map(({ field: name, code: why }: { field: string; code: string }) => [name, why]);
    const questionId = await ask();
    expect(await field(api(ana).sayInChat({ params: params(), body: { text: long } }))).toEqual([['text', 'too-long']]);
    expect(await field(desk().actOnQuestion({ params: { questionId }, body: { act: 'answer', text: long } }))).toEqual([['text', 'too-long']]);
    expect(await field(desk().caption({ params: params(), body: { text: long } }))).toEqual([['text', 'too-long']]);
    expect(await field(desk().addMinute({ params: params(), body: { text: long } }))).toEqual([['text', 'too-long']]);
    expect(await field(desk().removeFromRoom({ params: params(), body: { accountId: ana.account.id, reason: long } }))).toEqual([['reason', 'too-long']]);
    await api(ana).sayInChat({ params: params(), body: { text: 'x'.repeat(CHAT_LENGTH) } });
  });

  it('a clock that is wrong by hours puts no line of the minutes outside of the session', async () => {
    const before = Date.now();
    const editor = await openEditor(desk(), session.id);
    for (const [index, hours] of [5, -5].entries()) {
      editor.write(`Con ${hours} horas`);
      editor.doc.getArray<Y.Map<unknown>>(MINUTES_LIST).get(index).set('at', new Date(before + hours * HOUR_MS).toISOString());
    }
    await editor.push();
    const moments = async () => (await api(ana).sessionMinutes({ params: params() })).lines.map(({ at }) => at);
    const first = await moments();
    for (const at of first) expect(Math.abs(Date.parse(at) - before)).toBeLessThan(HOUR_MS);
    // What is written later does not move them
    editor.write('Más');
    await editor.push();
    expect((await moments()).slice(0, 2)).toEqual(first);
  });
});
