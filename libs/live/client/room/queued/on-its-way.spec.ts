import type { Pending } from '@minga/kernel/client';
import { liveRoutes } from '../../../contract';
import { isKept, onItsWay } from './on-its-way';
import { queued, type QueuedAct, type TypedForm } from './queued-act';

const SESSION = 'a-session';
const form: TypedForm = { form: new FormData(), field: (name) => name, translator: { language: 'es' } as TypedForm['translator'] };
const entryOf = (act: QueuedAct, state: Pending['state'] = 'waiting'): Pending => ({
  ...act.entry(form, SESSION), id: 'one', accountId: 'me', scope: SESSION, at: 0, state, stored: true, problem: null,
});

const ask = entryOf(queued(liveRoutes.askSession, ({ field }, sessionId) => ({ params: { sessionId }, body: { text: field('text') } })));
const say = entryOf(queued(liveRoutes.sayInChat, ({ field }, sessionId) => ({ params: { sessionId }, body: { text: field('text') } })));
const support = entryOf(queued(liveRoutes.voteQuestion, ({ field }) => ({ params: { questionId: field('q') }, body: { on: true } })));
const vote = entryOf(queued(liveRoutes.voteInPoll, ({ field }) => ({ params: { pollId: field('p') }, body: { choices: ['a'] } })));
const raise = entryOf(queued(liveRoutes.raiseHand, (_, sessionId) => ({ params: { sessionId }, body: { kind: 'speak' as const } })));
const lower = entryOf(queued(liveRoutes.lowerHand, (_, sessionId) => ({ params: { sessionId, handId: 'h' }, body: {} })));

it('tells apart what is on its way, by the routes as they are', () =>
  expect(onItsWay([ask, say, support, vote, raise, lower])).toEqual({
    asked: [{ pending: ask, text: 'text' }],
    said: [{ pending: say, text: 'text' }],
    supports: [{ pending: support, questionId: 'q', on: true }],
    votes: [{ pending: vote, pollId: 'p', choices: ['a'] }],
    raised: raise,
    lowered: lower,
  }));

it('keeps what somebody wrote or chose when it is refused, and nothing else', () =>
  expect([ask, say, support, vote, raise, lower].map(isKept)).toEqual([true, true, false, true, false, false]));

it('takes nothing from what an earlier build stored otherwise', () =>
  expect(onItsWay([{ ...vote, body: { choices: 'a' } }, { ...ask, body: null }])).toMatchObject({ votes: [{ choices: [] }], asked: [{ text: '' }] }));
