import type { Visibility } from '@minga/groups/contract';
import type { SessionVisibility } from '../words';

const IN_GROUP: Record<Visibility, readonly SessionVisibility[]> = { public: ['public', 'network', 'group'], network: ['network', 'group'], private: ['group'] };
const IN_NETWORK: readonly SessionVisibility[] = ['public', 'network'];

/** Whom a session may be shown to: nobody beyond who sees its group. @param group null for the whole network's */
export const visibilitiesIn = (group: Visibility | null): readonly SessionVisibility[] => (group ? IN_GROUP[group] : IN_NETWORK);
