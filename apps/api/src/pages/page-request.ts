import type { FastifyRequest } from 'fastify';

/** A form's fields as they were sent; a repeated one comes as a list. */
function formOf(body: unknown): URLSearchParams {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries((body ?? {}) as Record<string, unknown>)) {
    for (const item of [value].flat()) if (typeof item === 'string') form.append(name, item);
  }
  return form;
}

/** The request as the web's own kind, which the pages' router takes. */
export function pageRequest(request: FastifyRequest, origin: string): Request {
  const url = new URL(request.url, origin);
  if (request.method !== 'POST') return new Request(url);
  return new Request(url, { method: 'POST', body: formOf(request.body), headers: { 'content-type': 'application/x-www-form-urlencoded' } });
}
