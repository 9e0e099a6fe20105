import * as z from 'zod/mini';
import { defineRoutes, optionalText } from '@minga/kernel/contract';
import { TRIAL_LENGTH, TrialResult, WatchedWords } from './gates.views';

const WordsView = z.object({ words: WatchedWords });

export const gateRoutes = defineRoutes({
  watchedWords: {
    method: 'GET',
    path: '/api/admin/watched-words',
    summary: 'The watched words of the site. Stewards only.',
    response: WordsView,
  },
  saveWatchedWords: {
    method: 'PUT',
    path: '/api/admin/watched-words',
    summary: 'Puts a list of watched words in the place of the present one. Stewards only.',
    body: WordsView,
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
