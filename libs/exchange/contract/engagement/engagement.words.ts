import * as z from 'zod/mini';

/** What a deliverable may be: planned, handed over, taken, or sent back to be handed over again. */
export const DELIVERABLE_STATES = ['planned', 'delivered', 'accepted', 'sent-back'] as const;
export const DeliverableState = z.enum(DELIVERABLE_STATES);
export type DeliverableState = z.infer<typeof DeliverableState>;

/** Those who do the work together: who asked, and who helps. */
export const SIDES = ['requester', 'provider'] as const;
export const Side = z.enum(SIDES);
export type Side = z.infer<typeof Side>;
export const otherSide = (side: Side): Side => (side === 'requester' ? 'provider' : 'requester');

/** More than any plan that people keep in mind. */
export const MOST_MILESTONES = 30;
export const MOST_DELIVERABLES = 10;
/** An entry of the journal, a problem: read on a page of its own kind, not a report. */
export const ENTRY_LENGTH = 4000;
export const WORK_LENGTH = 200;
/** A day’s work at most. */
export const MOST_MINUTES = 24 * 60;
