import type { Route } from '@minga/kernel/contract';
import { routeKey, type TestApp } from '@minga/kernel/testing';
import { buildMembership, type BuiltGroup } from '@minga/groups/testing';
import { buildSession, come, inRoomRoutes as routes, liveApi } from '@minga/live/testing';
import type { Ids, WorldShape } from './world.testing';

type RouteName = keyof typeof routes;
const mine = Object.entries(routes) as [RouteName, Route][];

/** Where nobody has the floor, so that it may be given. */
const FREE = { sessionId: 'freeRoomId', handId: 'freeHandId' };
const OTHERWISE: Partial<Record<RouteName, Record<string, string>>> = { giveFloor: FREE, nextItem: FREE };

/** What parameters stand for in the room: elsewhere a session is somebody's signing in. */
export const roomMeans: Record<string, Record<string, string>> = Object.fromEntries(
  mine.map(([name, route]) => [routeKey(route), { sessionId: 'roomSessionId', address: 'roomSessionId', handId: 'roomHandId', turnId: 'roomTurnId', itemId: 'roomItemId', itemIds: 'roomItemId', ...OTHERWISE[name] }]),
);

const BODIES: Partial<Record<RouteName, Record<string, unknown>>> = { leaveRoom: { soon: false }, giveFloor: { after: null }, nextItem: { after: null }, extendTurn: { seconds: 60 }, setQueue: { speakSeconds: 60, closed: false } };
/** Bodies whose fields hold only together. */
export const roomTogether: Record<string, Record<string, unknown>> = Object.fromEntries(mine.flatMap(([name, route]) => (BODIES[name] ? [[routeKey(route), BODIES[name]]] : [])));

/** No page of theirs beats, and nobody is to be found gone while the tests go on: neither here nor where an act brought them in. */
const STAY = `UPDATE live_stay SET seen_at = now() + interval '1 hour' WHERE left_at IS NULL`;

/** Two rooms of the group's with somebody waiting for the floor: in one it is somebody's, in the other nobody's. */
export async function roomThings(app: TestApp, { owner, secret, visibility }: WorldShape, group: BuiltGroup): Promise<Ids> {
  const [speaks, waits] = [await buildMembership(app, group), await buildMembership(app, group)];
  const room = async (name: string) => {
    const session = await buildSession(app, {
      moderator: owner, state: 'live', title: `${name} ${secret}`, items: [{ title: `Punto ${secret}`, minutes: 5 }],
      group: { id: group.id, audience: `group:${group.id}` }, ...(visibility === 'public' && { visibility: 'public' as const }),
    });
    for (const who of [owner, speaks, waits]) await come(app, session, who);
    const params = { sessionId: session.id };
    return { session, params, hand: await liveApi(app, waits).raiseHand({ params, body: { kind: 'speak' } }) };
  };
  const [held, free] = [await room('Sala'), await room('Otra sala')];
  const turn = await liveApi(app, owner).giveFloor({ params: held.params, body: { after: null, accountId: speaks.account.id } });
  await app.db.query(STAY);
  return { roomSessionId: held.session.id, roomItemId: held.session.items[0]!, roomHandId: held.hand.handId, roomTurnId: turn.turnId, freeRoomId: free.session.id, freeHandId: free.hand.handId };
}
