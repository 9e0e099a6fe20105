import { problemIn, Refusal } from './problem';
import type { CallOptions, Client, Route, Routes } from './route';

/** The part of `fetch` that the client needs; in process on the server, over the network in the browser. */
export type Fetch = (url: string, init: { method: string; headers: Record<string, string>; body?: string; signal?: AbortSignal }) => Promise<Answer>;
/** The part of a `Response` that whoever calls needs. */
export type Answer = Pick<Response, 'ok' | 'status' | 'json' | 'text'> & { headers: Pick<Headers, 'get'> };

/** The header that carries a mutation id (IETF draft-ietf-httpapi-idempotency-key-header). */
export const MUTATION_HEADER = 'idempotency-key';

/** What an address is made of; a route's own input type is narrower. */
export interface AddressInput {
  params?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/** The address of a route with its parameters and query filled in. */
export function addressOf(route: Route, input: AddressInput): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(input.params?.[name])));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query ?? {})) {
    if (Array.isArray(value)) value.forEach((item) => query.append(name, String(item)));
    else if (value !== undefined && value !== null) query.set(name, String(value as string | number | boolean));
  }
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A refusal from an answer that was not a success; a body that is no problem document becomes `unavailable`. */
async function refusalOf(response: Answer): Promise<Refusal> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = problemIn(body);
  if (!problem) return new Refusal('unavailable', { status: response.status });
  const { code, status, fields, facts } = problem;
  return new Refusal(code, { status, fields, facts }, problem);
}

async function call(route: Route, fetch: Fetch, input: AddressInput, options: CallOptions): Promise<unknown> {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (route.body) headers['content-type'] = 'application/json';
  if (options.mutationId) headers[MUTATION_HEADER] = options.mutationId;
  const response = await fetch(addressOf(route, input), {
    method: route.method,
    headers,
    body: route.body ? JSON.stringify(input.body ?? {}) : undefined,
    signal: options.signal,
  });
  if (!response.ok) throw await refusalOf(response);
  return response.status === 204 ? undefined : response.json();
}

/** One typed function an endpoint. Throws `Refusal` for a problem document, and what `fetch` throws when there is no line. */
export function createClient<R extends Routes>(routes: R, fetch: Fetch): Client<R> {
  const calls = Object.entries(routes).map(([name, route]) => [
    name,
    (input: AddressInput, options: CallOptions = {}) => call(route, fetch, input ?? {}, options),
  ]);
  return Object.fromEntries(calls) as Client<R>;
}
