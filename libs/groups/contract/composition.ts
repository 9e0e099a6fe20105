import * as z from 'zod/mini';
import { STAKEHOLDER_GROUPS, StakeholderGroup } from '@minga/people/contract';

/** Members by the stakeholder group of their organisation; groups without members are absent. */
export const Composition = z.partialRecord(StakeholderGroup, z.number());
export type Composition = z.infer<typeof Composition>;

export interface CompositionPart {
  stakeholderGroup: StakeholderGroup;
  count: number;
}

/** The parts that have members, in the fixed order of the stakeholder groups. */
export const compositionParts = (composition: Composition): CompositionPart[] =>
  STAKEHOLDER_GROUPS.map((stakeholderGroup) => ({ stakeholderGroup, count: composition[stakeholderGroup] ?? 0 })).filter((part) => part.count > 0);
