import type { RoomEvent, Snapshot } from '@minga/kernel/contract';
import { catchUp } from '@minga/kernel/server';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { reduceCaptions, reduceChat, reduceMinutes, reduceMinutesDocument, reduceOwnPart, reducePolls, reduceQuestions, type LiveEvent, type LivePollDraft } from '../../contract';
import { participationEvents } from '../../contract/participation';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { openEditor } from '../../testing/minutes';
import { startApp } from './stage.testing';

interface Open<V extends Snapshot> {
  name: string;
  fetch: () => Promise<V>;
  reduce: (view: V, event: RoomEvent<LiveEvent>) => V | undefined;
}

/** Event types that came by in some case; the last test holds them against the catalogue. */
const seen = new Set<string>();
/** Nobody reads the room it is told in. */
const INNER = 'live.counted';

describe('what a page makes of events is what it would be told anew', () => {
  let app: TestApp;
  let session: BuiltSession;
  let asker: BuiltAccount;
  let voter: BuiltAccount;
  /** A message that was there before anybody looked. */
  let said: string;
  beforeAll(async () => {
    app = await startApp();
    [asker, voter] = [await buildAccount(app), await buildAccount(app)];
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    session = await buildSession(app, { state: 'live' });
    await nameFor(app, session, voter, 'rapporteur');
    await app.db.query('UPDATE live_session SET anonymous_questions = true WHERE id = $1', [session.id]);
  });

  beforeEach(async () => {
    said = (await liveApi(app, voter).sayInChat({ params: { sessionId: session.id }, body: { text: 'Antes' } })).id;
  });

  const params = () => ({ sessionId: session.id });
  const api = (who?: BuiltAccount) => liveApi(app, who);

  function views(): Open<Snapshot>[] {
    const readers = [['guest', undefined], ['asker', asker], ['moderator', session.moderator]] as const;
    const of = readers.flatMap(([who, account]) => [
      { name: `${who}: questions`, fetch: () => api(account).sessionQuestions({ params: params() }), reduce: reduceQuestions },
      { name: `${who}: polls`, fetch: () => api(account).sessionPolls({ params: params() }), reduce: reducePolls },
      { name: `${who}: chat`, fetch: () => api(account).sessionChat({ params: params(), query: {} }), reduce: reduceChat },
      { name: `${who}: captions`, fetch: () => api(account).sessionCaptions({ params: params() }), reduce: reduceCaptions },
      { name: `${who}: minutes`, fetch: () => api(account).sessionMinutes({ params: params() }), reduce: reduceMinutes },
      ...(account ? [{ name: `${who}: own part`, fetch: () => api(account).ownPart({ params: params() }), reduce: reduceOwnPart }] : []),
    ]);
    return of as unknown as Open<Snapshot>[];
  }

  /** Each event is told twice, as a broken line does. */
  async function follow<V extends Snapshot>(stale: V, { reduce, fetch }: Open<V>): Promise<V> {
    let view = stale;
    for (const [room, after] of Object.entries(stale.cursor)) {
      for (const event of (await catchUp(app.db, room, after)).events as RoomEvent<LiveEvent>[]) {
        seen.add(event.body.type);
        for (let times = 0; times < 2; times++) {
          const next = event.body.type.startsWith('live.') ? reduce(view, event) : undefined;
          if (!next) return fetch();
          view = next;
        }
      }
    }
    return view;
  }

  const bare = (view: Snapshot): unknown => ({ ...view, cursor: {} });

  const ask = async (text: string, anonymous = false) => (await api(asker).askSession({ params: params(), body: { text, anonymous } })).id;
  const desk = () => api(session.moderator);
  const poll: LivePollDraft = { kind: 'single', question: '¿Cuál?', options: ['A', 'B'] };

  const cases: Record<string, () => Promise<unknown>> = {
    'questions asked, with and without a name, supported, united, answered, dismissed': async () => {
      const [a, b, c] = [await ask('A'), await ask('B', true), await ask('C')];
      for (const who of [asker, voter]) await api(who).voteQuestion({ params: { questionId: b }, body: { on: true } });
      await app.settle();
      await desk().actOnQuestion({ params: { questionId: b }, body: { act: 'merge', intoId: a } });
      await desk().actOnQuestion({ params: { questionId: a }, body: { act: 'answer-live' } });
      await desk().actOnQuestion({ params: { questionId: c }, body: { act: 'answer-live' } });
      await desk().actOnQuestion({ params: { questionId: c }, body: { act: 'answer', text: 'Sí.' } });
      await desk().actOnQuestion({ params: { questionId: b }, body: { act: 'reopen' } });
      await desk().actOnQuestion({ params: { questionId: b }, body: { act: 'dismiss', reason: 'Repetida' } });
    },
    'a poll prepared, thrown away; another opened, answered, half shown, closed and shown': async () => {
      const gone = await desk().preparePoll({ params: params(), body: poll });
      await desk().actOnPoll({ params: { pollId: gone.id }, body: { act: 'drop' } });
      const { id } = await desk().preparePoll({ params: params(), body: poll });
      const act = (name: 'open' | 'close' | 'reveal' | 'show-partials' | 'hide-partials') => desk().actOnPoll({ params: { pollId: id }, body: { act: name } });
      await desk().changePoll({ params: { pollId: id }, body: { ...poll, question: '¿Cuál de las dos?' } });
      await act('open');
      await act('show-partials');
      await api(asker).voteInPoll({ params: { pollId: id }, body: { choices: ['a'] } });
      await app.settle();
      await act('hide-partials');
      await api(voter).voteInPoll({ params: { pollId: id }, body: { choices: ['b'] } });
      await app.settle();
      await act('close');
      await act('reveal');
    },
    'the chat, its pace, a message hidden and shown again': async () => {
      const { id } = await api(asker).sayInChat({ params: params(), body: { text: 'Hola' } });
      await api(voter).sayInChat({ params: params(), body: { text: 'Buenas', replyTo: id } });
      await desk().paceChat({ params: params(), body: { seconds: 20 } });
      for (const act of ['hide', 'restore', 'hide'] as const) await desk().moderateChat({ params: { messageId: said }, body: { act, reason: 'Prueba' } });
    },
    captions: async () => {
      for (let index = 0; index < 35; index++) await desk().caption({ params: params(), body: { text: `línea ${index}` } });
    },
    'minutes written by two': async () => {
      const [one, two] = [await openEditor(desk(), session.id), await openEditor(api(voter), session.id)];
      for (const [index, editor] of [one, two, one, two].entries()) {
        editor.write(`línea ${index}`, index === 2 ? 'decision' : 'note');
        await editor.push();
      }
      await one.pull();
      one.doc.getArray('lines').delete(0);
      await one.push();
    },
  };

  it.each(Object.entries(cases))('%s', async (_, happen) => {
    const open = views();
    const stale = await Promise.all(open.map((view) => view.fetch()));
    await happen();
    await app.settle();
    for (const [index, view] of open.entries()) {
      expect({ view: view.name, ...(bare(await follow(stale[index]!, view)) as object) }).toEqual({ view: view.name, ...(bare(await view.fetch()) as object) });
    }
  });

  it('the document of those who write takes each update once', async () => {
    const fetch = () => desk().minutesDocument({ params: params() });
    const stale = await fetch();
    const editor = await openEditor(api(voter), session.id);
    for (const text of ['uno', 'dos']) {
      editor.write(text);
      await editor.push();
    }
    const followed = await follow(stale, { name: 'document', fetch, reduce: reduceMinutesDocument });
    expect(followed).toMatchObject({ version: 2, since: [expect.any(String), expect.any(String)] });
  });

  it('every event came by', () => {
    expect(Object.keys(participationEvents).filter((type) => type !== INNER && !seen.has(type))).toEqual([]);
  });
});
