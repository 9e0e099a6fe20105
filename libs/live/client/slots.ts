import type { SubjectRef } from '@minga/kernel/contract';

/** A message of a session's chat as what other slices put beside it sees it. */
export interface MessageSlotProps {
  subject: SubjectRef;
  /** Whose it is. */
  authorId: string;
}

declare module '@minga/kernel/client' {
  interface Slots {
    /** Beside what may be done with a message of a session's chat. Drawn many times a page: load nothing. */
    'message.acts': MessageSlotProps;
  }
}

export const LIVE_SLOTS = ['message.acts'] as const;
