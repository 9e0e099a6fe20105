import * as z from 'zod/mini';

/** `show-of-hands`: for, against, abstain, worded by the page. */
export const LIVE_POLL_KINDS = ['single', 'multiple', 'scale', 'show-of-hands'] as const;
export const LivePollKind = z.enum(LIVE_POLL_KINDS, { error: 'unknown-choice' });
export type LivePollKind = z.infer<typeof LivePollKind>;

/** `draft`: only those who run the session know of it. */
export const LIVE_POLL_STATES = ['draft', 'open', 'closed', 'revealed'] as const;
export const LivePollState = z.enum(LIVE_POLL_STATES, { error: 'unknown-choice' });
export type LivePollState = z.infer<typeof LivePollState>;

/** Whose voice counts once: each person's, or each country's, whose last one counts. */
export const POLL_VOICES = ['person', 'delegation'] as const;
export const PollVoice = z.enum(POLL_VOICES, { error: 'unknown-choice' });
export type PollVoice = z.infer<typeof PollVoice>;

export const LIVE_POLL_ACTS = ['open', 'close', 'reveal', 'show-partials', 'hide-partials', 'drop'] as const;
export const LivePollAct = z.enum(LIVE_POLL_ACTS, { error: 'unknown-choice' });
export type LivePollAct = z.infer<typeof LivePollAct>;

/** From where each act may be done. `drop` throws a draft away; `reveal` closes what is open. */
export const LIVE_POLL_MOVES: Readonly<Record<LivePollAct, readonly LivePollState[]>> = {
  open: ['draft'],
  close: ['open'],
  reveal: ['open', 'closed'],
  'show-partials': ['open'],
  'hide-partials': ['open'],
  drop: ['draft'],
};
export const livePollActs = (state: LivePollState): LivePollAct[] => LIVE_POLL_ACTS.filter((act) => LIVE_POLL_MOVES[act].includes(state));

export const HANDS = ['yes', 'no', 'abstain'] as const;
export const POLL_QUESTION_LENGTH = 300;
export const POLL_OPTION_LENGTH = 200;
export const LEAST_OPTIONS = 2;
export const MOST_OPTIONS = 12;
export const SHORTEST_SCALE = 3;
export const LONGEST_SCALE = 10;
/** More polls than these are a survey, not a meeting. */
export const MOST_POLLS = 60;
