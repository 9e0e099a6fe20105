import * as z from 'zod/mini';
import { Id, PageSize, defineRoutes, optionalText, text } from '@minga/kernel/contract';
import { PageKey } from '@minga/groups/contract';
import { CannedReason, Decision, REVIEW_TEXT_LENGTH, ReviewKind } from '../words';
import { Claim, Question, ReviewCaseView, ReviewHistoryView, ReviewListView } from './review.views';

const Done = z.object({ id: Id });
const ItemParams = z.object({ itemId: Id });
const QuestionParams = z.object({ questionId: Id });

/** An empty choice of a form is none. */
const orNone = <T extends z.core.$ZodType>(choice: T) => z.optional(z.union([choice, z.literal('')]));

export const ReviewQuery = z.object({
  group: orNone(Id),
  kind: orNone(ReviewKind),
  age: orNone(z.enum(['overdue'], { error: 'unknown-choice' })),
  claim: orNone(z.enum(['mine'], { error: 'unknown-choice' })),
  after: z.optional(PageKey),
  limit: z.optional(PageSize),
});
export type ReviewQuery = z.infer<typeof ReviewQuery>;

const wordsIfOther = (input: { canned: CannedReason; reason?: string | undefined }): boolean => input.canned !== 'other' || Boolean(input.reason);
const placeIfMoved = (input: { decision: Decision; toGroupId?: string | undefined }): boolean => input.decision !== 'move' || Boolean(input.toGroupId);

export const DecisionInput = z
  .object({
    decision: Decision,
    canned: CannedReason,
    /** Why, in words; the author reads it. */
    reason: z.optional(optionalText(REVIEW_TEXT_LENGTH)),
    toGroupId: orNone(Id),
    toAuthor: z.optional(optionalText(REVIEW_TEXT_LENGTH)),
    toFlaggers: z.optional(optionalText(REVIEW_TEXT_LENGTH)),
  })
  .check(
    z.refine(wordsIfOther, { error: 'required', path: ['reason'] }),
    z.refine(placeIfMoved, { error: 'required', path: ['toGroupId'] }),
  );
export type DecisionInput = z.infer<typeof DecisionInput>;

export const reviewRoutes = defineRoutes({
  listReview: {
    method: 'GET',
    path: '/api/review',
    summary: 'What waits for the reader’s decision, the oldest first; empty for who decides about nothing.',
    query: ReviewQuery,
    response: ReviewListView,
  },
  reviewHistory: {
    method: 'GET',
    path: '/api/review/history',
    summary: 'What was decided in the reader’s queues, the latest first.',
    query: z.object({ group: orNone(Id), after: z.optional(PageKey), limit: z.optional(PageSize) }),
    response: ReviewHistoryView,
  },
  reviewCase: {
    method: 'GET',
    path: '/api/review/:itemId',
    summary: 'One item with its flags, its notes and what may be decided.',
    params: ItemParams,
    response: ReviewCaseView,
  },
  claimItem: {
    method: 'PUT',
    path: '/api/review/:itemId/claim',
    summary: 'Takes an item, or keeps it for longer. Refused while somebody else has it.',
    params: ItemParams,
    response: Claim,
    repeatable: true,
  },
  releaseItem: {
    method: 'DELETE',
    path: '/api/review/:itemId/claim',
    summary: 'Leaves an item to others.',
    params: ItemParams,
    response: Done,
    repeatable: true,
  },
  decideItem: {
    method: 'POST',
    path: '/api/review/:itemId/decision',
    summary: 'Decides about an item, with a reason; its author and those who flagged it are told.',
    params: ItemParams,
    body: DecisionInput,
    response: Done,
  },
  askAuthor: {
    method: 'POST',
    path: '/api/review/:itemId/questions',
    summary: 'Asks the author something before deciding.',
    params: ItemParams,
    body: z.object({ text: text(REVIEW_TEXT_LENGTH) }),
    response: Done,
  },
  escalateItem: {
    method: 'POST',
    path: '/api/review/:itemId/escalation',
    summary: 'Hands an item to the network’s stewards, who then see it whatever its group.',
    params: ItemParams,
    body: z.object({ text: text(REVIEW_TEXT_LENGTH) }),
    response: Done,
  },
  getQuestion: {
    method: 'GET',
    path: '/api/me/questions/:questionId',
    summary: 'What moderators ask the reader about something of theirs.',
    params: QuestionParams,
    response: Question,
  },
  answerQuestion: {
    method: 'POST',
    path: '/api/me/questions/:questionId/answer',
    summary: 'Answers it, once.',
    params: QuestionParams,
    body: z.object({ text: text(REVIEW_TEXT_LENGTH) }),
    response: Question,
  },
});
