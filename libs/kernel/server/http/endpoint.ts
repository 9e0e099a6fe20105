import { RequestMapping, RequestMethod, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import * as core from 'zod/v4/core';
import type { LimitName, Route, RouteParsed, RouteResult } from '../../contract';
import { accountIdOf, type Actor } from '../actor';
import { actorOf, httpContext, mutationOf, servicesOf, type HttpContext } from './context';
import { parseInput } from './parse';

/** An answer whose JSON was made (and checked against the contract) before: a cache's bytes go out as they are. */
export class Encoded {
  constructor(readonly json: string | Buffer) {}
}

export type Handler<R extends Route> = (
  input: RouteParsed<R>,
  actor: Actor,
  http: HttpContext,
) => RouteResult<R> | Encoded | Promise<RouteResult<R> | Encoded>;

/** Every route that some controller serves, for the API's description and for the test that the permission matrix covers it. */
export const servedRoutes = new Set<Route>();

const limitsOf = ({ method, limit }: Route): LimitName[] => [...(method === 'GET' ? [] : ['change' as const]), ...(limit ? [limit] : [])];

export const successStatus = (route: Route): number => route.status ?? (route.method === 'POST' ? 201 : 200);

/**
 * Makes a controller's method serve a route of the contract: input validated, actor known, mutation id taken, answer cut
 * to the contract's shape. The method's type is checked against the route.
 */
export function Endpoint<const R extends Route>(route: R) {
  return <H extends Handler<R>>(target: object, key: string, descriptor: TypedPropertyDescriptor<H>): void => {
    const handler: Handler<R> = descriptor.value!;
    const changes = route.method !== 'GET' && !route.repeatable;
    const limits = limitsOf(route);
    const serve = async function (this: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
      const input = parseInput(route, request) as RouteParsed<R>;
      const actor = await actorOf(request);
      if (limits.length > 0) await servicesOf(request).limits.spend(limits, { accountId: accountIdOf(actor), ip: request.ip });
      const mutation = changes ? mutationOf(request) : undefined;
      const http = httpContext(request, reply);
      const acting = route.method === 'GET' ? actor : { ...actor, from: { ip: http.ip, userAgent: http.userAgent }, ...(mutation && { mutation }) };
      const result = await handler.call(this, input, acting, http);
      reply.status(successStatus(route));
      // What a guest does answers with what becomes their own, such as the account that they sign in to
      const guests = actor.kind === 'guest' && route.method === 'GET' ? servicesOf(request).guests : undefined;
      if (!(result instanceof Encoded)) {
        const answer = core.parse(route.response, result);
        return guests ? guests.cut(answer) : answer;
      }
      void reply.type('application/json; charset=utf-8');
      return guests ? guests.cutJson(result.json) : result.json;
    };
    Object.defineProperty(serve, 'name', { value: key });
    descriptor.value = serve as never;
    Req()(target, key, 0);
    Res({ passthrough: true })(target, key, 1);
    Reflect.defineMetadata('design:paramtypes', [Object, Object], target, key);
    RequestMapping({ path: route.path, method: RequestMethod[route.method] })(target, key, descriptor as never);
    servedRoutes.add(route);
  };
}
