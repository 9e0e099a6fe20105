import { createContext, useContext, useEffect, useRef, type RefObject } from 'react';

/** From here on nothing is folded: the same width as in fold.css. */
const WIDE = '(min-width: 64em)';

const FoldContext = createContext<boolean | undefined>(undefined);

/** Folds the sections within on narrow screens: the value tells whether they begin open. Undefined: they do not fold. */
export const FoldProvider = FoldContext.Provider;
export const useFolding = (): boolean | undefined => useContext(FoldContext);

/** Opens for who follows a link into it. @returns false when the link leads elsewhere */
function reveal(details: HTMLDetailsElement): boolean {
  const target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target || !details.contains(target)) return false;
  details.open = true;
  return true;
}

/** Where the style sheet shows everything it is said to be open, and is no stop for the keyboard. */
function fit(details: HTMLDetailsElement, wide: boolean): void {
  if (wide) details.open = true;
  details.querySelector('summary')!.tabIndex = wide ? -1 : 0;
}

/** What a folded section does with script beyond what the browser does without. */
export function useFold(): RefObject<HTMLDetailsElement | null> {
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const details = ref.current;
    const query = globalThis.matchMedia?.(WIDE);
    if (!details || !query) return;
    const fitted = (): void => fit(details, query.matches);
    const followed = (): void => void (reveal(details) && document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView());
    fitted();
    followed();
    query.addEventListener('change', fitted);
    addEventListener('hashchange', followed);
    return () => {
      query.removeEventListener('change', fitted);
      removeEventListener('hashchange', followed);
    };
  }, []);
  return ref;
}
