import * as z from 'zod/mini';

export const QUESTION_LENGTH = 1_000;
export const QUESTION_ANSWER_LENGTH = 4_000;
/** More questions than these nobody reads in one session. */
export const MOST_QUESTIONS = 1_000;

/** `answering`: it is being answered aloud, by whoever has the floor; one at a time. */
export const QUESTION_STATES = ['open', 'answering', 'answered', 'dismissed', 'merged'] as const;
export const QuestionState = z.enum(QUESTION_STATES, { error: 'unknown-choice' });
export type QuestionState = z.infer<typeof QuestionState>;

/** What is done with a question by those who run the session. `answer`: in writing. */
export const QUESTION_ACTS = ['answer-live', 'mark-answered', 'answer', 'dismiss', 'merge', 'reopen'] as const;
export const QuestionAct = z.enum(QUESTION_ACTS, { error: 'unknown-choice' });
export type QuestionAct = z.infer<typeof QuestionAct>;

/** From where each act leads where: the server moves by it, the page offers what it says. */
export const QUESTION_MOVES: Readonly<Record<QuestionAct, { from: readonly QuestionState[]; to: QuestionState }>> = {
  'answer-live': { from: ['open'], to: 'answering' },
  'mark-answered': { from: ['open', 'answering'], to: 'answered' },
  answer: { from: ['open', 'answering', 'answered'], to: 'answered' },
  dismiss: { from: ['open', 'answering'], to: 'dismissed' },
  merge: { from: ['open', 'answering'], to: 'merged' },
  reopen: { from: ['answering', 'answered', 'dismissed', 'merged'], to: 'open' },
};

/** What may be done with a question that stands so. */
export const questionActs = (state: QuestionState): QuestionAct[] => QUESTION_ACTS.filter((act) => QUESTION_MOVES[act].from.includes(state));
