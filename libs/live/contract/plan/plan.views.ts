import * as z from 'zod/mini';
import { Id, Instant, Language } from '@minga/kernel/contract';
import { AboutCard } from '../about/about.views';
import { QueueMode, SessionKind, SessionState, SessionVisibility } from '../words';
import { WALL_CLOCKS } from './plan.words';

export const PlannedItem = z.object({ id: z.nullable(Id), title: z.string(), note: z.string(), links: z.array(z.string()), minutes: z.number() });
export type PlannedItem = z.infer<typeof PlannedItem>;

/** A session as its form shows it. `day` and `time` are what the wall clock of `timeZone` says; people are handles. */
export const SessionPlan = z.object({
  groupId: z.nullable(Id),
  title: z.string(),
  purpose: z.string(),
  lang: Language,
  kind: SessionKind,
  visibility: SessionVisibility,
  day: z.string(),
  time: z.string(),
  timeZone: z.string(),
  minutes: z.number(),
  place: z.string(),
  callUrl: z.string(),
  languages: z.array(z.string()),
  links: z.array(z.string()),
  capacity: z.nullable(z.number()),
  speakSeconds: z.number(),
  queueMode: QueueMode,
  anonymousQuestions: z.boolean(),
  items: z.array(PlannedItem),
  moderators: z.array(z.string()),
  rapporteurs: z.array(z.string()),
  captioners: z.array(z.string()),
  speakers: z.array(z.string()),
  invited: z.array(z.string()),
});
export type SessionPlan = z.infer<typeof SessionPlan>;

export const SavedPlan = z.object({ id: Id, address: z.string(), revision: z.number(), clock: z.enum(WALL_CLOCKS) });
export type SavedPlan = z.infer<typeof SavedPlan>;

/** A group in which the reader may call sessions, with whom they may be shown to. */
export const CallingGroup = z.object({ id: Id, name: z.string(), visibilities: z.array(SessionVisibility) });

/** What the form needs: what is kept of the session or what a new one begins with, and what may be chosen. */
export const PlanFormView = z.object({
  session: z.nullable(z.object({ id: Id, address: z.string(), state: SessionState, revision: z.number(), inSeries: z.boolean(), laterInSeries: z.number() })),
  plan: SessionPlan,
  /** The names of those whom the plan names. */
  people: z.array(z.object({ handle: z.string(), name: z.string() })),
  /** What it is about: whom it is for follows from that, and it has no group. */
  about: z.nullable(AboutCard),
  groups: z.array(CallingGroup),
  /** May call sessions of the whole network. */
  network: z.boolean(),
  zones: z.array(z.string()),
  templates: z.array(z.object({ id: Id, name: z.string(), mine: z.boolean() })),
  /** Earlier ones to begin from, the last first. */
  earlier: z.array(z.object({ id: Id, title: z.string(), startsAt: Instant })),
});
export type PlanFormView = z.infer<typeof PlanFormView>;
