import * as z from 'zod/mini';
import { Cursor, Id, Instant, Language } from '@minga/kernel/contract';
import { PersonCard } from '@minga/people/contract';
import { AboutCard } from '../about/about.views';
import { SignUps } from '../signup/signup.views';
import { QueueMode, SessionAct, SessionKind, SessionNeed, SeriesRhythm, SessionRole, SessionState, SessionVisibility } from '../words';

/** The group that a session is called in; null fields are for the whole network's. */
export const SessionGroup = z.object({ id: Id, name: z.string(), address: z.string(), lang: Language });
export type SessionGroup = z.infer<typeof SessionGroup>;

/** An item of the agenda with its time box and what it took. `runningSince` null: its clock stands at `spentMs`. */
export const AgendaItem = z.object({
  id: Id,
  position: z.number(),
  title: z.string(),
  note: z.string(),
  links: z.array(z.string()),
  minutes: z.number(),
  extendedMinutes: z.number(),
  startedAt: z.nullable(Instant),
  runningSince: z.nullable(Instant),
  spentMs: z.number(),
  endedAt: z.nullable(Instant),
});
export type AgendaItem = z.infer<typeof AgendaItem>;

export const NamedPerson = z.object({ role: SessionRole, person: PersonCard });
export type NamedPerson = z.infer<typeof NamedPerson>;

/** What a session is and where it stands, as every page of it begins. Instants in UTC; `timeZone` is the zone in which it was called. */
export const SessionFace = z.object({
  id: Id,
  address: z.string(),
  title: z.string(),
  purpose: z.string(),
  lang: Language,
  kind: SessionKind,
  state: SessionState,
  visibility: SessionVisibility,
  group: z.nullable(SessionGroup),
  startsAt: Instant,
  timeZone: z.string(),
  minutes: z.number(),
  place: z.string(),
  callUrl: z.string(),
  languages: z.array(z.string()),
  links: z.array(z.string()),
  capacity: z.nullable(z.number()),
  speakSeconds: z.number(),
  queueMode: QueueMode,
  startedAt: z.nullable(Instant),
  runningSince: z.nullable(Instant),
  spentMs: z.number(),
  endedAt: z.nullable(Instant),
  revision: z.number(),
});
export type SessionFace = z.infer<typeof SessionFace>;

/** A session before and after it happens. */
export const SessionView = z.extend(SessionFace, {
  cursor: Cursor,
  items: z.array(AgendaItem),
  named: z.array(NamedPerson),
  /** What the reader was named for. */
  roles: z.array(SessionRole),
  /** May run it. */
  runs: z.boolean(),
  /** May call sessions where this one was called. */
  convenes: z.boolean(),
  /** Who will come. */
  signUps: SignUps,
  /** What it is about, where that is of another part of the site and the reader may see it. */
  about: z.nullable(AboutCard),
  /** The reader was asked to come. */
  invited: z.boolean(),
  /** Who was asked to come, for who runs it. */
  guests: z.nullable(z.array(PersonCard)),
  /** It recurs; `later`: how many are to come after it, `coming`: the next of them, with those that were called off. */
  series: z.nullable(z.object({ every: SeriesRhythm, later: z.number(), coming: z.array(z.object({ address: z.string(), startsAt: Instant, state: SessionState })) })),
  /** Why it was called off; null where it was not. */
  cancelledFor: z.nullable(z.string()),
  /** What the reader may move it by, now or when what is missing is there. */
  next: z.array(z.object({ act: SessionAct, to: SessionState, missing: z.array(SessionNeed) })),
});
export type SessionView = z.infer<typeof SessionView>;
