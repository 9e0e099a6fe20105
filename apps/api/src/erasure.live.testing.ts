import type { TestApp } from '@minga/kernel/testing';
import { buildSession, come, liveApi, nameFor } from '@minga/live/testing';
import type { BuiltAccount } from '@minga/people/testing';

export interface LivedSession {
  sessionId: string;
}

/** Whatever somebody may leave behind in a session: hands, turns, questions, votes, chat, captions, minutes, the desk; and what others wrote of them. */
export async function attended(app: TestApp, leaver: BuiltAccount, other: BuiltAccount): Promise<LivedSession> {
  const { handle, name } = leaver.account.profile;
  const named = `Dice @${handle}`;
  const session = await buildSession(app, { state: 'live', title: `Charla con @${handle}` });
  const { moderator } = session;
  await nameFor(app, session, leaver, 'captioner');
  await nameFor(app, session, leaver, 'rapporteur');
  for (const who of [moderator, leaver, other]) await come(app, session, who);
  const params = { sessionId: session.id };
  const [mine, theirs, desk] = [liveApi(app, leaver), liveApi(app, other), liveApi(app, moderator)];
  const { handId } = await mine.raiseHand({ params, body: { kind: 'speak' } });
  const { turnId } = await desk.giveFloor({ params, body: { after: null, handId } });
  await mine.caption({ params, body: { text: named } });
  await mine.endTurn({ params: { ...params, turnId }, body: {} });
  // A hand that still waits when they are gone
  await mine.raiseHand({ params, body: { kind: 'reply' } });
  const { id: questionId } = await mine.askSession({ params, body: { text: named } });
  await theirs.askSession({ params, body: { text: `${named}, ¿por qué?` } });
  await desk.actOnQuestion({ params: { questionId }, body: { act: 'answer', text: `Gracias, @${handle}` } });
  const { id: pollId } = await desk.preparePoll({ params, body: { kind: 'single', question: `¿Con @${handle}?`, options: [named, 'B'], open: true } });
  await mine.voteInPoll({ params: { pollId }, body: { choices: ['a'] } });
  const { id: messageId } = await mine.sayInChat({ params, body: { text: named } });
  await theirs.sayInChat({ params, body: { text: `De acuerdo, @${handle}`, replyTo: messageId } });
  await mine.addMinute({ params, body: { text: named, kind: 'action', who: `@${handle}` } });
  await desk.addMinute({ params, body: { text: `Encargado a @${name}` } });
  await desk.handOver({ params, body: { accountId: leaver.account.id } });
  const lost = await buildSession(app, { state: 'live', moderator });
  for (const who of [moderator, leaver]) await come(app, lost, who);
  await desk.removeFromRoom({ params: { sessionId: lost.id }, body: { accountId: leaver.account.id, reason: `No deja hablar, @${handle}` } });
  return { sessionId: session.id };
}
