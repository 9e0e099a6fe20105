import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import { inOrder } from '../../contract';
import { buildSession, liveApi, nameFor, type BuiltSession } from '../../testing';
import { refusal, startApp } from './stage.testing';

describe('questions of a session', () => {
  let app: TestApp;
  let session: BuiltSession;
  let asker: BuiltAccount;
  let other: BuiltAccount;
  beforeAll(async () => {
    app = await startApp();
    [asker, other] = [await buildAccount(app, { language: 'pt' }), await buildAccount(app)];
  });
  afterAll(() => app.close());
  beforeEach(async () => {
    session = await buildSession(app, { state: 'live' });
    await app.db.query('UPDATE live_session SET anonymous_questions = true WHERE id = $1', [session.id]);
  });

  const params = () => ({ sessionId: session.id });
  const ask = async (text: string, who = asker, anonymous = false) => (await liveApi(app, who).askSession({ params: params(), body: { text, anonymous } })).id;
  const vote = (questionId: string, who: BuiltAccount, on = true) => liveApi(app, who).voteQuestion({ params: { questionId }, body: { on } });
  const act = (questionId: string, body: Parameters<ReturnType<typeof liveApi>['actOnQuestion']>[0]['body']) => liveApi(app, session.moderator).actOnQuestion({ params: { questionId }, body });
  const list = async (who?: BuiltAccount) => (await liveApi(app, who).sessionQuestions({ params: params() })).items;

  it('counts one vote a person, however often it is sent, and takes it back', async () => {
    const id = await ask('¿Quién paga?');
    await vote(id, asker);
    await vote(id, other);
    await vote(id, other);
    expect((await list())[0]).toMatchObject({ votes: 2 });
    await vote(id, other, false);
    expect((await list())[0]).toMatchObject({ votes: 1 });
    expect(await liveApi(app, asker).ownPart({ params: params() })).toMatchObject({ votedQuestions: [id], askedQuestions: [id] });
  });

  it('stands in the order of votes, then of age, and first what is being answered', async () => {
    const [a, b, c] = [await ask('A'), await ask('B'), await ask('C')];
    await vote(c!, other);
    expect(inOrder(await list()).map(({ id }) => id)).toEqual([c, a, b]);
    await act(b!, { act: 'answer-live' });
    expect(inOrder(await list()).map(({ id }) => id)).toEqual([b, c, a]);
  });

  it('unites duplicates with one vote a person', async () => {
    const [first, second] = [await ask('¿Cuándo?'), await ask('¿Cuándo será?', other)];
    await vote(first, asker);
    await vote(second, asker);
    await vote(second, other);
    await act(second, { act: 'merge', intoId: first });
    expect(await list()).toMatchObject([{ id: first, votes: 2, state: 'open' }, { id: second, state: 'merged', mergedInto: first }]);
    expect((await refusal(vote(second, session.moderator))).code).toBe('question-closed');
    const self = await refusal(act(first, { act: 'merge', intoId: first }));
    expect(self.details.fields).toEqual([expect.objectContaining({ field: 'intoId', code: 'unknown-question' })]);
  });

  it('answers one aloud at a time, in writing, and opens again', async () => {
    const [a, b] = [await ask('A'), await ask('B')];
    await act(a, { act: 'answer-live' });
    await act(b, { act: 'answer-live' });
    expect((await list()).map(({ state }) => state)).toEqual(['answered', 'answering']);
    await act(b, { act: 'answer', text: 'Desde marzo.' });
    expect((await list())[1]).toMatchObject({ state: 'answered', answer: { text: 'Desde marzo.' } });
    await act(a, { act: 'reopen' });
    const bare = await refusal(act(a, { act: 'dismiss' }));
    expect(bare.details.fields).toEqual([expect.objectContaining({ field: 'reason' })]);
    await act(a, { act: 'dismiss', reason: 'Fuera de tema' });
    expect((await refusal(act(a, { act: 'answer-live' }))).code).toBe('question-moved');
  });

  it('tells nobody but those who run it who asked without a name, by no way', async () => {
    const id = await ask('¿Y si no?', asker, true);
    await app.settle();
    expect((await list(other))[0]).toMatchObject({ id, author: null, anonymous: true, lang: 'es' });
    const writer = await buildAccount(app);
    await nameFor(app, session, writer, 'rapporteur');
    expect((await list(writer))[0]).toMatchObject({ id, author: null });
    expect((await list(session.moderator))[0]).toMatchObject({ author: { id: asker.account.id } });
    await act(id, { act: 'mark-answered' });
    const told = await app.db.query<{ actor: string | null; payload: unknown }>('SELECT actor, payload FROM event WHERE room = $1', [rooms.session(session.id)]);
    expect(told.length).toBeGreaterThan(1);
    expect(JSON.stringify(told)).not.toContain(asker.account.id);
    await app.db.query('UPDATE live_session SET anonymous_questions = false WHERE id = $1', [session.id]);
    expect((await refusal(ask('¿Y?', asker, true))).code).toBe('anonymous-not-allowed');
  });

  it('tells of many votes at once, in the numbers of the tables', async () => {
    const id = await ask('¿Quién firma?');
    const voters = await Promise.all(Array.from({ length: 6 }, () => buildAccount(app)));
    await Promise.all(voters.map((who) => vote(id, who)));
    await app.settle();
    const told = await app.db.query<{ payload: { votes: { votes: number }[] } }>("SELECT payload FROM event WHERE room = $1 AND type = 'live.question-tally' ORDER BY seq", [rooms.session(session.id)]);
    expect(told.at(-1)!.payload.votes).toEqual([{ questionId: id, votes: 6 }]);
    expect(told.length).toBeLessThan(6);
  });

  it('refuses what is too long by its field, and whoever is not in the audience', async () => {
    const long = await refusal(ask('x'.repeat(10_000)));
    expect(long).toMatchObject({ status: 422, details: { fields: [expect.objectContaining({ field: 'text', code: 'too-long' })] } });
    expect((await refusal(liveApi(app).askSession({ params: params(), body: { text: 'A' } }))).status).toBe(401);
  });
});
