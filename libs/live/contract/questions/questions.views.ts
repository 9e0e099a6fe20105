import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { QuestionState } from './questions.words';

/** A question of the session. `author` is null when it is anonymous (but for those who run the session) or the person is gone. */
export const SessionQuestion = z.object({
  id: Id,
  author: z.nullable(PersonCard),
  anonymous: z.boolean(),
  text: z.string(),
  lang: Language,
  itemId: z.nullable(Id),
  askedAt: Instant,
  state: QuestionState,
  votes: z.number(),
  /** The question that stands for this one. */
  mergedInto: z.nullable(Id),
  /** Null: none in writing. */
  answer: z.nullable(z.object({ text: z.string(), by: z.nullable(PersonCard) })),
  answeredAt: z.nullable(Instant),
  /** Why it was dismissed; empty otherwise. */
  reason: z.string(),
});
export type SessionQuestion = z.infer<typeof SessionQuestion>;

/** The session's questions, in the order in which they were asked; `inOrder` gives the screen's. */
export const QuestionsView = z.object({
  cursor: Cursor,
  sessionId: Id,
  /** Questions may be asked without the others seeing by whom. */
  anonymous: z.boolean(),
  items: z.array(SessionQuestion),
});
export type QuestionsView = z.infer<typeof QuestionsView>;

/** The older first. */
export const byAge = (a: SessionQuestion, b: SessionQuestion): number => (a.askedAt === b.askedAt ? (a.id < b.id ? -1 : 1) : a.askedAt < b.askedAt ? -1 : 1);

/** The order of the screen: what is being answered, then by votes, then the older first. */
export const inOrder = (questions: readonly SessionQuestion[]): SessionQuestion[] =>
  questions.toSorted((a, b) => Number(b.state === 'answering') - Number(a.state === 'answering') || b.votes - a.votes || byAge(a, b));
