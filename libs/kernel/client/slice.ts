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

/** A page of the stewards' side navigation. */
export interface AdminItem extends Pick<NavItem, 'id' | 'label' | 'to' | 'order'> {
  /** Id of what waits there, as the slice's server registered it with `Waiting`: its number stands beside the label. */
  count?: string;
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
  accountMenu?: (Pick<NavItem, 'id' | 'label' | 'to' | 'order'> & { stewards?: true })[];
  /** Links in the foot of every page. */
  foot?: Pick<NavItem, 'id' | 'label' | 'to' | 'order'>[];
  /** Pages below `/admin`, for stewards: apps/web asks who is there, and draws `<main>` and the side navigation. A page draws its `h1` and sections. */
  adminRoutes?: RouteObject[];
  adminMenu?: AdminItem[];
}

/** A slice's `client/messages/{language}.ts` is the default export of this shape, put under the slice's name. */
export type SliceMessages = Messages;
export type MessageLoaders = Record<Language, () => Promise<Messages>>;
