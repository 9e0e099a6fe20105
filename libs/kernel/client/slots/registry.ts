import type { ComponentType } from 'react';
import type { SubjectRef } from '../../contract';
import type { Page } from '../page/page';

/** What a slice puts into a page that another slice offers. `P` is what the page tells its fillers (a subject, mostly). */
export interface SlotFiller<P> {
  default: ComponentType<P>;
  /** Fetches what the component reads from the query cache, before it is drawn. */
  load?(page: Page, props: P): Promise<unknown>;
}

/** The modules are loaded when a page that offers the slot is. */
// `any`: the registry holds fillers of slots with unlike props; `Slot` and `prepare` tie props to the slot's own name.
// oxlint-disable-next-line typescript/no-explicit-any -- as above
export type SlotModule = () => Promise<SlotFiller<any>>;
export type SlotModules = Readonly<Record<string, readonly SlotModule[]>>;

/** What a slice that has meetings is told of the page of something else. */
export interface SubjectSessionsProps {
  subject: SubjectRef;
}

/** Slot name → props. Slices that offer a slot extend it by declaration merging, which ties offer and filling together. */
export interface Slots {
  /** On the page of anything: meetings about it. Offered and filled by slices that may not know each other. */
  'subject.sessions': SubjectSessionsProps;
}
export type SlotName = Extract<keyof Slots, string>;

/** The fillers of all slots, gathered from the slices. */
export class SlotRegistry {
  // oxlint-disable-next-line typescript/no-explicit-any -- fillers of all slots lie together; each slot's props tie offer and filling
  private readonly loaded = new Map<string, SlotFiller<any>[]>();

  constructor(private readonly modules: SlotModules) {}

  /** Loads the modules that fill the slots, so that drawing them need not wait. */
  async load(names: readonly string[]): Promise<void> {
    for (const name of names) {
      if (this.loaded.has(name)) continue;
      this.loaded.set(name, await Promise.all((this.modules[name] ?? []).map((module) => module())));
    }
  }

  /** For a page's loader: loads the fillers and whatever they need for these props. */
  async prepare<N extends SlotName>(name: N, page: Page, props: Slots[N]): Promise<void> {
    await this.load([name]);
    await Promise.all(this.fillers(name).map(async (filler) => filler.load?.(page, props)));
  }

  /** The loaded fillers of a slot, in the order of the slices; empty until it was loaded. */
  fillers<N extends SlotName>(name: N): readonly SlotFiller<Slots[N]>[] {
    return this.loaded.get(name) ?? [];
  }
}
