import * as z from 'zod/mini';
import { Id, Instant } from '@minga/kernel/contract';
import { SessionDoor } from '../list/door';
import { SessionAct, SessionState } from '../words';

/** In `session:ID`; sessions that the list shows are told in `sessions:public`, `sessions:network` or their group's room as well. */
export const sessionEvents = {
  'live.moved': { version: 1, payload: z.object({ sessionId: Id, act: SessionAct, state: SessionState, at: Instant }) },
  /** Its plan was written anew: title, time, agenda, people. */
  'live.changed': { version: 1, payload: z.object({ sessionId: Id }) },
  /** In `session-door:ID`: how it is seen from outside, as it stands. */
  'live.door': { version: 1, payload: z.object({ sessionId: Id, door: SessionDoor }) },
} as const;
