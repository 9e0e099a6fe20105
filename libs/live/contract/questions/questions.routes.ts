import * as z from 'zod/mini';
import { defineRoutes, Id, Language, optionalText, text } from '@minga/kernel/contract';
import { SessionParams } from '../session/session.routes';
import { REASON_LENGTH } from '../words';
import { QuestionsView } from './questions.views';
import { QUESTION_ANSWER_LENGTH, QUESTION_LENGTH, QuestionAct, QuestionState } from './questions.words';

const QuestionParams = z.object({ questionId: Id });

export const questionRoutes = defineRoutes({
  sessionQuestions: {
    method: 'GET',
    path: '/api/live/:sessionId/questions',
    summary: 'The questions of a session with their up-votes. Authors of anonymous ones are shown to those who run it only.',
    params: SessionParams,
    response: QuestionsView,
  },
  askSession: {
    method: 'POST',
    path: '/api/live/:sessionId/questions',
    summary: 'Asks a question. Without a name where the session allows it.',
    params: SessionParams,
    body: z.object({ text: text(QUESTION_LENGTH), anonymous: z.optional(z.boolean()), lang: z.optional(Language) }),
    response: z.object({ id: Id }),
    limit: 'post',
  },
  voteQuestion: {
    method: 'PUT',
    path: '/api/live/questions/:questionId/vote',
    summary: 'Supports a question, or takes the support back. One vote a person, however often it is sent.',
    params: QuestionParams,
    body: z.object({ on: z.boolean() }),
    response: z.object({ id: Id, on: z.boolean() }),
    repeatable: true,
  },
  actOnQuestion: {
    method: 'POST',
    path: '/api/live/questions/:questionId/acts',
    summary: 'Answers a question aloud or in writing, marks it answered, dismisses it with a reason, unites it with another, or opens it again.',
    params: QuestionParams,
    body: z.object({
      act: QuestionAct,
      /** The answer in writing. */
      text: z.optional(optionalText(QUESTION_ANSWER_LENGTH)),
      reason: z.optional(optionalText(REASON_LENGTH)),
      /** The question that is to stand for this one. */
      intoId: z.optional(Id),
    }),
    response: z.object({ id: Id, state: QuestionState }),
  },
});
