import type { SubjectRef } from '@minga/kernel/contract';

/** A topic or a post as what other slices put beside it sees it. */
export interface SubjectSlotProps {
  subject: SubjectRef;
  groupId: string;
  /** Whose it is. */
  authorId: string;
}

declare module '@minga/kernel/client' {
  interface Slots {
    /** At the head of the first page: what goes on now. */
    'home.now': Record<string, never>;
    /** Beside what waits on the first page, before what is new: what other slices have for its reader, signed in or not. */
    'home.aside': Record<string, never>;
    /** Beside what may be done with a post: a link or a plain button, for it stands inside a form of its own. Drawn many times a page: load nothing. */
    'post.acts': SubjectSlotProps;
    /** Beside what may be done with a topic as a whole. */
    'topic.acts': SubjectSlotProps;
  }
}

export const TOPIC_SLOTS = ['post.acts', 'topic.acts'] as const;
