import * as z from 'zod/mini';
import { defineRoutes, Id, Language, optionalText, PageSize, text } from '@minga/kernel/contract';
import { Country } from '@minga/people/contract';
import { WebLink } from '../engagement/engagement.routes';
import { TITLE_LENGTH } from '../words';
import { CASE_TEXT_LENGTH, CaseDraftView, CasesView, CaseView, MOST_DOCUMENTS } from './case.views';

const LONGEST_ADDRESS = 120;
const LONGEST_SEARCH = 300;
const LONGEST_PAGE_KEY = 100;
const OfRequest = z.object({ requestId: Id });

export const CasesQuery = z.object({
  q: z.optional(optionalText(LONGEST_SEARCH)),
  theme: z.optional(Id),
  country: z.optional(Country),
  after: z.optional(z.string().check(z.maxLength(LONGEST_PAGE_KEY))),
  limit: z.optional(PageSize),
});
export type CasesQuery = z.infer<typeof CasesQuery>;

export const CaseInput = z.object({
  title: text(TITLE_LENGTH),
  needed: text(CASE_TEXT_LENGTH),
  done: text(CASE_TEXT_LENGTH),
  result: text(CASE_TEXT_LENGTH),
  lessons: text(CASE_TEXT_LENGTH),
  documents: z.array(WebLink).check(z.maxLength(MOST_DOCUMENTS, { error: 'too-many' })),
  lang: z.optional(Language),
  revision: z.number(),
});
export type CaseInput = z.infer<typeof CaseInput>;

export const caseRoutes = defineRoutes({
  exchangeCases: {
    method: 'GET',
    path: '/api/exchange/cases',
    summary: 'Published cases, the last first; with `q` those that speak of it, best first.',
    limit: 'search',
    query: CasesQuery,
    response: CasesView,
  },
  exchangeCase: {
    method: 'GET',
    path: '/api/exchange/cases/:address',
    summary: 'A published case: what was needed, done and learnt, by whom, for whom, paid by whom.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: CaseView,
  },
  caseDraft: {
    method: 'GET',
    path: '/api/exchange/requests/:requestId/case',
    summary: 'The case of an evaluated exchange while it is written, drafted from its record. The requester’s side and stewards.',
    params: OfRequest,
    response: CaseDraftView,
  },
  saveCase: {
    method: 'PUT',
    path: '/api/exchange/requests/:requestId/case',
    summary: 'Saves the text of a case. Refused (409 `stale-case`) when it was changed meanwhile.',
    params: OfRequest,
    body: CaseInput,
    response: z.object({ revision: z.number() }),
    repeatable: true,
  },
  publishCase: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/case/publication',
    summary: 'Publishes the saved text as a case.',
    params: OfRequest,
    response: z.object({ address: z.string() }),
  },
});
