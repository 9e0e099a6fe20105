import type { Environment, PageHandle, SlotModules } from '@minga/kernel/client';
import type { RouteObject } from 'react-router';
import type { Manifest } from 'vite';
import { firstWordsDo } from '../messages/first-words-do';
import { messagesSource } from './messages';
import { entryFiles, filesOf, sourceOfLazy, type Files } from './manifest';

export interface Manifests {
  client: Manifest;
  server: Manifest;
}

/** Route → source of its lazy module. Taken before the router replaces the imports by what they import. */
export type LazySources = ReadonlyMap<string, string>;

/** Knows the files of every page, so that the first response names them all and the browser fetches them at once. */
export class PageFiles {
  private readonly sources = new Map<string, string>();
  private readonly slots = new Map<string, string[]>();
  private readonly known = new Map<string, Files>();
  private readonly partSources = new WeakMap<() => unknown, string>();
  /** Where the font styles are. */
  readonly fonts: string | null;

  constructor(
    private readonly manifests: Manifests,
    routes: RouteObject[],
    slotModules: SlotModules,
  ) {
    this.gather(routes, []);
    const fonts = Object.entries(manifests.client).find(([key]) => key.endsWith('styles/fonts.css'));
    this.fonts = fonts ? `/${fonts[1].file}` : null;
    for (const [name, modules] of Object.entries(slotModules)) {
      this.slots.set(name, modules.map((module) => sourceOfLazy(module, manifests.server)));
    }
  }

  /** The entry's files, then those of the matched routes, of the fillers of their slots, of the reader's parts and language. */
  of(matches: readonly { route: { id: string; handle?: unknown } }[], environment: Environment): Files {
    const handles = matches.flatMap(({ route }) => (route.handle as PageHandle | undefined) ?? []);
    const slots = handles.flatMap((handle) => handle.slots ?? []);
    const parts = handles.flatMap((handle) => handle.parts?.(environment) ?? []);
    const keys = [
      ...matches.flatMap(({ route }) => this.sources.get(route.id) ?? []),
      ...slots.flatMap((name) => this.slots.get(name) ?? []),
      ...parts.map((part) => this.sourceOfPart(part.module)),
      messagesSource(environment.language, firstWordsDo(environment.account, handles)),
    ];
    const name = keys.join(' ');
    if (!this.known.has(name)) this.known.set(name, this.joined(keys));
    return this.known.get(name)!;
  }

  private sourceOfPart(module: () => unknown): string {
    const source = this.partSources.get(module) ?? sourceOfLazy(module, this.manifests.server);
    this.partSources.set(module, source);
    return source;
  }

  private joined(keys: string[]): Files {
    const entry = entryFiles(this.manifests.client);
    const rest = filesOf(this.manifests.client, keys);
    const unique = (list: string[]) => [...new Set(list)];
    return { scripts: unique([...entry.scripts, ...rest.scripts]), styles: unique([...entry.styles, ...rest.styles]) };
  }

  /** Ids as the router gives them: the route's own, else the path of indexes. */
  private gather(routes: RouteObject[], path: number[]): void {
    routes.forEach((route, index) => {
      const here = [...path, index];
      if (typeof route.lazy === 'function') this.sources.set(route.id ?? here.join('-'), sourceOfLazy(route.lazy, this.manifests.server));
      if (route.children) this.gather(route.children, here);
    });
  }
}
