import type { PersonCard } from '@minga/people/contract';
import type { Participants } from '../topic.views';

/** Counts somebody who had not written here before. */
export function addParticipant(before: Participants, { stakeholderGroup }: PersonCard): Participants {
  const count = before.count + 1;
  if (!stakeholderGroup) return { ...before, count, none: before.none + 1 };
  return { ...before, count, groups: { ...before.groups, [stakeholderGroup]: (before.groups[stakeholderGroup] ?? 0) + 1 } };
}
