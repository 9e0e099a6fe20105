import type { Participants } from '../contract';

/** The key under which `topic_count.participant_groups` counts people without a stakeholder group. */
export const NO_GROUP = 'none';

export const participantsOf = (row: { participants: number; participant_groups: Record<string, number> }): Participants => {
  const { [NO_GROUP]: none = 0, ...groups } = row.participant_groups;
  return { count: row.participants, groups, none };
};
