import type { RouteObject } from 'react-router';

/**
 * The routes that matched, one in the other, without all the others: a router of one page needs no more, and would convert
 * and rank the whole site's again.
 */
export const matchedOnly = (matches: readonly { route: RouteObject }[]): RouteObject[] =>
  // An index route has no children to begin with; the type of the others takes the list.
  matches.reduceRight<RouteObject[]>((children, { route }) => [{ ...route, children: children.length > 0 ? children : undefined } as RouteObject], []);
