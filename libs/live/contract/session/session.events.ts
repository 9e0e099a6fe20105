import * as z from 'zod/mini';
import { Id, Instant } from '@minga/kernel/contract';
import { SessionAct, SessionState } from '../words';

/** In `session:ID`; sessions that the list shows are told in `sessions:public`, `sessions:network` or their group's room as well. */
export const sessionEvents = {
  'live.moved': { version: 1, payload: z.object({ sessionId: Id, act: SessionAct, state: SessionState, at: Instant }) },
  /** Its plan was written anew: title, time, agenda, people. */
  'live.changed': { version: 1, payload: z.object({ sessionId: Id }) },
} as const;
