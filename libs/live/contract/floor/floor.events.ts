import * as z from 'zod/mini';
import { Id, Instant } from '@minga/kernel/contract';
import { QueueMode } from '../words';
import { Hand, Spoken, Turn } from './floor.views';
import { HandEnd } from './floor.words';

/** Places set by a moderator's hand, as they are now; null: by the rule again. */
const Places = z.array(z.object({ handId: Id, place: z.nullable(z.number()) }));

/** In `session:ID`. */
export const floorEvents = {
  'live.hand-raised': { version: 1, payload: z.object({ hand: Hand }) },
  /** Somebody waits no longer. Given the floor, they passed all who asked before. */
  'live.hand-ended': { version: 1, payload: z.object({ handId: Id, by: HandEnd, places: Places }) },
  'live.hand-moved': { version: 1, payload: z.object({ places: Places }) },
  'live.turn-began': { version: 1, payload: z.object({ turn: Turn }) },
  'live.turn-extended': { version: 1, payload: z.object({ turnId: Id, limitSeconds: z.number() }) },
  /** `spoken` is all that this person has spoken by now. */
  'live.turn-ended': { version: 1, payload: z.object({ turnId: Id, at: Instant, spoken: Spoken }) },
  'live.queue-set': { version: 1, payload: z.object({ mode: QueueMode, closed: z.boolean(), speakSeconds: z.number() }) },
} as const;
