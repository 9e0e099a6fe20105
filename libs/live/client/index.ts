import type { ClientSlice } from '@minga/kernel/client';

/** Pages of live sessions, for apps/web. */
export const liveClient: ClientSlice = {
  name: 'live',
  routes: [{ path: 's/:address/captions', lazy: () => import('./captions/CaptionsPage') }, { path: 's/:address/room', lazy: () => import('./room/RoomPage') }],
};
