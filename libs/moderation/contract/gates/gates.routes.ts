import * as z from 'zod/mini';
import { defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { MOST_WORDS, PATTERN_LENGTH, TRIAL_LENGTH, TrialResult, WatchedWords } from './gates.views';

const WordsView = z.object({ words: WatchedWords });

export const gateRoutes = defineRoutes({
  watchedWords: {
    method: 'GET',
    path: '/api/admin/watched-words',
    summary: 'The watched words of the site. Stewards only.',
    response: WordsView,
  },
  changeWatchedWords: {
    method: 'PATCH',
    path: '/api/admin/watched-words',
    summary: 'Adds words, gives those that are there another effect, or takes some away; what others changed meanwhile stays. Stewards only.',
    body: z.object({ add: z.optional(WatchedWords), remove: z.optional(z.array(text(PATTERN_LENGTH)).check(z.maxLength(MOST_WORDS, { error: 'too-many' }))) }),
    response: WordsView,
    repeatable: true,
  },
  tryWatchedWords: {
    method: 'POST',
    path: '/api/admin/watched-words/trial',
    summary: 'What the watched words would do to a text. Stewards only.',
    body: z.object({ text: optionalText(TRIAL_LENGTH) }),
    response: TrialResult,
    status: 200,
    repeatable: true,
  },
});
