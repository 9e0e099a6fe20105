import type { PageHandle } from '@minga/kernel/client';
import { useEffect } from 'react';
import { useMatches } from 'react-router';

/** The handles of the matched routes, the innermost winning. */
export function useHandle(): PageHandle {
  return useMatches().reduce<PageHandle>((handle, match) => ({ ...handle, ...(match.handle as PageHandle | undefined) }), {});
}

/** Keeps a class of `<body>` with the page; the server writes the first one. */
export function useBodyClass(name: string, on: boolean): void {
  useEffect(() => {
    document.body.classList.toggle(name, on);
  }, [name, on]);
}

/** Nothing is docked under it. */
export const standsAlone = (handle: PageHandle | undefined): boolean => (handle?.bare ?? false) || (handle?.projected ?? false);
