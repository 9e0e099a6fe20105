import * as z from 'zod/mini';
import { Id, defineEvents, type EventOf } from '@minga/kernel/contract';
import { OwnFlag } from './flags/flag.views';
import { Claim } from './review/review.views';
import { conductEvents } from './sanctions/conduct.events';

/**
 * In `moderation:GROUP` and `moderation:site`. The rooms hold more people than some items may be seen by (a moderator whose
 * post was flagged is in the room of the group), so events name an item and say nothing of it.
 */
const inQueue = {
  /** An item came, changed or ended: who may see it fetches. */
  'review.moved': { version: 1, payload: z.object({ itemId: Id }) },
  /** Only for items that everybody in the room may see. */
  'review.claimed': { version: 1, payload: z.object({ itemId: Id, claim: z.nullable(Claim) }) },
} as const;

/** In `account:ID` of whoever flagged. */
const inAccount = { 'flag.changed': { version: 1, payload: z.object({ flag: OwnFlag }) } } as const;

export const moderationEvents = defineEvents({ ...inQueue, ...inAccount, ...conductEvents });
export type ModerationEvent = EventOf<typeof moderationEvents>;
