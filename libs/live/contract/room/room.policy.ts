import type { PolicyActor, Verdict } from '@minga/kernel/contract';
import { canInSession, runsSession, type SessionVerb } from '../session/session.policy';
import type { RoomView } from './room.views';

const readerOf = ({ mine }: Pick<RoomView, 'mine'>): PolicyActor => (mine.account ? { kind: 'account', ...mine.account } : { kind: 'guest' });

/** Who reads a room sees it, whatever its audience: that was asked when it was fetched. */
const SEEN = 'seen';

/** May the room's reader do this, as it stands now? The server's own policy, asked again after each event. */
export function roomCan(view: RoomView, verb: SessionVerb): Verdict {
  const { roles, group, removal, present } = view.mine;
  return canInSession({ ...readerOf(view), audiences: [SEEN] }, verb, { state: view.state, audience: SEEN, roles, group, removed: removal !== null, locked: view.locked, present });
}

/** Sees the moderators' screen. */
export const runsRoom = (view: RoomView): boolean => runsSession(readerOf(view), view.mine);
