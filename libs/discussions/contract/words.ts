import * as z from 'zod/mini';

/** An announcement is opened by who moderates the group; a question can have an accepted answer. */
export const TOPIC_KINDS = ['discussion', 'question', 'announcement'] as const;
export const TopicKind = z.enum(TOPIC_KINDS, { error: 'unknown-choice' });
export type TopicKind = z.infer<typeof TopicKind>;

export const REACTIONS = ['agree', 'useful', 'thanks', 'celebrate'] as const;
export const Reaction = z.enum(REACTIONS, { error: 'unknown-choice' });
export type Reaction = z.infer<typeof Reaction>;

/** How many gave each reaction. */
export const Tally = z.object({ agree: z.number(), useful: z.number(), thanks: z.number(), celebrate: z.number() });
export type Tally = z.infer<typeof Tally>;
export const noReactions: Tally = { agree: 0, useful: 0, thanks: 0, celebrate: 0 };

/** `tree`: each reply under what it answers, elder before younger. `arrival`: as they came. */
export const POST_ORDERS = ['tree', 'arrival'] as const;
export const PostOrder = z.enum(POST_ORDERS, { error: 'unknown-choice' });
export type PostOrder = z.infer<typeof PostOrder>;

export const TOPIC_ORDERS = ['activity', 'created'] as const;
export const TopicOrder = z.enum(TOPIC_ORDERS, { error: 'unknown-choice' });
export type TopicOrder = z.infer<typeof TopicOrder>;

export const TOPIC_FILTERS = ['all', 'unread', 'unanswered'] as const;
export const TopicFilter = z.enum(TOPIC_FILTERS, { error: 'unknown-choice' });
export type TopicFilter = z.infer<typeof TopicFilter>;
