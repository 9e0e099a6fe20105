import type { Route } from '@minga/kernel/contract';
import { addressOf } from '@minga/kernel/contract';
import { servedRoutes } from '@minga/kernel/server';
import { routeKey, type TestRequest } from '@minga/kernel/testing';
import { exampleOf, idFields, shapeOf, type Given, type Shape } from './example.testing';
import { exchangeMeans, exchangeTogether } from './exchange.world.testing';
import { afterMeans, afterTogether } from './world.live-after.testing';
import { beforeMeans, beforeTogether } from './world.live-before.testing';
import { participationMeans, participationTogether } from './world.live-participation.testing';
import { roomMeans, roomTogether } from './world.live-room.testing';

export type Part = 'params' | 'query' | 'body';
/** Somewhere in a request where an object is named. */
export interface Place {
  part: Part;
  name: string;
}

/** Parts of an address that name no object: words, and places in a list. */
const NO_OBJECT: Record<string, string> = {
  kind: 'one of a few words',
  type: 'one of a few words; what it is of stands beside it',
  after: 'a place in a list that is cut to the reader’s own',
  before: 'a place in a list that is cut to the reader’s own',
  code: 'known to whoever was shown it, who may read what it says',
};
/** Fields that name an object by something else than an id. */
const NAMES = new Set(['handle', 'person', 'subject', 'key', 'digest', 'team']);

const shapesOf = (route: Route): [Part, Shape][] =>
  (['params', 'query', 'body'] as const).flatMap((part) => (route[part] ? [[part, shapeOf(route[part])] as [Part, Shape]] : []));

/** Where a request to the route names objects. */
export const placesOf = (route: Route): Place[] =>
  shapesOf(route).flatMap(([part, shape]) => {
    const named = Object.keys(shape.properties ?? {}).filter((name) => part === 'params' || NAMES.has(name));
    const names = [...new Set([...named, ...idFields(shape)])];
    return names.filter((name) => !Object.hasOwn(NO_OBJECT, name) && !(part === 'query' && name === 'key')).map((name) => ({ part, name }));
  });

/** What a name stands for where it means something else than elsewhere. */
const MEANS: Record<string, Record<string, string>> = {
  'POST /api/groups/:groupId/requests/:requestId/withdrawal': { groupId: 'askingGroupId', requestId: 'joinRequestId' },
  'POST /api/groups/:groupId/requests/:requestId/decision': { groupId: 'askingGroupId', requestId: 'joinRequestId' },
  'POST /api/groups/:groupId/invitations/links/:invitationId/withdrawal': { invitationId: 'linkId' },
  'POST /api/admin/invitations/:invitationId/withdrawal': { invitationId: 'siteInvitationId' },
  'POST /api/organisations/:organisationId/merge': { into: 'organisationId' },
  ...exchangeMeans,
  ...participationMeans,
  ...beforeMeans,
  ...afterMeans,
  ...roomMeans,
};
/** The name under which a world keeps what the route calls by this one. */
export const named = (route: Route, name: string): string => MEANS[routeKey(route)]?.[name] ?? name;
/** What a request to the route names, from a world. */
export const givenIn = (ids: Record<string, string>, route: Route): Given => (name) => ids[named(route, name)];

/** Bodies whose fields hold only together: what stands here takes the place of the example's. */
const TOGETHER: Record<string, Record<string, unknown>> = {
  'POST /api/accounts': { organisationName: undefined, organisationAcronym: undefined, stakeholderGroup: undefined, country: undefined, invitation: undefined },
  'POST /api/recovery/password': { token: undefined },
  'POST /api/groups': { visibility: 'public', joining: 'open' },
  'PATCH /api/groups/:groupId': { visibility: 'public', joining: 'open' },
  'POST /api/review/:itemId/decision': { decision: 'move' },
  ...exchangeTogether,
  ...participationTogether,
  ...beforeTogether,
  ...afterTogether,
  ...roomTogether,
};

export interface Asked extends TestRequest {
  path: string;
}

/** A whole request to the route, its objects as given. Optional parts of the query that name no object are left out. */
export function requestOf(route: Route, given: Given): Asked {
  const parts = Object.fromEntries(shapesOf(route).map(([part, shape]) => [part, exampleOf(shape, given)])) as Partial<Record<Part, Record<string, unknown>>>;
  const query = parts.query && Object.fromEntries(Object.entries(parts.query).filter(([name]) => requiredIn(route, name) || given(name) !== undefined));
  const body = parts.body && { ...parts.body, ...TOGETHER[routeKey(route)] };
  return { path: addressOf(route, { params: parts.params, query }), method: route.method, ...(body && { body }) };
}

const requiredIn = (route: Route, name: string): boolean => {
  const { required = [] } = (route.query ? shapeOf(route.query) : {}) as { required?: string[] };
  return required.includes(name);
};

export const allRoutes = (): Route[] => [...servedRoutes];
export const changingRoutes = (): Route[] => allRoutes().filter(({ method, foreign }) => method !== 'GET' && !foreign);
export const byKey = (routes: readonly Route[]): [string, Route][] => routes.map((route) => [routeKey(route), route]);
