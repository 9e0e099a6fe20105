import * as Y from 'yjs';
import { newId } from '@minga/kernel/contract';
import { participationRoutes, type SessionState } from '../../contract';
import { buildSession } from '../../testing';
import { participationMatrix } from '../../testing/participation.matrix';
import { itHolds, type Calls, type Stage } from './matrix.testing';

interface Scene {
  sessionId: string;
  questionId: string;
  pollId: string;
  draftId: string;
  messageId: string;
}

const of = ({ sessionId }: Scene) => ({ sessionId });
const poll = { kind: 'single' as const, question: '¿Cuál?', options: ['A', 'B'] };
const calls: Calls<typeof participationRoutes, Scene> = {
  sessionQuestions: (api, scene) => api.sessionQuestions({ params: of(scene) }),
  askSession: (api, scene) => api.askSession({ params: of(scene), body: { text: '¿Cuándo?' } }),
  voteQuestion: (api, { questionId }) => api.voteQuestion({ params: { questionId }, body: { on: true } }),
  actOnQuestion: (api, { questionId }) => api.actOnQuestion({ params: { questionId }, body: { act: 'mark-answered' } }),
  sessionPolls: (api, scene) => api.sessionPolls({ params: of(scene) }),
  preparePoll: (api, scene) => api.preparePoll({ params: of(scene), body: poll }),
  changePoll: (api, { draftId }) => api.changePoll({ params: { pollId: draftId }, body: poll }),
  actOnPoll: (api, { pollId }) => api.actOnPoll({ params: { pollId }, body: { act: 'show-partials' } }),
  voteInPoll: (api, { pollId }) => api.voteInPoll({ params: { pollId }, body: { choices: ['a'] } }),
  sessionChat: (api, scene) => api.sessionChat({ params: of(scene), query: {} }),
  sayInChat: (api, scene) => api.sayInChat({ params: of(scene), body: { text: 'Hola' } }),
  moderateChat: (api, { messageId }) => api.moderateChat({ params: { messageId }, body: { act: 'hide', reason: 'Prueba' } }),
  paceChat: (api, scene) => api.paceChat({ params: of(scene), body: { seconds: 5 } }),
  sessionCaptions: (api, scene) => api.sessionCaptions({ params: of(scene) }),
  caption: (api, scene) => api.caption({ params: of(scene), body: { text: 'Hola' } }),
  sessionMinutes: (api, scene) => api.sessionMinutes({ params: of(scene) }),
  minutesDocument: (api, scene) => api.minutesDocument({ params: of(scene) }),
  updateMinutes: (api, scene) => api.updateMinutes({ params: of(scene), body: { update: Buffer.from(Y.encodeStateAsUpdate(new Y.Doc())).toString('base64') } }),
  addMinute: (api, scene) => api.addMinute({ params: of(scene), body: { text: 'Nota' } }),
  ownPart: (api, scene) => api.ownPart({ params: of(scene) }),
};
const INSERTS = [
  ['INSERT INTO live_question (id, session_id, author_id, text, lang) VALUES ($1, $2, $3, $4, $5)', '¿Cuándo?'],
  ['INSERT INTO live_message (id, session_id, author_id, text, lang) VALUES ($1, $2, $3, $4, $5)', 'Hola'],
] as const;
const POLL = `INSERT INTO live_poll (id, session_id, kind, question, lang, options, state) VALUES ($1, $2, 'single', '¿Cuál?', 'es', '[{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]', $3)`;

async function setScene({ app, cast, group }: Stage, named: string): Promise<Scene> {
  const [first, state = first] = named.split(' ') as [string, string?];
  const { id: sessionId } = await buildSession(app, { moderator: cast.moderator, state: state as SessionState, ...(first !== 'public' && { group: { id: group.id, audience: `group:${group.id}` } }) });
  const scene: Scene = { sessionId, questionId: newId(), pollId: newId(), draftId: newId(), messageId: newId() };
  for (const [index, id] of [scene.questionId, scene.messageId].entries()) await app.db.query(INSERTS[index]![0], [id, sessionId, cast.author.account.id, INSERTS[index]![1], 'es']);
  await app.db.query(POLL, [scene.pollId, sessionId, 'open']);
  await app.db.query(POLL, [scene.draftId, sessionId, 'draft']);
  return scene;
}

describe('who may take part, and how', () => itHolds({ routes: participationRoutes, matrix: participationMatrix, calls, setScene }));
