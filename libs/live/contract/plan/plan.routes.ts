import * as z from 'zod/mini';
import { defineRoutes, Id, Language, optionalText, SubjectRef, wellFormed } from '@minga/kernel/contract';
import { SpokenLanguageCode } from '@minga/people/contract';
import { SubjectType } from '../about/about.views';
import { RepeatInput } from '../series/repeat';
import { SessionParams } from '../session/session.routes';
import {
  ITEM_LENGTH, LONGEST_ITEM_MINUTES, LONGEST_MINUTES, LONGEST_SPEAK_SECONDS, MOST_ITEMS, MOST_NAMED, NOTE_LENGTH, PURPOSE_LENGTH, QueueMode, SessionKind, SessionVisibility,
  SHORTEST_SPEAK_SECONDS, TITLE_LENGTH,
} from '../words';
import { PlanFormView, SavedPlan } from './plan.views';
import { LARGEST_CAPACITY, LINK_LENGTH, MOST_LINKS, PLACE_LENGTH, ZONE_LENGTH } from './plan.words';
import { isZone } from './zones';

const HANDLE_LENGTH = 60;

const protocolOf = (link: string): string | undefined => (URL.canParse(link) ? new URL(link).protocol : undefined);
const address = (error: string, protocols: readonly string[]) =>
  optionalText(LINK_LENGTH).check(z.refine((link) => link === '' || protocols.includes(protocolOf(link) ?? ''), { error }));
const Link = address('session-link', ['https:', 'http:']).check(z.minLength(1, { error: 'required' }));
const once = (items: readonly unknown[]): boolean => new Set(items).size === items.length;
const whole = (least: number, most: number) => z.number({ error: 'session-number' }).check(z.int({ error: 'session-number' }), z.gte(least, { error: 'too-small' }), z.lte(most, { error: 'too-large' }));
const Links = z.array(Link).check(z.maxLength(MOST_LINKS));
const Handles = z.array(z.string().check(z.trim(), z.toLowerCase(), z.maxLength(HANDLE_LENGTH), z.refine(wellFormed, { error: 'malformed-text' }))).check(
  z.maxLength(MOST_NAMED),
  z.refine(once, { error: 'session-twice' }),
);

export const ItemInput = z.object({
  /** Of an item that is kept; absent for a new one. */
  id: z.optional(z.nullable(Id)),
  title: optionalText(ITEM_LENGTH).check(z.minLength(1, { error: 'required' })),
  note: z.optional(optionalText(NOTE_LENGTH)),
  links: z.optional(Links),
  minutes: whole(1, LONGEST_ITEM_MINUTES),
});
export type ItemInput = z.infer<typeof ItemInput>;

const fields = {
  title: z.optional(optionalText(TITLE_LENGTH)),
  purpose: z.optional(optionalText(PURPOSE_LENGTH)),
  lang: z.optional(Language),
  kind: z.optional(SessionKind),
  visibility: z.optional(SessionVisibility),
  /** Wall clock of `timeZone`. */
  day: z.optional(z.iso.date({ error: 'session-day' })),
  time: z.optional(z.string().check(z.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, { error: 'session-time' }))),
  timeZone: z.optional(z.string().check(z.maxLength(ZONE_LENGTH, { error: 'session-zone' }), z.refine(isZone, { error: 'session-zone' }))),
  minutes: z.optional(whole(1, LONGEST_MINUTES)),
  place: z.optional(optionalText(PLACE_LENGTH)),
  callUrl: z.optional(address('session-call', ['https:'])),
  languages: z.optional(z.array(SpokenLanguageCode).check(z.refine(once, { error: 'session-twice' }))),
  links: z.optional(Links),
  capacity: z.optional(z.nullable(whole(1, LARGEST_CAPACITY))),
  speakSeconds: z.optional(whole(SHORTEST_SPEAK_SECONDS, LONGEST_SPEAK_SECONDS)),
  queueMode: z.optional(QueueMode),
  anonymousQuestions: z.optional(z.boolean()),
  items: z.optional(z.array(ItemInput).check(z.maxLength(MOST_ITEMS))),
  moderators: z.optional(Handles),
  rapporteurs: z.optional(Handles),
  captioners: z.optional(Handles),
  speakers: z.optional(Handles),
  /** Asked to come, without a task. */
  invited: z.optional(Handles),
  /** Makes a series of a session that is in none. */
  repeat: z.optional(RepeatInput),
};

export const CallSessionInput = z.object({
  ...fields,
  groupId: z.optional(z.nullable(Id)),
  /** Something of another part of the site: the session is for whom that is for, whatever group and visibility say. */
  about: z.optional(z.nullable(SubjectRef)),
});
export type CallSessionInput = z.infer<typeof CallSessionInput>;
/** With the revision that the form was filled from. What is not sent stays. */
export const SavePlanInput = z.object({
  ...fields,
  revision: z.number(),
  /** What was changed is changed in those that follow in the series as well. */
  scope: z.optional(z.enum(['one', 'following'])),
});
export type SavePlanInput = z.infer<typeof SavePlanInput>;
export type PlanInput = Omit<SavePlanInput, 'revision' | 'scope' | 'repeat'>;

export const planRoutes = defineRoutes({
  callSession: {
    method: 'POST',
    path: '/api/live',
    summary: 'Begins to call a session, in a group or for the whole network. It is a draft, seen by who may run it.',
    body: CallSessionInput,
    response: SavedPlan,
  },
  savePlan: {
    method: 'PATCH',
    path: '/api/live/:sessionId',
    summary: 'Saves a session’s plan: what, when, for whom, agenda, people. Refused with 409 `session-stale` when it was changed meanwhile.',
    params: SessionParams,
    body: SavePlanInput,
    response: SavedPlan,
  },
  planForm: {
    method: 'GET',
    path: '/api/me/live/form',
    summary: 'What the form of a session needs; with `session` one that goes on, with `from` a copy of an earlier one, with `template` what was kept for the like; with `type` and `about` what a meeting about that begins with.',
    query: z.object({ session: z.optional(Id), from: z.optional(Id), template: z.optional(Id), group: z.optional(Id), type: z.optional(SubjectType), about: z.optional(Id), zone: z.optional(z.string().check(z.maxLength(ZONE_LENGTH))) }),
    response: PlanFormView,
  },
});
