import * as z from 'zod/mini';
import { Id, Instant, Language } from '@minga/kernel/contract';
import { Country, StakeholderGroup } from '@minga/people/contract';
import { TurnKind } from '../floor/floor.words';
import { LivePollKind, PollVoice } from '../polls/polls.words';
import { SessionKind, SessionRole, SessionState } from '../words';
import { Moment } from './moment';

/** Raised when a field changes its meaning; who reads a downloaded record goes by it. */
export const RECORD_VERSION = 1;

/** When something was: the instant, and its moment in the session. */
const when = { at: Instant, moment: Moment };

/** Somebody as they were when the session ended. Who only listened is named to those who run it, and to nobody else. */
export const RecordPerson = z.object({
  id: Id,
  name: z.string(),
  /** What they do in their organisation. */
  title: z.string(),
  organisation: z.nullable(z.string()),
  stakeholderGroup: z.nullable(StakeholderGroup),
  country: z.nullable(Country),
  roles: z.array(SessionRole),
});
export type RecordPerson = z.infer<typeof RecordPerson>;

export const RecordItem = z.object({
  id: Id,
  position: z.number(),
  title: z.string(),
  note: z.string(),
  minutes: z.number(),
  extendedMinutes: z.number(),
  /** Null: it was not reached. */
  at: z.nullable(Instant),
  moment: z.nullable(Moment),
  endedAt: z.nullable(Instant),
  spentMs: z.number(),
});
export type RecordItem = z.infer<typeof RecordItem>;

export const RecordStay = z.object({ personId: Id, ...when, leftAt: z.nullable(Instant), leftMoment: z.nullable(Moment) });
export type RecordStay = z.infer<typeof RecordStay>;

export const RecordTurn = z.object({
  id: Id,
  ...when,
  personId: z.nullable(Id),
  itemId: z.nullable(Id),
  kind: TurnKind,
  endedAt: z.nullable(Instant),
  spentMs: z.number(),
  limitSeconds: z.number(),
});
export type RecordTurn = z.infer<typeof RecordTurn>;

export const RecordQuestion = z.object({
  id: Id,
  ...when,
  /** Null when it was asked without a name, or its author left the site. */
  authorId: z.nullable(Id),
  anonymous: z.boolean(),
  text: z.string(),
  lang: Language,
  itemId: z.nullable(Id),
  state: z.enum(['open', 'answering', 'answered', 'dismissed', 'merged']),
  mergedInto: z.nullable(Id),
  votes: z.number(),
  /** Null: it was answered aloud, or not at all. */
  answer: z.nullable(z.string()),
  answeredBy: z.nullable(Id),
  answeredAt: z.nullable(Instant),
  answeredMoment: z.nullable(Moment),
  reason: z.nullable(z.string()),
});
export type RecordQuestion = z.infer<typeof RecordQuestion>;

/** How many of a trait chose what; null where so few did that they could be told. */
const share = <T extends z.core.$ZodType>(key: T) => z.object({ key, counts: z.array(z.nullable(z.number())) });
/** A poll whose result was shown. Others stand with no counts: what was sealed stays so. */
export const RecordPoll = z.object({
  id: Id,
  ...when,
  itemId: z.nullable(Id),
  kind: LivePollKind,
  question: z.string(),
  lang: Language,
  voice: PollVoice,
  closedAt: z.nullable(Instant),
  revealedAt: z.nullable(Instant),
  options: z.array(z.object({ id: z.string(), text: z.string() })),
  /** Null while it is sealed. `counts` stand in the order of the options. */
  result: z.nullable(z.object({ voters: z.number(), counts: z.array(z.number()), byGroup: z.array(share(StakeholderGroup)), byCountry: z.array(share(Country)) })),
});
export type RecordPoll = z.infer<typeof RecordPoll>;

/** A message of the chat; `text` is null where moderators hid it. */
export const RecordMessage = z.object({ id: Id, ...when, authorId: z.nullable(Id), text: z.nullable(z.string()), lang: Language, replyTo: z.nullable(Id), reason: z.nullable(z.string()) });
export type RecordMessage = z.infer<typeof RecordMessage>;

export const RecordCaption = z.object({ id: Id, ...when, speakerId: z.nullable(Id), turnId: z.nullable(Id), itemId: z.nullable(Id), text: z.string(), lang: Language });
export type RecordCaption = z.infer<typeof RecordCaption>;

export const RecordLine = z.object({ id: Id, ...when, itemId: z.nullable(Id), kind: z.enum(['note', 'decision', 'action']), text: z.string(), who: z.string(), due: z.nullable(z.string()) });
export type RecordLine = z.infer<typeof RecordLine>;

/** What was done and has no table of its own: `moved.start`, `person.removed` … */
export const RecordEntry = z.object({ ...when, act: z.string(), byId: z.nullable(Id), itemId: z.nullable(Id), reason: z.nullable(z.string()) });
export type RecordEntry = z.infer<typeof RecordEntry>;

/** How many came, by trait; small cells hidden. */
export const RecordAttendance = z.object({
  people: z.number(),
  countries: z.array(Country),
  byGroup: z.array(z.object({ key: z.nullable(StakeholderGroup), count: z.nullable(z.number()) })),
  byCountry: z.array(z.object({ key: z.nullable(Country), count: z.nullable(z.number()) })),
});
export type RecordAttendance = z.infer<typeof RecordAttendance>;

/** A part of the whole of speaking time beside its part of those present, in percent; that is null where the attendance hides how many they were. */
export const RecordBalance = z.object({ key: z.nullable(StakeholderGroup), spentMs: z.number(), spoken: z.number(), present: z.nullable(z.number()) });
export type RecordBalance = z.infer<typeof RecordBalance>;

/** A session from its lobby to its end, as one document: each thing with its instant and its moment. */
export const SessionRecord = z.object({
  version: z.literal(RECORD_VERSION),
  session: z.object({
    id: Id,
    address: z.string(),
    title: z.string(),
    purpose: z.string(),
    lang: Language,
    kind: SessionKind,
    state: SessionState,
    group: z.nullable(z.object({ id: Id, name: z.string(), address: z.string() })),
    startsAt: Instant,
    timeZone: z.string(),
    place: z.string(),
    minutes: z.number(),
    startedAt: z.nullable(Instant),
    endedAt: z.nullable(Instant),
    /** How long it ran, pauses left out. */
    spentMs: z.number(),
    sample: z.boolean(),
  }),
  people: z.array(RecordPerson),
  attendance: RecordAttendance,
  balance: z.array(RecordBalance),
  items: z.array(RecordItem),
  /** Empty for who does not run the session. */
  stays: z.array(RecordStay),
  turns: z.array(RecordTurn),
  questions: z.array(RecordQuestion),
  polls: z.array(RecordPoll),
  chat: z.array(RecordMessage),
  captions: z.array(RecordCaption),
  lines: z.array(RecordLine),
  entries: z.array(RecordEntry),
});
export type SessionRecord = z.infer<typeof SessionRecord>;
