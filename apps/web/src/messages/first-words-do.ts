import type { Environment, PageHandle } from '@minga/kernel/client';

/** Whether a page is drawn with the first words alone: a guest's, where it says so of itself. Asked on both sides. */
export const firstWordsDo = (account: Environment['account'], handles: readonly unknown[]): boolean =>
  account === null && handles.some((handle) => (handle as PageHandle | undefined)?.firstWords);
