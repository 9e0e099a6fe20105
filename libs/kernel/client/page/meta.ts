import type { QueryClient } from '@tanstack/react-query';
import type { Translator } from '../../contract';
import type { Environment } from './environment';
import type { PageParts } from './part';

/** What a page says of itself to browsers, search engines and whoever shares it. */
export interface PageMeta {
  /** Without the site's name, which is added. */
  title: string;
  description?: string;
  /** Path (with query when it names another page) that stands for this page. */
  canonical?: string;
  /** Language of the content where it is not the reader's. */
  lang?: string;
  /** Open Graph type; `website` unless told. */
  kind?: 'website' | 'article' | 'profile';
  /** JSON-LD objects without `@context`. */
  structured?: Record<string, unknown>[];
  /** Paths of feeds with their titles. */
  feeds?: { href: string; title: string }[];
  /** Not to be indexed (private, or a duplicate such as a filtered list). */
  hidden?: boolean;
}

export interface MetaInput<T = unknown> {
  /** What the route's loader returned. */
  data: T;
  queries: QueryClient;
  translator: Translator;
  environment: Environment;
  params: Readonly<Record<string, string | undefined>>;
  /** True on the server, where JSON-LD and Open Graph are wanted; false in the browser, where the title is enough. */
  full: boolean;
}

/** The `handle` that a route of a slice exports. */
export interface PageHandle<T = unknown> {
  meta?(input: MetaInput<T>): PageMeta;
  /** Slots this page offers: their fillers are loaded before it hydrates. */
  slots?: readonly string[];
  /** What this reader's page is drawn with beyond its own module. */
  parts?: PageParts;
  /** The destination of the navigation that this page belongs to. */
  nav?: string;
  /** The page is a room of its own (composing, live session): no dock under it. */
  bare?: boolean;
  /** The page is for a projector: nothing of the site stands around it. */
  projected?: boolean;
  /** A guest's page needs no more words than those that apps/web sends first: list what it says in `apps/web/build/first-names.ts`. */
  firstWords?: boolean;
}
