import { createContext, useContext, useMemo } from 'react';
import type { ComponentProps, ComponentType, ReactNode } from 'react';

/** What a link component receives: an anchor's props with `href` always present. */
export type UiLinkProps = ComponentProps<'a'> & { href: string };

/** How a field says what room is left in it. */
export interface LengthWords {
  left(count: number): string;
  /** By how many characters it is too long. */
  over(count: number): string;
}

const FIGURES: LengthWords = { left: String, over: (count) => `−${count}` };

interface Ui {
  /** Draws internal links; give the router's so that navigation does not reload. */
  Link: ComponentType<UiLinkProps>;
  /** Low-data mode: nothing optional is fetched (pictures of people). */
  ligero: boolean;
  lengths: LengthWords;
}

function PlainLink(props: UiLinkProps) {
  return <a {...props} />;
}

const UiContext = createContext<Ui>({ Link: PlainLink, ligero: false, lengths: FIGURES });

export interface UiProviderProps {
  Link?: ComponentType<UiLinkProps>;
  ligero?: boolean;
  lengths?: LengthWords;
  children: ReactNode;
}

/** Tells the primitives which link component to use and whether the reader is in low-data mode. */
export function UiProvider({ Link = PlainLink, ligero = false, lengths = FIGURES, children }: UiProviderProps) {
  const value = useMemo(() => ({ Link, ligero, lengths }), [Link, ligero, lengths]);
  return <UiContext value={value}>{children}</UiContext>;
}

/** The settings of the nearest `UiProvider`; plain anchors and full data without one. */
export function useUi(): Ui {
  return useContext(UiContext);
}
