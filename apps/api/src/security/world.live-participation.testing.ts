import { routeKey, type TestApp } from '@minga/kernel/testing';
import type { Route } from '@minga/kernel/contract';
import type { BuiltGroup } from '@minga/groups/testing';
import { participationRoutes as routes } from '@minga/live/contract';
import { buildSession, liveApi } from '@minga/live/testing';
import type { Ids, WorldShape } from './world.testing';

type RouteName = keyof typeof routes;
const mine = Object.entries(routes) as [RouteName, Route][];

const CHAT_ANSWER = { replyTo: 'liveMessageId' };
const OTHERWISE: Partial<Record<RouteName, Record<string, string>>> = { changePoll: { pollId: 'liveDraftId' }, actOnQuestion: { intoId: 'otherLiveQuestionId' }, sayInChat: CHAT_ANSWER };

/** What parameters of taking part stand for: elsewhere a session is somebody's signing in, a question a moderator's. */
export const participationMeans: Record<string, Record<string, string>> = Object.fromEntries(
  mine.map(([name, route]) => [routeKey(route), { sessionId: 'liveSessionId', questionId: 'liveQuestionId', pollId: 'livePollId', messageId: 'liveMessageId', ...OTHERWISE[name] }]),
);

const NO_UPDATE = 'AAA=';
const choice = { kind: 'single', options: ['A', 'B'] };
const BODIES: Partial<Record<RouteName, Record<string, unknown>>> = {
  preparePoll: choice, changePoll: choice, voteInPoll: { choices: ['a'] }, actOnPoll: { act: 'show-partials' }, updateMinutes: { update: NO_UPDATE }, actOnQuestion: { act: 'merge' }, askSession: { anonymous: false }, addMinute: { due: null },
};
/** Bodies whose fields hold only together. */
export const participationTogether: Record<string, Record<string, unknown>> = Object.fromEntries(mine.flatMap(([name, route]) => (BODIES[name] ? [[routeKey(route), BODIES[name]]] : [])));

/** A session that happens now in the group, with something of each kind in it. */
export async function participationThings(app: TestApp, { owner, secret, visibility }: WorldShape, group: BuiltGroup): Promise<Ids> {
  const { id: sessionId } = await buildSession(app, {
    moderator: owner, state: 'live', title: `Sesión ${secret}`, group: { id: group.id, audience: `group:${group.id}` }, ...(visibility === 'public' && { visibility: 'public' as const }),
  });
  const params = { sessionId };
  const api = liveApi(app, owner);
  const poll = { kind: 'single' as const, question: `¿Cuál ${secret}?`, options: [`A ${secret}`, `B ${secret}`] };
  const [question, other] = [await api.askSession({ params, body: { text: `¿Qué ${secret}?` } }), await api.askSession({ params, body: { text: `¿Otra ${secret}?` } })];
  const [open, draft] = [await api.preparePoll({ params, body: { ...poll, open: true } }), await api.preparePoll({ params, body: poll })];
  const message = await api.sayInChat({ params, body: { text: `Hola ${secret}` } });
  await api.caption({ params, body: { text: `Dice ${secret}` } });
  await api.addMinute({ params, body: { text: `Nota ${secret}` } });
  return { liveSessionId: sessionId, liveQuestionId: question.id, otherLiveQuestionId: other.id, livePollId: open.id, liveDraftId: draft.id, liveMessageId: message.id };
}
