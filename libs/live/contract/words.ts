import * as z from 'zod/mini';

/** A session's life, in its order; `cancelled` is the way out of it. */
export const SESSION_STATES = ['draft', 'scheduled', 'lobby', 'live', 'paused', 'ended', 'reported', 'cancelled'] as const;
export const SessionState = z.enum(SESSION_STATES, { error: 'unknown-choice' });
export type SessionState = z.infer<typeof SessionState>;

/** What moves a session from one state to another; see `TRANSITIONS`. */
export const SESSION_ACTS = ['schedule', 'open-lobby', 'start', 'pause', 'resume', 'end', 'publish-report', 'cancel', 'restore'] as const;
export const SessionAct = z.enum(SESSION_ACTS, { error: 'unknown-choice' });
export type SessionAct = z.infer<typeof SessionAct>;

/** What must hold before an act; worded for people under `live.needs.<need>`. */
export const SESSION_NEEDS = ['complete', 'agenda', 'reason', 'report'] as const;
export const SessionNeed = z.enum(SESSION_NEEDS);
export type SessionNeed = z.infer<typeof SessionNeed>;

export const SESSION_KINDS = ['meeting', 'open-forum', 'training', 'questions-and-answers'] as const;
export const SessionKind = z.enum(SESSION_KINDS, { error: 'unknown-choice' });
export type SessionKind = z.infer<typeof SessionKind>;

/** Who may see it: anybody, whoever is signed in, who sees its group. */
export const SESSION_VISIBILITIES = ['public', 'network', 'group'] as const;
export const SessionVisibility = z.enum(SESSION_VISIBILITIES, { error: 'unknown-choice' });
export type SessionVisibility = z.infer<typeof SessionVisibility>;

/** What somebody was named for. A speaker is announced; whoever attends may ask for the floor. */
export const SESSION_ROLES = ['moderator', 'rapporteur', 'captioner', 'speaker'] as const;
export const SessionRole = z.enum(SESSION_ROLES, { error: 'unknown-choice' });
export type SessionRole = z.infer<typeof SessionRole>;

/**
 * What somebody is to a session: named for it, or `convener`: who may call sessions where this one was called (chairs and moderators
 * of its group; stewards, when it is the whole network's). `system` is the house itself.
 */
export const SESSION_PARTIES = [...SESSION_ROLES, 'convener', 'system'] as const;
export type SessionParty = (typeof SESSION_PARTIES)[number];

/** How a session recurs: each week or second week on its weekday, or each month on the same weekday of it ("the second Tuesday"). */
export const SERIES_RHYTHMS = ['week', 'two-weeks', 'month'] as const;
export const SeriesRhythm = z.enum(SERIES_RHYTHMS, { error: 'unknown-choice' });
export type SeriesRhythm = z.infer<typeof SeriesRhythm>;

/** Order of those who wait for the floor. */
export const QUEUE_MODES = ['arrival', 'balanced'] as const;
export const QueueMode = z.enum(QUEUE_MODES, { error: 'unknown-choice' });
export type QueueMode = z.infer<typeof QueueMode>;

export const TITLE_LENGTH = 160;
export const PURPOSE_LENGTH = 2_000;
export const ITEM_LENGTH = 200;
/** Who presents an item, three names: more lines would be no note. */
export const NOTE_LENGTH = 300;
export const REASON_LENGTH = 500;
/** More items than these are another meeting. */
export const MOST_ITEMS = 60;
/** A day's work. */
export const LONGEST_MINUTES = 720;
/** Longest time box of one item. */
export const LONGEST_ITEM_MINUTES = 480;
export const MOST_NAMED = 40;
/** What the speaker gets unless the session says otherwise, and the bounds of it, in seconds. */
export const SPEAK_SECONDS = 180;
export const SHORTEST_SPEAK_SECONDS = 15;
export const LONGEST_SPEAK_SECONDS = 3_600;
