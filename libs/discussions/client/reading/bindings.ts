import { createContext, use } from 'react';
import { DEFAULT_BINDINGS, type Bindings } from './shortcuts';

/** This browser's shortcuts, and the way to change them. */
export interface BindingsState {
  bindings: Bindings;
  bind(bindings: Bindings): void;
}
export const BindingsContext = createContext<BindingsState>({ bindings: DEFAULT_BINDINGS, bind: () => undefined });
export const useBindings = (): BindingsState => use(BindingsContext);
