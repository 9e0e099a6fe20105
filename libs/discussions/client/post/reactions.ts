import type { IconName } from '@minga/ui';
import { REACTIONS, type Reaction, type Tally } from '../../contract';

export const REACTION_ICON: Record<Reaction, IconName> = { agree: 'check', useful: 'star', thanks: 'chat', celebrate: 'sun' };

/** Beside a post: what somebody gave, and agreement, which is what a debate lives on. The others are in the post's menu. */
export const offered = (tally: Tally): Reaction[] => REACTIONS.filter((kind) => kind === 'agree' || tally[kind] > 0);
