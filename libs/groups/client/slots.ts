/** What other slices are told of a group whose page they put something into. */
export interface GroupSlotProps {
  groupId: string;
  /** Path of the group's page. */
  address: string;
}

declare module '@minga/kernel/client' {
  interface Slots {
    /** The first tab's content: the group's topics. */
    'group.main': GroupSlotProps;
    /** Buttons at the head of the group, before its own. */
    'group.actions': GroupSlotProps;
  }
}

export const GROUP_SLOTS = ['group.main', 'group.actions'] as const;
