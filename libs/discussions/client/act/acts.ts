import { createContext, use } from 'react';
import type { ToastMessage } from '@minga/ui';
import type { Post } from '../../contract';

/** What may be asked about a post in a dialog; each is loaded when it is asked for. */
export type PostDialog = { kind: 'delete' | 'history'; post: Post } | { kind: 'shortcuts' } | ReasonDialogAsked;

/** An act of moderation that everybody may ask the reason of. */
export interface ReasonDialogAsked {
  kind: 'reason';
  title: string;
  /** What the button says. */
  verb: string;
  /** @throws Refusal, shown in the dialog */
  act(reason: string): Promise<unknown>;
  /** What is said when it is done. */
  done: string;
}

/** What the parts of the page can set going. */
export interface Acts {
  /** The post whose text is being changed in its place. */
  editing: string | null;
  edit(postId: string | null): void;
  dialog: PostDialog | null;
  open(dialog: PostDialog | null): void;
  /** Does something that the server answers; says what was done, or what went wrong and what to do. True when it was done. */
  run(work: () => Promise<unknown>, done?: ToastMessage): Promise<boolean>;
}

export const ActsContext = createContext<Acts | null>(null);

export function useActs(): Acts {
  const acts = use(ActsContext);
  if (!acts) throw new Error('useActs needs an ActsProvider above it');
  return acts;
}
