import { lazy, useState, type ComponentType } from 'react';
import type { Environment } from './environment';

/** A component that is loaded apart from its page. Drawn at once where it was loaded before, as on the server. */
export interface Part<P> {
  (props: P): React.ReactNode;
  /** The module behind it; the server reads from it which files the page will need. */
  module: () => Promise<unknown>;
  load(): Promise<void>;
}

/** Parts that a page shows to some readers only, such as those who may write: the others do not load them. */
// `any`: a page lists parts of unlike props, which only their own use checks.
// oxlint-disable-next-line typescript/no-explicit-any -- any component will do
export type PageParts = (environment: Environment) => readonly Part<any>[];

/**
 * Makes a part of a module's default export. Name it in `handle.parts`, which loads it before the page is drawn or hydrated;
 * inside a `Suspense` it may also come later by itself.
 */
export function part<P extends object>(module: () => Promise<{ default: ComponentType<P> }>): Part<P> {
  let loaded: ComponentType<P> | undefined;
  const Later = lazy(module);
  function Shown(props: P) {
    // Once drawn it stays the same component, or what was typed in it would be lost when loading ends.
    const [Drawn] = useState<ComponentType<P>>(() => loaded ?? (Later as unknown as ComponentType<P>));
    return <Drawn {...props} />;
  }
  return Object.assign(Shown, {
    module,
    load: async () => {
      loaded ??= (await module()).default;
    },
  });
}
