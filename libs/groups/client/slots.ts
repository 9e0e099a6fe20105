import type { SubjectRef } from '@minga/kernel/contract';

/** What other slices are told of a group whose page they put something into. */
export interface GroupSlotProps {
  groupId: string;
  /** Path of the group's page. */
  address: string;
}

/** A group as what other slices put beside its acts sees it. */
export interface GroupSubjectProps {
  subject: SubjectRef;
  groupId: string;
}

declare module '@minga/kernel/client' {
  interface Slots {
    /** The first tab's content: the group's topics. */
    'group.main': GroupSlotProps;
    /** Beside the group’s pages, before its people. */
    'group.aside': GroupSlotProps;
    /** Buttons at the head of the group, before its own. */
    'group.actions': GroupSlotProps;
    /** After the group's own acts. */
    'group.acts': GroupSubjectProps;
  }
}

export const GROUP_SLOTS = ['group.main', 'group.aside', 'group.actions', 'group.acts'] as const;
