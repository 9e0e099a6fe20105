import { createContext, useContext, useMemo } from 'react';
import type { ComponentProps, ComponentType, ReactNode } from 'react';

/** What a link component receives: an anchor's props with `href` always present. */
export type UiLinkProps = ComponentProps<'a'> & { href: string };

interface Ui {
  /** Draws internal links; give the router's so that navigation does not reload. */
  Link: ComponentType<UiLinkProps>;
  /** Low-data mode: nothing optional is fetched (pictures of people). */
  ligero: boolean;
}

function PlainLink(props: UiLinkProps) {
  return <a {...props} />;
}

const UiContext = createContext<Ui>({ Link: PlainLink, ligero: false });

export interface UiProviderProps {
  Link?: ComponentType<UiLinkProps>;
  ligero?: boolean;
  children: ReactNode;
}

/** Tells the primitives which link component to use and whether the reader is in low-data mode. */
export function UiProvider({ Link = PlainLink, ligero = false, children }: UiProviderProps) {
  const value = useMemo(() => ({ Link, ligero }), [Link, ligero]);
  return <UiContext value={value}>{children}</UiContext>;
}

/** The settings of the nearest `UiProvider`; plain anchors and full data without one. */
export function useUi(): Ui {
  return useContext(UiContext);
}
