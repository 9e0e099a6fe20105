import * as z from 'zod/mini';
import { Id, Language, PageSize, defineRoutes, text } from '@minga/kernel/contract';
import { REVIEW_TEXT_LENGTH } from '../words';
import { Appeal, AppealState, AppealsView, OwnAct, OwnActsView, OwnAppeal } from './appeals.views';

const ActNumber = z.object({ number: z.coerce.number().check(z.int({ error: 'malformed' }), z.minimum(1, { error: 'malformed' })) });
const TOKEN_LENGTH = 200;
const Token = z.object({ token: z.string().check(z.maxLength(TOKEN_LENGTH)) });
const AppealInput = z.object({ text: text(REVIEW_TEXT_LENGTH), lang: z.optional(Language) });

export const appealRoutes = defineRoutes({
  listOwnActs: {
    method: 'GET',
    path: '/api/me/acts',
    summary: 'What moderators and stewards did about the reader, the latest first, with the reader’s appeals.',
    query: z.object({ before: z.optional(z.coerce.number()), limit: z.optional(PageSize) }),
    response: OwnActsView,
  },
  actOfMail: {
    method: 'GET',
    path: '/api/me/acts/of-mail/:actId',
    summary: 'The number of the act that a mail about a decision speaks of.',
    params: z.object({ actId: Id }),
    response: z.object({ number: z.number() }),
  },
  appeal: {
    method: 'POST',
    path: '/api/me/acts/:number/appeal',
    summary: 'Asks somebody else to look again at what was done; once for each act.',
    params: ActNumber,
    body: AppealInput,
    response: OwnAppeal,
  },
  actByLink: {
    method: 'GET',
    path: '/api/appeal-links/:token',
    summary: 'What the link of a mail speaks of, for who cannot sign in any more.',
    params: Token,
    response: OwnAct,
  },
  appealByLink: {
    method: 'POST',
    path: '/api/appeal-links/:token',
    summary: 'Appeals by the link of a mail, which works for one appeal.',
    params: Token,
    body: AppealInput,
    response: OwnAppeal,
  },
  listAppeals: {
    method: 'GET',
    path: '/api/appeals',
    summary: 'Appeals that the reader may decide about, the oldest first; decided ones the latest first.',
    query: z.object({ state: z.optional(AppealState), after: z.optional(Id), limit: z.optional(PageSize) }),
    response: AppealsView,
  },
  decideAppeal: {
    method: 'POST',
    path: '/api/appeals/:appealId/decision',
    summary: 'Grants or refuses an appeal, with an answer that its maker reads. Never by who did what it is against.',
    params: z.object({ appealId: Id }),
    body: z.object({ decision: z.enum(['granted', 'refused'], { error: 'unknown-choice' }), answer: text(REVIEW_TEXT_LENGTH) }),
    response: Appeal,
    status: 200,
  },
});
