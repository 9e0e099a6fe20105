import { everybody, routeKey, type MatrixRow, type MatrixVerdict } from '@minga/kernel/testing';
import { agendaRoutes, deskRoutes, floorRoutes, presenceRoutes, roomRoutes } from '../contract';

type V = MatrixVerdict;

/** What is done in the room itself. */
export const inRoomRoutes = { ...roomRoutes, ...presenceRoutes, ...floorRoutes, ...agendaRoutes, ...deskRoutes };

/**
 * In a session of a private group: `stranger` is no member; `observer` is, and in the room as `moderator` is; `member` has the floor; `author` waits for
 * it; `moderator` was named for the session; `chair` chairs the group; `steward` is no member.
 */
const who = (outsiders: V, members: V, moderator: V, chair: V): MatrixRow['expect'] => ({
  guest: outsiders, stranger: outsiders, observer: members, member: members, author: members, moderator, chair, steward: outsiders,
});
const row = (route: keyof typeof inRoomRoutes, state: string, expect: MatrixRow['expect']): MatrixRow => ({ route: routeKey(inRoomRoutes[route]), state, expect });

const members = who('hidden', 'ok', 'ok', 'ok');
const running = who('hidden', 'refused', 'ok', 'ok');
const nobody = who('hidden', 'refused', 'refused', 'refused');
const anybody: MatrixRow['expect'] = { ...everybody('ok'), guest: 'sign-in' };

const MODERATED = ['moveHand', 'giveFloor', 'extendTurn', 'setQueue', 'nextItem', 'extendItem', 'addItem', 'editItem', 'dropItem', 'orderAgenda', 'removeFromRoom', 'letIn', 'lockRoom', 'handOver'] as const;

export const roomMatrix: readonly MatrixRow[] = [
  row('getRoom', 'live', members),
  row('getRoom', 'public live', everybody('ok')),
  row('enterRoom', 'live', members),
  row('enterRoom', 'public live', anybody),
  row('enterRoom', 'ended', nobody),
  // Of those who see nothing it tells nothing.
  row('beatRoom', 'live', anybody),
  row('leaveRoom', 'live', { ...members, guest: 'sign-in' }),
  row('roomPeople', 'live', running),
  row('raiseHand', 'live', { ...nobody, observer: 'ok', moderator: 'ok', chair: 'ok' }),
  row('raiseHand', 'ended', nobody),
  row('lowerHand', 'live', { ...running, author: 'ok' }),
  row('endTurn', 'live', { ...running, member: 'ok' }),
  ...MODERATED.map((name) => row(name, 'live', running)),
  ...MODERATED.map((name) => row(name, 'ended', nobody)),
  row('giveFloor', 'paused', nobody),
  row('nextItem', 'paused', nobody),
];
