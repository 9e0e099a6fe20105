import * as z from 'zod/mini';

/** What can be flagged: kinds of subject, as their slices register them. */
export const FLAGGABLE = ['post', 'topic', 'account', 'group', 'organisation', 'live-message'] as const;
export const Flaggable = z.enum(FLAGGABLE, { error: 'unknown-choice' });
export type Flaggable = z.infer<typeof Flaggable>;

export const FLAG_REASONS = ['spam', 'off-topic', 'harassment', 'personal-data', 'illegal', 'other'] as const;
export const FlagReason = z.enum(FLAG_REASONS, { error: 'unknown-choice' });
export type FlagReason = z.infer<typeof FlagReason>;

/** What became of a flag. `upheld`: something was done about it; `kept`: no breach was found; `gone`: its subject went meanwhile. */
export const FLAG_STATES = ['waiting', 'upheld', 'kept', 'gone', 'withdrawn'] as const;
export const FlagState = z.enum(FLAG_STATES);
export type FlagState = z.infer<typeof FlagState>;

/** Why something is in the queue: people (or a watched word) flagged it, or a gate held it back. */
export const REVIEW_KINDS = ['flag', 'held'] as const;
export const ReviewKind = z.enum(REVIEW_KINDS, { error: 'unknown-choice' });
export type ReviewKind = z.infer<typeof ReviewKind>;

/** Who decides about an item: those who moderate the group, those who chair it, the network's stewards. */
export const DESKS = ['moderators', 'chairs', 'stewards'] as const;
export const Desk = z.enum(DESKS);
export type Desk = z.infer<typeof Desk>;

/**
 * How an item ends. `approve` and `reject` are for what was held; `keep` finds no breach; `resolve` says that it was seen to
 * in another way (a warning, a talk); `gone` is the queue's own: nothing is left to decide about.
 */
export const DECISIONS = ['approve', 'reject', 'keep', 'hide', 'delete', 'move', 'lock', 'resolve'] as const;
export const Decision = z.enum(DECISIONS, { error: 'unknown-choice' });
export type Decision = z.infer<typeof Decision>;
export const ENDINGS = [...DECISIONS, 'gone'] as const;
export const Ending = z.enum(ENDINGS);
export type Ending = z.infer<typeof Ending>;

/** Reasons that a moderator picks; each is worded in the reader's language. `other` needs words of one's own. */
export const CANNED_REASONS = ['no-breach', 'spam', 'off-topic', 'harassment', 'personal-data', 'illegal', 'duplicate', 'other'] as const;
export const CannedReason = z.enum(CANNED_REASONS, { error: 'unknown-choice' });
export type CannedReason = z.infer<typeof CannedReason>;
/** Of these, what a person can be sanctioned for. */
export const SANCTION_REASONS = ['spam', 'off-topic', 'harassment', 'personal-data', 'illegal', 'other'] as const satisfies readonly CannedReason[];
export const SanctionReason = z.enum(SANCTION_REASONS, { error: 'unknown-choice' });
export type SanctionReason = z.infer<typeof SanctionReason>;

/** What a moderator did with an item, as its notes tell. */
export const REVIEW_ACTS = [...ENDINGS, 'ask', 'escalate'] as const;
export const ReviewAct = z.enum(REVIEW_ACTS);
export type ReviewAct = z.infer<typeof ReviewAct>;

export const FLAG_TEXT_LENGTH = 1000;
/** What a moderator says to an author or to who flagged, and why something was done. */
export const REVIEW_TEXT_LENGTH = 1000;
/** Whoever opens an item has it to themselves for these minutes. */
export const CLAIM_MINUTES = 15;
/** Within these hours of its arrival everything should be decided. */
export const GOAL_HOURS = 24;
