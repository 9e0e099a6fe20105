import type { RouteObject } from 'react-router';
import type { Language, Messages } from '../contract';
import type { SlotModules } from './slots/registry';

/** A destination of the navigation. Only what exists is registered. */
export interface NavItem {
  /** Compared with a page's `handle.nav` to mark the current one. */
  id: string;
  /** Key of its words in the catalogs. */
  label: string;
  to: string;
  /** Name of its icon in the dock. */
  icon: string;
  /** Place among the others, ascending. */
  order: number;
  /** Offered to signed-in people only. */
  signedIn?: boolean;
}

/** What a slice gives to the browser's composition root: the one export of its `client/index.ts` that apps/web gathers. */
export interface ClientSlice {
  /** First key of its messages. */
  name: string;
  /** Children of the root layout; pages come by `lazy: () => import('./TopicPage')`. */
  routes: RouteObject[];
  nav?: NavItem[];
  /** What it puts into other slices' pages. */
  slots?: SlotModules;
  /** Items of the account's menu. */
  accountMenu?: Pick<NavItem, 'id' | 'label' | 'to' | 'order'>[];
}

/** A slice's `client/messages/{language}.ts` is the default export of this shape, put under the slice's name. */
export type SliceMessages = Messages;
export type MessageLoaders = Record<Language, () => Promise<Messages>>;
