import * as z from 'zod/mini';
import { Cursor, Instant, Language } from '@minga/kernel/contract';
import { Side } from '../engagement/engagement.words';

/** Worst to best; worded under `exchange.evaluation.grades.<question>`. */
export const GRADES = [1, 2, 3, 4, 5] as const;
const HIGHEST_GRADE = 5;
export const Grade = z.number({ error: 'required' }).check(z.int({ error: 'required' }), z.gte(1, { error: 'required' }), z.lte(HIGHEST_GRADE, { error: 'required' }));

/** What is asked of both sides, apart from the words for others. */
export const EVALUATION_QUESTIONS = ['outcome', 'transfer', 'again'] as const;
export type EvaluationQuestion = (typeof EVALUATION_QUESTIONS)[number];

export const AGAIN = ['yes', 'perhaps', 'no'] as const;
export const Again = z.enum(AGAIN, { error: 'required' });
export type Again = z.infer<typeof Again>;

export const ADVICE_LENGTH = 4000;

export const Evaluation = z.object({
  side: Side,
  /** How far the aim was reached. */
  outcome: Grade,
  /** How much of the knowledge stays with who asked. */
  transfer: Grade,
  again: Again,
  /** What others should know. */
  advice: z.string(),
  lang: Language,
  at: Instant,
});
export type Evaluation = z.infer<typeof Evaluation>;

/** What a reader may see of the evaluations. While sealed: their own side’s, and nothing of whether there is another. */
export const EvaluationView = z.object({
  cursor: Cursor,
  sealed: z.boolean(),
  /** The day on which the seal is broken at the latest; null when it is broken or was never laid. */
  until: z.nullable(Instant),
  /** The side for which the reader may evaluate now; null: not theirs, or done. */
  asked: z.nullable(Side),
  evaluations: z.array(Evaluation),
});
export type EvaluationView = z.infer<typeof EvaluationView>;

const Tally = z.record(z.string(), z.number());
/** How the requesters evaluated somebody’s help: for each question how many gave which answer. Sealed ones count nowhere. */
export const EvaluationFigures = z.object({ total: z.number(), outcome: Tally, transfer: Tally, again: Tally });
export type EvaluationFigures = z.infer<typeof EvaluationFigures>;
