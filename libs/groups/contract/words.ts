import * as z from 'zod/mini';

/** Who may know of a group and read it: anybody, whoever is signed in, its members. */
export const VISIBILITIES = ['public', 'network', 'private'] as const;
export const Visibility = z.enum(VISIBILITIES, { error: 'unknown-choice' });
export type Visibility = z.infer<typeof Visibility>;

/** How one becomes a member: at once, when a chair accepts the request, when a chair invites. */
export const JOININGS = ['open', 'request', 'invitation'] as const;
export const Joining = z.enum(JOININGS, { error: 'unknown-choice' });
export type Joining = z.infer<typeof Joining>;

/** Who may post: members (observers only read), or every signed-in reader of the group. */
export const POSTINGS = ['members', 'signed-in'] as const;
export const Posting = z.enum(POSTINGS, { error: 'unknown-choice' });
export type Posting = z.infer<typeof Posting>;

/** From the one that may most to the one that may least. */
export const ROLES = ['chair', 'moderator', 'member', 'observer'] as const;
export const Role = z.enum(ROLES, { error: 'unknown-choice' });
export type Role = z.infer<typeof Role>;

/** How much of a group one wants to be told, from most to least. */
export const WATCH_LEVELS = ['watch', 'follow', 'normal', 'mute'] as const;
export const WatchLevel = z.enum(WATCH_LEVELS, { error: 'unknown-choice' });
export type WatchLevel = z.infer<typeof WatchLevel>;

/** Parts of the list: mine; those that I may join or ask to join; all that I see. */
export const GROUP_SECTIONS = ['mine', 'open', 'all'] as const;
export const GroupSection = z.enum(GROUP_SECTIONS);
export type GroupSection = z.infer<typeof GroupSection>;

/** Slowest that a group is made: one post a day. */
export const LONGEST_SLOW_MINUTES = 1440;
/** Longest that somebody is kept silent for a time; beyond it, until it is lifted. */
export const LONGEST_SANCTION_DAYS = 365;
export const NAME_LENGTH = 120;
export const PURPOSE_LENGTH = 280;
export const CHARTER_LENGTH = 20_000;
/** What one says with a request, an invitation, a refusal or a removal. */
export const MESSAGE_LENGTH = 500;
