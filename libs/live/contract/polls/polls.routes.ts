import * as z from 'zod/mini';
import { defineRoutes, Id, Language, optionalText, text } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { LEAST_OPTIONS, LivePollAct, LivePollKind, LivePollState, LONGEST_SCALE, MOST_OPTIONS, POLL_OPTION_LENGTH, POLL_QUESTION_LENGTH, PollVoice, SHORTEST_SCALE } from './polls.words';
import { PollsView } from './polls.views';

const PollParams = z.object({ pollId: Id });

/** What a poll is made of. `options` are a choice's, `points` and the words of its ends a scale's. */
export const LivePollDraft = z.object({
  kind: LivePollKind,
  question: text(POLL_QUESTION_LENGTH),
  options: z.optional(z.array(text(POLL_OPTION_LENGTH)).check(z.minLength(LEAST_OPTIONS, { error: 'too-few-options' }), z.maxLength(MOST_OPTIONS, { error: 'too-many-options' }))),
  points: z.optional(z.int().check(z.gte(SHORTEST_SCALE, { error: 'scale-out-of-range' }), z.lte(LONGEST_SCALE, { error: 'scale-out-of-range' }))),
  low: z.optional(optionalText(POLL_OPTION_LENGTH)),
  high: z.optional(optionalText(POLL_OPTION_LENGTH)),
  voice: z.optional(PollVoice),
  partials: z.optional(z.boolean()),
  lang: z.optional(Language),
});
export type LivePollDraft = z.infer<typeof LivePollDraft>;

export const livePollRoutes = defineRoutes({
  sessionPolls: {
    method: 'GET',
    path: '/api/live/:sessionId/polls',
    summary: 'The polls of a session with what may be seen of their results. Drafts for those who run it only.',
    params: SessionParams,
    response: PollsView,
  },
  preparePoll: {
    method: 'POST',
    path: '/api/live/:sessionId/polls',
    summary: 'Prepares a poll, or opens it at once with `open`.',
    params: SessionParams,
    body: z.extend(LivePollDraft, { open: z.optional(z.boolean()) }),
    response: z.object({ id: Id, state: LivePollState }),
  },
  changePoll: {
    method: 'PUT',
    path: '/api/live/polls/:pollId',
    summary: 'Writes a prepared poll anew.',
    params: PollParams,
    body: LivePollDraft,
    response: z.object({ id: Id, state: LivePollState }),
  },
  actOnPoll: {
    method: 'POST',
    path: '/api/live/polls/:pollId/acts',
    summary: 'Opens, closes or shows a poll, shows or hides partial results, or throws a draft away.',
    params: PollParams,
    body: z.object({ act: LivePollAct }),
    response: z.object({ id: Id, state: LivePollState }),
  },
  voteInPoll: {
    method: 'PUT',
    path: '/api/live/polls/:pollId/vote',
    summary: 'Answers an open poll; another answer by the same person takes the place of theirs. One voice a person, or a country: its last.',
    params: PollParams,
    body: z.object({ choices: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1, { error: 'required' }), z.maxLength(MOST_OPTIONS, { error: 'too-many-options' })) }),
    response: z.object({ id: Id, choices: z.array(z.string()) }),
    repeatable: true,
  },
});
