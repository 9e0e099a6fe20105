import * as z from 'zod/mini';

/** In the order in which they always appear: in legends, balances, filters and figures. */
export const STAKEHOLDER_GROUPS = [
  'government',
  'civil-society',
  'technical-community',
  'bank',
  'academia',
  'private-sector',
  'intergovernmental',
] as const;

export const StakeholderGroup = z.enum(STAKEHOLDER_GROUPS, { error: 'unknown-stakeholder-group' });
export type StakeholderGroup = z.infer<typeof StakeholderGroup>;

/** The style sheets' key of each group's mark: ■ ● ▲ ◆ ⬟ ⬢ ✚. */
export const STAKEHOLDER_SHAPE = {
  government: 'gob',
  'civil-society': 'soc',
  'technical-community': 'tec',
  bank: 'ban',
  academia: 'aca',
  'private-sector': 'emp',
  intergovernmental: 'igo',
} as const satisfies Record<StakeholderGroup, string>;

/** Place in the fixed order, for sorting; what has no group comes last. */
export const stakeholderOrder = (group: StakeholderGroup | null): number =>
  group === null ? STAKEHOLDER_GROUPS.length : STAKEHOLDER_GROUPS.indexOf(group);
