import { STAKEHOLDER_GROUPS, type StakeholderGroup } from '@minga/people/contract';
import { elapsed } from '../clock';
import type { Attendance } from '../presence/presence.views';
import type { Spoken, Turn } from './floor.views';

export interface TalkFacts {
  spoken: readonly Spoken[];
  turn: Turn | null;
  attendance: Attendance;
}

/** Who has no stakeholder group counts as one of their own. */
export type TalkGroup = StakeholderGroup | 'none';
export const TALK_GROUPS: readonly TalkGroup[] = [...STAKEHOLDER_GROUPS, 'none'];

/** A stakeholder group's part in what was spoken and among who is present, in whole percent. */
export interface TalkShare {
  group: TalkGroup;
  spentMs: number;
  spoke: number;
  present: number;
}

export const talkGroup = (group: StakeholderGroup | null): TalkGroup => group ?? 'none';

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

function presentOf({ people, groups }: Attendance, group: TalkGroup): number {
  if (group !== 'none') return groups[group] ?? 0;
  return people - Object.values(groups).reduce((sum, count) => sum + count, 0);
}

/** Speaking time against share present, by stakeholder group in the fixed order, with the turn that runs. Groups with neither are left out. */
export function talkShares({ spoken, turn, attendance }: TalkFacts, at: number): TalkShare[] {
  const spent = new Map<TalkGroup, number>();
  const add = (group: TalkGroup, ms: number) => spent.set(group, (spent.get(group) ?? 0) + ms);
  for (const one of spoken) add(talkGroup(one.stakeholderGroup), one.spentMs);
  if (turn) add(talkGroup(turn.person.stakeholderGroup), elapsed(turn, at));
  const total = [...spent.values()].reduce((sum, ms) => sum + ms, 0);
  return TALK_GROUPS.map((group) => {
    const ms = spent.get(group) ?? 0;
    return { group, spentMs: ms, spoke: percent(ms, total), present: percent(presentOf(attendance, group), attendance.people) };
  }).filter(({ group, spentMs }) => spentMs > 0 || presentOf(attendance, group) > 0);
}

/** The group that spoke least against its share present; undefined when nobody spoke or none is behind. */
export function furthestBehind(shares: readonly TalkShare[]): TalkShare | undefined {
  if (shares.every(({ spentMs }) => spentMs === 0)) return undefined;
  const behind = shares.filter(({ spoke, present }) => spoke < present);
  return behind.toSorted((a, b) => b.present - b.spoke - (a.present - a.spoke))[0];
}
