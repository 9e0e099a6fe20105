import * as z from 'zod/mini';
import { Cursor, defineRoutes, Id, Instant, Language, PageSize } from '@minga/kernel/contract';
import { SessionGroup } from '../session/session.views';
import { SessionKind, SessionState } from '../words';
import { SessionDoor } from './door';

const LONGEST_PAGE_KEY = 100;

/** A session as lists show it. */
export const SessionRow = z.object({
  id: Id,
  address: z.string(),
  title: z.string(),
  lang: Language,
  kind: SessionKind,
  state: SessionState,
  /** Null for the whole network’s, and for what is about something. */
  group: z.nullable(SessionGroup),
  /** It is about something of another part of the site, which its page names. */
  about: z.boolean(),
  startsAt: Instant,
  timeZone: z.string(),
  minutes: z.number(),
  startedAt: z.nullable(Instant),
  endedAt: z.nullable(Instant),
  place: z.string(),
  sample: z.boolean(),
});
export type SessionRow = z.infer<typeof SessionRow>;

/** A session whose room is open. */
export const NowRow = z.extend(SessionRow, { door: SessionDoor });
export type NowRow = z.infer<typeof NowRow>;

/** `soon`: what goes on and what is to come; `past`: what is over, the last first. */
export const LIST_TIMES = ['soon', 'past'] as const;
export const SessionListQuery = z.object({
  when: z.optional(z.enum(LIST_TIMES)),
  group: z.optional(Id),
  kind: z.optional(SessionKind),
  /** Those with a published report only. */
  report: z.optional(z.enum(['yes'])),
  /** Those that the reader signed up or was named for. */
  mine: z.optional(z.enum(['yes'])),
  after: z.optional(z.string().check(z.maxLength(LONGEST_PAGE_KEY))),
  limit: z.optional(PageSize),
});
export type SessionListQuery = z.infer<typeof SessionListQuery>;

export const SessionListView = z.object({
  cursor: Cursor,
  /** May call sessions: somewhere, or in the group that is asked for. */
  calls: z.boolean(),
  /** The reader's own, not called yet. */
  drafts: z.array(SessionRow),
  /** Their room is open. */
  now: z.array(NowRow),
  items: z.array(SessionRow),
  next: z.nullable(z.string()),
});
export type SessionListView = z.infer<typeof SessionListView>;

export const listRoutes = defineRoutes({
  listSessions: {
    method: 'GET',
    path: '/api/live',
    summary: 'Live sessions that the reader may see: those that go on, those to come by their start, or those that are over.',
    query: SessionListQuery,
    response: SessionListView,
  },
});
