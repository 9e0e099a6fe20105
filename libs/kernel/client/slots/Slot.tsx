import { createContext, use, type ComponentType } from 'react';
import type { SlotName, SlotRegistry, Slots } from './registry';

export const SlotsContext = createContext<SlotRegistry | null>(null);

/** Draws whatever the slices put here; nothing when none does. The page's loader calls `slots.prepare` with the same props. */
export function Slot<N extends SlotName>({ name, props }: { name: N; props: Slots[N] }) {
  const registry = use(SlotsContext);
  // The compiler cannot spread the props of a name that it does not know; `props` ties them to the name above.
  const fillers = (registry?.fillers(name) ?? []).map((filler) => filler.default as ComponentType<object>);
  return fillers.map((Filler, index) => <Filler key={index} {...(props as object)} />);
}
