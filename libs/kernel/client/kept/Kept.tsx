import { createContext, use, type ReactNode } from 'react';

/** What the server keeps of drawn parts, as the page that is being drawn sees it. */
export interface PartsOfPage {
  /** What stands in the page for a part that was drawn before; undefined: it is drawn as if nothing were kept. */
  taken(facts: readonly unknown[]): PartPlace | undefined;
}

/** Where a part is written into the page, or the marks that its drawing goes between. */
export type PartPlace = { here: string } | { begin: string; end: string };

/** Null in the browser, which draws everything itself. */
export const KeptContext = createContext<PartsOfPage | null>(null);

export interface KeptProps {
  /**
   * All that the part is made of besides the page's environment, its address and whether its reader is signed in, as plain
   * data. Null for what must not be kept. Only the server asks.
   */
  by(): readonly unknown[] | null;
  /** One element, never text; nothing in it may call `useId`, hold a `Suspense` boundary or know the reader but by `by`. */
  children: ReactNode;
}

/**
 * A part that looks the same on every page that shows the same facts. The server draws it until it is asked for again, and
 * writes it into the pages that follow; the name that it is kept under is made of the facts themselves, so that other facts
 * are another part.
 */
export function Kept({ by, children }: KeptProps): ReactNode {
  const parts = use(KeptContext);
  const facts = parts && by();
  if (!parts || !facts) return children;
  const place = parts.taken(facts);
  if (!place) return children;
  if ('here' in place) return place.here;
  return (
    <>
      {place.begin}
      {children}
      {place.end}
    </>
  );
}
