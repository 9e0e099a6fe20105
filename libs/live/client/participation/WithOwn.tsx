import { useApi, useLiveQuery } from '@minga/kernel/client';
import type { ReactNode } from 'react';
import { liveRoutes, type OwnPart, type RoomView } from '../../contract';
import { ownPartQuery } from './participation.queries';

interface WithOwnProps {
  room: RoomView;
  /** Gets undefined for guests, who have no part of their own. */
  children(own: OwnPart | undefined): ReactNode;
}

/** Gives what the reader did in the session themselves. */
export const WithOwn = ({ room, children }: WithOwnProps) => (room.mine.account ? <Own sessionId={room.id}>{children}</Own> : children(undefined));

function Own({ sessionId, children }: { sessionId: string; children: WithOwnProps['children'] }) {
  return children(useLiveQuery(ownPartQuery(useApi(liveRoutes), sessionId)));
}
