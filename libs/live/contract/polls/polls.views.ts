import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { LivePollKind, LivePollState, PollVoice } from './polls.words';

/** `text` is empty where the page words it: points of a scale between its ends, hands. */
export const LivePollOption = z.object({ id: z.string(), text: z.string() });
export type LivePollOption = z.infer<typeof LivePollOption>;

/** Voices by column (stakeholder group or country); null: hidden, being few or giving away those that are. */
export const Breakdown = z.object({ columns: z.array(z.string()), rows: z.record(z.string(), z.array(z.nullable(z.number()))) });
export type Breakdown = z.infer<typeof Breakdown>;

export const LivePollResults = z.object({
  /** Option → voices. */
  votes: z.record(z.string(), z.number()),
  groups: Breakdown,
  countries: Breakdown,
});
export type LivePollResults = z.infer<typeof LivePollResults>;

/** What a poll asks and where it stands. */
export const LivePollFace = z.object({
  id: Id,
  itemId: z.nullable(Id),
  kind: LivePollKind,
  question: z.string(),
  lang: Language,
  options: z.array(LivePollOption),
  voice: PollVoice,
  state: LivePollState,
  /** Results are shown while it is open. */
  partials: z.boolean(),
  openedAt: z.nullable(Instant),
  closedAt: z.nullable(Instant),
  revealedAt: z.nullable(Instant),
});
export type LivePollFace = z.infer<typeof LivePollFace>;

export const LivePoll = z.extend(LivePollFace, {
  /** Voices that answered. */
  answered: z.number(),
  /** Null while nobody may see them, the desk included. */
  results: z.nullable(LivePollResults),
});
export type LivePoll = z.infer<typeof LivePoll>;

/** The session's polls, in the order in which they were made; drafts for those who run it only. */
export const PollsView = z.object({ cursor: Cursor, sessionId: Id, polls: z.array(LivePoll) });
export type PollsView = z.infer<typeof PollsView>;

/** Whether results are to be seen now: once shown, or while it is open if so set. */
export const showsResults = ({ state, partials }: Pick<LivePollFace, 'state' | 'partials'>): boolean => state === 'revealed' || (state === 'open' && partials);
