import * as z from 'zod/mini';
import { Id } from '@minga/kernel/contract';
import { LivePollFace, LivePollResults } from './polls.views';

/** Drafts are told in `session-desk:ID`, everything else in `session:ID`. No event says how somebody voted. */
export const pollEvents = {
  'live.poll-drafted': { version: 1, payload: z.object({ sessionId: Id, poll: LivePollFace }) },
  'live.poll-dropped': { version: 1, payload: z.object({ sessionId: Id, pollId: Id }) },
  'live.poll-changed': { version: 1, payload: z.object({ sessionId: Id, poll: LivePollFace }) },
  /** How it stands, in absolute numbers. */
  'live.poll-tally': { version: 1, payload: z.object({ sessionId: Id, pollId: Id, answered: z.number(), results: z.nullable(LivePollResults) }) },
} as const;
