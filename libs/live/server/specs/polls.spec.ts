import { rooms } from '@minga/kernel/contract';
import type { TestApp } from '@minga/kernel/testing';
import { buildAccount, type BuiltAccount } from '@minga/people/testing';
import type { LivePollDraft } from '../../contract';
import { buildSession, liveApi, type BuiltSession } from '../../testing';
import { refusal, startApp } from './stage.testing';

const FIELD = (field: string, code: string) => ({ status: 422, details: { fields: [expect.objectContaining({ field, code })] } });

describe('polls of a session', () => {
  let app: TestApp;
  let session: BuiltSession;
  beforeAll(async () => void (app = await startApp()));
  afterAll(() => app.close());
  beforeEach(async () => void (session = await buildSession(app, { state: 'live' })));

  const params = () => ({ sessionId: session.id });
  const desk = () => liveApi(app, session.moderator);
  const open = async (draft: Partial<LivePollDraft> = {}) =>
    (await desk().preparePoll({ params: params(), body: { kind: 'single', question: '¿Con qué empezamos?', options: ['Avanzada', 'Simple'], open: true, ...draft } })).id;
  const vote = (pollId: string, who: BuiltAccount, ...choices: string[]) => liveApi(app, who).voteInPoll({ params: { pollId }, body: { choices } });
  const act = (pollId: string, name: 'open' | 'close' | 'reveal' | 'show-partials' | 'hide-partials' | 'drop') => desk().actOnPoll({ params: { pollId }, body: { act: name } });
  const seen = async (who?: BuiltAccount) => (await liveApi(app, who).sessionPolls({ params: params() })).polls;
  const people = (country: 'UY' | 'CL', many: number) => Promise.all(Array.from({ length: many }, () => buildAccount(app, { organisation: { name: `Demo · Gobierno de ${country}`, country } })));

  it('is prepared unseen, opened, answered, changed, closed and shown', async () => {
    const [a, b] = await people('UY', 2);
    const { id } = await desk().preparePoll({ params: params(), body: { kind: 'single', question: '¿Con qué empezamos?', options: ['Avanzada', 'Simple'] } });
    expect(await seen(a)).toEqual([]);
    expect(await seen(session.moderator)).toMatchObject([{ id, state: 'draft' }]);
    expect((await refusal(vote(id, a!, 'a'))).status).toBe(404);
    await act(id, 'open');
    await vote(id, a!, 'a');
    await vote(id, b!, 'a');
    await vote(id, b!, 'b');
    expect(await seen(a)).toMatchObject([{ state: 'open', answered: 2, results: null }]);
    expect(await seen(session.moderator)).toMatchObject([{ results: null }]);
    await act(id, 'close');
    expect((await refusal(vote(id, a!, 'b'))).code).toBe('poll-not-open');
    await act(id, 'reveal');
    expect(await seen()).toMatchObject([{ state: 'revealed', answered: 2, results: { votes: { a: 1, b: 1 }, groups: { columns: [] } } }]);
    expect((await liveApi(app, b).ownPart({ params: params() })).polls).toEqual({ [id]: ['b'] });
  });

  it('refuses what is no answer to it', async () => {
    const [who] = await people('UY', 1);
    const [single, multiple] = [await open(), await open({ kind: 'multiple' })];
    const scale = await open({ kind: 'scale', options: undefined, points: 5, low: 'Nada', high: 'Mucho' });
    expect(await refusal(vote(single, who!, 'a', 'b'))).toMatchObject(FIELD('choices', 'choose-one'));
    expect(await refusal(vote(multiple, who!, 'a', 'a'))).toMatchObject(FIELD('choices', 'repeated-option'));
    expect(await refusal(vote(multiple, who!, 'z'))).toMatchObject(FIELD('choices', 'unknown-option'));
    expect(await refusal(vote(scale, who!, '6'))).toMatchObject(FIELD('choices', 'unknown-option'));
    expect(await refusal(vote(scale, who!))).toMatchObject(FIELD('choices', 'required'));
    await vote(multiple, who!, 'a', 'b');
    await vote(await open({ kind: 'show-of-hands', options: undefined }), who!, 'abstain');
    expect(await refusal(open({ options: ['A', 'A'] }))).toMatchObject(FIELD('options', 'repeated-option'));
    expect(await refusal(open({ kind: 'scale', points: 11 }))).toMatchObject(FIELD('points', 'scale-out-of-range'));
  });

  it('counts one voice a country where it asks delegations: its last', async () => {
    const [[first, second], [chile]] = [await people('UY', 2), await people('CL', 1)];
    const id = await open({ voice: 'delegation', partials: true });
    await vote(id, first!, 'a');
    await vote(id, chile!, 'a');
    await vote(id, second!, 'b');
    expect(await seen()).toMatchObject([{ answered: 2, results: { votes: { a: 1, b: 1 } } }]);
    await vote(id, first!, 'b');
    await vote(id, first!, 'a');
    expect(await seen()).toMatchObject([{ answered: 2, results: { votes: { a: 2, b: 0 } } }]);
    const nowhere = await buildAccount(app);
    await app.db.query('UPDATE account SET country = NULL WHERE id = $1', [nowhere.account.id]);
    expect((await refusal(vote(id, nowhere, 'a'))).code).toBe('delegation-needs-country');
  });

  it('shows partial results when it is set to, and then by country with few hidden', async () => {
    const [uy, cl] = [await people('UY', 4), await people('CL', 3)];
    const id = await open();
    for (const who of [...uy, ...cl]) await vote(id, who, who === uy[0] ? 'b' : 'a');
    expect(await seen()).toMatchObject([{ results: null, answered: 7 }]);
    await act(id, 'show-partials');
    const [poll] = await seen();
    expect(poll!.results!.votes).toEqual({ a: 6, b: 1 });
    expect(poll!.results!.countries.rows['b'] ?? [null, null]).toEqual([null, null]);
    await act(id, 'hide-partials');
    expect(await seen()).toMatchObject([{ results: null }]);
  });

  it('tells how it stands in the numbers of the tables, and never who voted how', async () => {
    const id = await open({ partials: true });
    const voters = await people('UY', 8);
    await Promise.all(voters.map((who, index) => vote(id, who, index < 5 ? 'a' : 'b')));
    await app.settle();
    const told = await app.db.query<{ room: string; type: string; actor: string | null; payload: Record<string, unknown> }>(
      "SELECT room, type, actor, payload FROM event WHERE type LIKE 'live.%' AND type <> 'live.came-or-left' AND (room = $1 OR payload->>'sessionId' = $2) ORDER BY id", [rooms.session(session.id), session.id]);
    expect(told.filter(({ type }) => type === 'live.poll-tally').at(-1)!.payload).toMatchObject({ answered: 8, results: { votes: { a: 5, b: 3 } } });
    expect(told.filter(({ type }) => type === 'live.poll-tally').length).toBeLessThanOrEqual(8);
    const voterEvents = told.filter(({ actor }) => voters.some(({ account }) => account.id === actor));
    expect(voterEvents.map(({ room }) => room).toSorted()).toEqual(voters.map(({ account }) => rooms.account(account.id)).toSorted());
    expect(JSON.stringify(voterEvents.map(({ payload }) => payload))).not.toMatch(/choices|"a"|"b"/);
    for (const { account } of voters) expect(JSON.stringify(told.filter(({ room }) => room.startsWith('session:')))).not.toContain(account.id);
  });

  it('closes what is open when the session ends', async () => {
    const id = await open();
    await desk().actOnSession({ params: params(), body: { act: 'end' } });
    expect(await seen()).toMatchObject([{ id, state: 'closed' }]);
    expect((await refusal(vote(id, session.moderator, 'a'))).status).toBe(403);
  });
});
