import * as z from 'zod/mini';
import { text } from '@minga/kernel/contract';

/** What a watched word does to a text that holds it, from the mildest. */
export const WORD_EFFECTS = ['flag', 'hold', 'block'] as const;
export const WordEffect = z.enum(WORD_EFFECTS, { error: 'unknown-choice' });
export type WordEffect = z.infer<typeof WordEffect>;

export const PATTERN_LENGTH = 80;
export const MOST_WORDS = 500;
/** As long as a post may be. */
export const TRIAL_LENGTH = 20_000;

/** A word or some words in a row; a `*` at the end of a word stands for any ending. */
export const WatchedWord = z.object({ pattern: text(PATTERN_LENGTH), effect: WordEffect });
export type WatchedWord = z.infer<typeof WatchedWord>;
export const WatchedWords = z.array(WatchedWord).check(z.maxLength(MOST_WORDS, { error: 'too-many' }));

export const WordMatch = z.object({
  pattern: z.string(),
  effect: WordEffect,
  /** The words of the text that it met, as they are written there. */
  found: z.string(),
});
export type WordMatch = z.infer<typeof WordMatch>;

/** What would become of a text: its strongest effect, or none. */
export const TrialResult = z.object({ effect: z.nullable(WordEffect), matches: z.array(WordMatch) });
export type TrialResult = z.infer<typeof TrialResult>;
