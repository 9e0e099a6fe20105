import { newId } from '@minga/kernel/contract';
import { buildAccount } from '@minga/people/testing';
import type { SessionState } from '../../contract';
import { buildSession, come, liveApi } from '../../testing';
import { inRoomRoutes, roomMatrix } from '../../testing/room.matrix';
import { itHolds, type Calls, type Stage } from './matrix.testing';

interface Scene {
  sessionId: string;
  handId: string;
  turnId: string;
  /** The item under way, and the one to come. */
  items: string[];
  waits: string;
  removed: string;
}

const of = ({ sessionId }: Scene) => ({ sessionId });
const item = { title: 'Otro', note: '', minutes: 5 };
const calls: Calls<typeof inRoomRoutes, Scene> = {
  getRoom: (api, { sessionId }) => api.getRoom({ params: { address: sessionId } }),
  enterRoom: (api, scene) => api.enterRoom({ params: of(scene), body: {} }),
  beatRoom: (api, scene) => api.beatRoom({ params: of(scene), body: {} }),
  leaveRoom: (api, scene) => api.leaveRoom({ params: of(scene), body: {} }),
  roomPeople: (api, scene) => api.roomPeople({ params: of(scene) }),
  raiseHand: (api, scene) => api.raiseHand({ params: of(scene), body: { kind: 'speak' } }),
  lowerHand: (api, scene) => api.lowerHand({ params: { ...of(scene), handId: scene.handId }, body: {} }),
  moveHand: (api, scene) => api.moveHand({ params: { ...of(scene), handId: scene.handId }, body: { place: 1 } }),
  giveFloor: (api, scene) => api.giveFloor({ params: of(scene), body: { after: scene.turnId, handId: scene.handId } }),
  endTurn: (api, scene) => api.endTurn({ params: { ...of(scene), turnId: scene.turnId }, body: {} }),
  extendTurn: (api, scene) => api.extendTurn({ params: { ...of(scene), turnId: scene.turnId }, body: { seconds: 60 } }),
  setQueue: (api, scene) => api.setQueue({ params: of(scene), body: { closed: true } }),
  nextItem: (api, scene) => api.nextItem({ params: of(scene), body: { after: scene.items[0]! } }),
  extendItem: (api, scene) => api.extendItem({ params: { ...of(scene), itemId: scene.items[0]! }, body: { minutes: 5 } }),
  addItem: (api, scene) => api.addItem({ params: of(scene), body: item }),
  editItem: (api, scene) => api.editItem({ params: { ...of(scene), itemId: scene.items[1]! }, body: item }),
  dropItem: (api, scene) => api.dropItem({ params: { ...of(scene), itemId: scene.items[1]! }, body: {} }),
  orderAgenda: (api, scene) => api.orderAgenda({ params: of(scene), body: { itemIds: [scene.items[1]!] } }),
  removeFromRoom: (api, scene) => api.removeFromRoom({ params: of(scene), body: { accountId: scene.waits, reason: 'Prueba' } }),
  letIn: (api, scene) => api.letIn({ params: { ...of(scene), accountId: scene.removed }, body: {} }),
  lockRoom: (api, scene) => api.lockRoom({ params: of(scene), body: { locked: true } }),
  handOver: (api, scene) => api.handOver({ params: of(scene), body: { accountId: scene.waits } }),
};
const REMOVE = "INSERT INTO live_removal (id, session_id, account_id, reason) VALUES ($1, $2, $3, 'Prueba')";

async function setScene({ app, cast, group }: Stage, named: string): Promise<Scene> {
  const [first, state = first] = named.split(' ') as [string, string?];
  const out = await buildAccount(app);
  const session = await buildSession(app, { moderator: cast.moderator, state: 'lobby', ...(first !== 'public' && { group: { id: group.id, audience: `group:${group.id}` } }) });
  const params = { sessionId: session.id };
  for (const who of ['moderator', 'observer', 'member', 'author'] as const) await come(app, session, cast[who]);
  const moderator = liveApi(app, cast.moderator);
  const act = (name: 'start' | 'pause' | 'end') => moderator.actOnSession({ params, body: { act: name } });
  await act('start');
  const { turnId } = await moderator.giveFloor({ params, body: { after: null, accountId: cast.member.account.id } });
  const { handId } = await liveApi(app, cast.author).raiseHand({ params, body: { kind: 'speak' } });
  await app.db.query(REMOVE, [newId(), session.id, out.account.id]);
  const moved = { paused: 'pause', ended: 'end' } as const;
  if (Object.hasOwn(moved, state)) await act(moved[state as keyof typeof moved satisfies SessionState]);
  return { sessionId: session.id, handId, turnId, items: session.items, waits: cast.author.account.id, removed: out.account.id };
}

describe('who may do what in the room', () => itHolds({ routes: inRoomRoutes, matrix: roomMatrix, calls, setScene }));
