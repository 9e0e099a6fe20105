import { data, type RouteObject } from 'react-router';
import { ErrorPage } from './errors/ErrorPage';
import { Layout } from './layout/Layout';
import { slices } from './slices';

/** Nothing is here: said with the status that says so, and in the same words as for what may not be seen. */
const nothingHere = () => {
  throw data({ code: 'not-found', title: null }, { status: 404 });
};

/** The stewards' pages of all slices, in a layout of their own. */
const admin: RouteObject = {
  path: 'admin',
  lazy: () => import('./admin/AdminLayout'),
  children: slices.flatMap((slice) => slice.adminRoutes ?? []),
};

/**
 * The layout around the pages of all slices. The pathless route in between draws errors inside the layout. A slice that
 * brings an index route brings the home page.
 */
export const routes: RouteObject[] = [
  {
    id: 'root',
    path: '/',
    Component: Layout,
    ErrorBoundary: ErrorPage,
    HydrateFallback: () => null,
    children: [
      {
        id: 'pages',
        ErrorBoundary: ErrorPage,
        children: [...slices.flatMap((slice) => slice.routes), admin, { id: 'nothing', path: '*', loader: nothingHere, Component: () => null }],
      },
    ],
  },
];
