import * as z from 'zod/mini';
import { defineRoutes, Id, optionalText } from '@minga/kernel/contract';
import { ADVICE_LENGTH, Again, Evaluation, EvaluationView, Grade } from './evaluation.views';

const path = '/api/exchange/requests/:requestId/evaluation';
const OfRequest = z.object({ requestId: Id });

export const EvaluationInput = z.object({ outcome: Grade, transfer: Grade, again: Again, advice: z.optional(optionalText(ADVICE_LENGTH)) });
export type EvaluationInput = z.infer<typeof EvaluationInput>;

export const evaluationRoutes = defineRoutes({
  evaluations: {
    method: 'GET',
    path,
    summary: 'The evaluations of an exchange. Each side’s is sealed to everybody else until both are in or the time is over.',
    params: OfRequest,
    response: EvaluationView,
  },
  evaluate: {
    method: 'POST',
    path,
    summary: 'Evaluates an exchange for one’s side, once.',
    params: OfRequest,
    body: EvaluationInput,
    response: Evaluation,
  },
});
