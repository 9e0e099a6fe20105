import { isRouteErrorResponse, type HydrationState, type StaticHandlerContext } from 'react-router';

const BROKEN = 500;

/** An error as the router reads it again in the browser. What was no refusal says nothing of its inside. */
function told(error: unknown): unknown {
  if (!isRouteErrorResponse(error)) return { __type: 'RouteErrorResponse', status: BROKEN, statusText: '', data: null, internal: false };
  return { __type: 'RouteErrorResponse', status: error.status, statusText: error.statusText, data: error.data as unknown, internal: false };
}

/** What the browser's router begins with. */
export function routerState({ loaderData, actionData, errors }: StaticHandlerContext): HydrationState {
  const named = errors && Object.fromEntries(Object.entries(errors).map(([id, error]) => [id, told(error)]));
  return { loaderData, ...(actionData ? { actionData } : {}), ...(named ? { errors: named } : {}) };
}
