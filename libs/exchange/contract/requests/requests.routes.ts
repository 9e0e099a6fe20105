import * as z from 'zod/mini';
import { defineRoutes, Id, Language, optionalText, PageSize, text, wellFormed } from '@minga/kernel/contract';
import { SpokenLanguageCode } from '@minga/people/contract';
import {
  Currency, FundingKind, LINK_LENGTH, Modality, Money, MOST_DAYS, MOST_LINKS, MOST_TERMS, PROSE_LENGTH, REASON_LENGTH, RequestState, RequestVisibility, TITLE_LENGTH,
} from '../words';
import { requesterRoutes } from './requesters';
import { BoardView, DeskView, OwnRequestsView, RequestFormView, RequestView, SimilarView } from './requests.views';

/** `{shortId}-{slug}`, `{shortId}` or the id itself. */
const LONGEST_ADDRESS = 120;
const LONGEST_PAGE_KEY = 100;
const LONGEST_SEARCH = 300;
/** Enough for what anybody plans, and near enough to be no slip of the pen. */
const FURTHEST_YEARS = 10;

export const RequestParams = z.object({ requestId: Id });

const isWebLink = (link: string): boolean => URL.canParse(link) && /^https?:$/.test(new URL(link).protocol);
const Link = z.string().check(
  z.trim(),
  z.maxLength(LINK_LENGTH, { error: 'too-long' }),
  z.refine(wellFormed, { error: 'malformed-text' }),
  z.refine(isWebLink, { error: 'malformed-link' }),
);
const once = <T>(items: readonly T[]): boolean => new Set(items).size === items.length;
const many = <T extends z.ZodMiniType>(item: T, most: number) =>
  z.array(item).check(z.maxLength(most, { error: 'too-many' }), z.refine((items) => once(items as unknown[]), { error: 'twice' }));

const near = (day: string): boolean => Number(day.slice(0, 4)) <= new Date().getUTCFullYear() + FURTHEST_YEARS;
const Day = z.iso.date({ error: 'malformed' }).check(z.refine(near, { error: 'too-far' }));
const Budget = z
  .array(z.object({ kind: FundingKind, amount: Money }))
  .check(z.refine((lines) => once(lines.map(({ kind }) => kind)), { error: 'twice' }));

/** What is written of a request, in parts: a step of the form sends its own. */
const fields = {
  title: z.optional(optionalText(TITLE_LENGTH)),
  need: z.optional(optionalText(PROSE_LENGTH)),
  aim: z.optional(optionalText(PROSE_LENGTH)),
  beneficiaries: z.optional(optionalText(PROSE_LENGTH)),
  lang: z.optional(Language),
  themes: z.optional(many(Id, MOST_TERMS)),
  skills: z.optional(many(Id, MOST_TERMS)),
  modalities: z.optional(many(Modality, MOST_TERMS)),
  languages: z.optional(many(SpokenLanguageCode, MOST_TERMS)),
  from: z.optional(z.nullable(Day)),
  until: z.optional(z.nullable(Day)),
  effortDays: z.optional(
    z.nullable(z.number({ error: 'malformed-number' }).check(z.int({ error: 'malformed-number' }), z.gte(1, { error: 'malformed-number' }), z.lte(MOST_DAYS, { error: 'too-much' }))),
  ),
  offersUntil: z.optional(z.nullable(Day)),
  currency: z.optional(Currency),
  budget: z.optional(Budget),
  visibility: z.optional(RequestVisibility),
  groupId: z.optional(z.nullable(Id)),
  links: z.optional(many(Link, MOST_LINKS)),
};
const inOrder = ({ from, until }: { from?: string | null; until?: string | null }): boolean => !from || !until || from <= until;
const REVERSED = { error: 'reversed-dates', path: ['until'] };

export const DraftInput = z.object(fields).check(z.refine(inOrder, REVERSED));
export type DraftInput = z.infer<typeof DraftInput>;
/** With the revision that the form was filled from. */
export const SaveInput = z.object({ ...fields, revision: z.number() }).check(z.refine(inOrder, REVERSED));
export type SaveInput = z.infer<typeof SaveInput>;

