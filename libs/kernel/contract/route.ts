import type * as z from 'zod/mini';
import type * as core from 'zod/v4/core';

export type Schema = core.$ZodType;
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Which general limit a request counts against; every change counts as `change` too. */
export type LimitName = 'change' | 'post' | 'preview' | 'search' | 'socket';

/** One endpoint as data: the single source of its types, validation, OpenAPI entry, handler's and client's signature. */
export interface Route {
  method: Method;
  /** `/api/topics/:topicId`; parameters named as in `params`. */
  path: string;
  summary: string;
  params?: Schema;
  query?: Schema;
  body?: Schema;
  response: Schema;
  /** What success answers with; default 200, or 201 for POST. */
  status?: number;
  /** The change is harmless to repeat by itself, so that no `Idempotency-Key` is asked for. */
  repeatable?: boolean;
  /** A narrower limit than that of all changes: what it does costs more, or is written for others to read. */
  limit?: Exclude<LimitName, 'change' | 'socket'>;
  /** Called by other servers, which state no `Origin`: the request proves itself, and the handler heeds no session. */
  foreign?: boolean;
}

type Part<R, K extends 'params' | 'query' | 'body', Side extends 'input' | 'output'> = R extends { [P in K]: infer S extends Schema }
  ? { [P in K]: Side extends 'input' ? core.input<S> : core.output<S> }
  : unknown;

/** What a caller passes. */
export type RouteInput<R extends Route> = Part<R, 'params', 'input'> & Part<R, 'query', 'input'> & Part<R, 'body', 'input'>;
/** What a handler gets, after validation. */
export type RouteParsed<R extends Route> = Part<R, 'params', 'output'> & Part<R, 'query', 'output'> & Part<R, 'body', 'output'>;
export type RouteResult<R extends Route> = core.output<R['response']>;

export type Routes = Record<string, Route>;
export const defineRoutes = <const R extends Routes>(routes: R): R => routes;

export interface CallOptions {
  /** Makes a repeated change harmless: the same id is answered with the same answer. */
  mutationId?: string;
  signal?: AbortSignal;
}

export type Client<R extends Routes> = {
  [K in keyof R]: (input: RouteInput<R[K]>, options?: CallOptions) => Promise<RouteResult<R[K]>>;
};

export type { z };
