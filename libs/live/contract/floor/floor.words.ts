import * as z from 'zod/mini';

/** What somebody asks for the floor for: to speak, to answer who holds it, to speak of the procedure. */
export const HAND_KINDS = ['speak', 'reply', 'point-of-order'] as const;
export const HandKind = z.enum(HAND_KINDS, { error: 'unknown-choice' });
export type HandKind = z.infer<typeof HandKind>;

/** How a turn came about: a hand, or an invitation. */
export const TURN_KINDS = [...HAND_KINDS, 'invited'] as const;
export const TurnKind = z.enum(TURN_KINDS);
export type TurnKind = z.infer<typeof TurnKind>;

/** Why somebody waits no longer. */
export const HAND_ENDS = ['given', 'lowered', 'moderator', 'left', 'closed'] as const;
export const HandEnd = z.enum(HAND_ENDS);
export type HandEnd = z.infer<typeof HandEnd>;