/** Acts that are done on the request itself; the others follow from offers, signatures, deliverables. */
export const DIRECT_ACTS = ['submit', 'return', 'publish', 'withdraw', 'reopen', 'suspend', 'resume'] as const;
export const DirectAct = z.enum(DIRECT_ACTS, { error: 'unknown-choice' });
export type DirectAct = z.infer<typeof DirectAct>;

/** `match`: what the reader, as an expert, could help with. */
export const BOARD_SCOPES = ['match', 'all', 'mine', 'country'] as const;
export const BoardQuery = z.object({
  scope: z.optional(z.enum(BOARD_SCOPES)),
  state: z.optional(RequestState),
  theme: z.optional(Id),
  language: z.optional(SpokenLanguageCode),
  modality: z.optional(Modality),
  funding: z.optional(z.enum(['asked', 'none'])),
  group: z.optional(Id),
  after: z.optional(z.string().check(z.maxLength(LONGEST_PAGE_KEY))),
  limit: z.optional(PageSize),
});
export type BoardQuery = z.infer<typeof BoardQuery>;

const Saved = z.object({ id: Id, address: z.string(), revision: z.number() });
const Moved = z.object({ id: Id, state: RequestState, address: z.string() });

export const requestRoutes = { ...requesterRoutes, ...defineRoutes({
  exchangeBoard: {
    method: 'GET',
    path: '/api/exchange/requests',
    summary: 'Requests that the reader may see, the last opened first, with how many stand in each state. In the scope `match` those that want help which the reader offers, the best match first.',
    query: BoardQuery,
    response: BoardView,
  },
  draftRequest: {
    method: 'POST',
    path: '/api/exchange/requests',
    summary: 'Begins a request in the name of the organisation that the actor is verified for. It is a draft, seen by who makes it.',
    body: DraftInput,
    response: Saved,
  },
  getRequest: {
    method: 'GET',
    path: '/api/exchange/requests/:address',
    summary: 'A request for help with its history and what the reader may do with it. By address part or id.',
    params: z.object({ address: z.string().check(z.maxLength(LONGEST_ADDRESS)) }),
    response: RequestView,
  },
  saveRequest: {
    method: 'PATCH',
    path: '/api/exchange/requests/:requestId',
    summary: 'Saves what was written of a draft; what is not sent stays. Refused with what is kept (409 `stale-request`) when it was changed meanwhile.',
    params: RequestParams,
    body: SaveInput,
    response: Saved,
  },
  actOnRequest: {
    method: 'POST',
    path: '/api/exchange/requests/:requestId/acts',
    summary: 'Submits, returns, publishes, withdraws, reopens, suspends or resumes a request, by the table of transitions.',
    params: RequestParams,
    body: z.object({ act: DirectAct, reason: z.optional(optionalText(REASON_LENGTH)) }),
    response: Moved,
  },
  followRequest: {
    method: 'PUT',
    path: '/api/exchange/requests/:requestId/follow',
    summary: 'Follows a request, or no longer.',
    params: RequestParams,
    body: z.object({ follow: z.boolean() }),
    response: z.object({ following: z.boolean() }),
    repeatable: true,
  },
  requestForm: {
    method: 'GET',
    path: '/api/me/exchange/form',
    summary: 'Whether the reader may ask for help and in whose name, and what they may choose from; with `request`, one of theirs to go on writing.',
    query: z.object({ request: z.optional(Id) }),
    response: RequestFormView,
  },
  ownRequests: {
    method: 'GET',
    path: '/api/me/exchange/requests',
    summary: 'Requests that the reader made or was named for, whatever their state.',
    response: OwnRequestsView,
  },
  similarRequests: {
    method: 'GET',
    path: '/api/exchange/similar',
    summary: 'Earlier requests and cases that speak of the same, best first.',
    limit: 'search',
    query: z.object({ q: text(LONGEST_SEARCH), not: z.optional(Id) }),
    response: SimilarView,
  },
  exchangeDesk: {
    method: 'GET',
    path: '/api/exchange/desk',
    summary: 'What waits for the stewards: requests to review, those that are stuck, those suspended. Stewards only.',
    response: DeskView,
  },
}) };
