import type { Fetch } from '@minga/kernel/contract';
import { actAs, actorOf } from '@minga/kernel/server';
import type { FastifyInstance, FastifyRequest, InjectOptions } from 'fastify';

/** Of the reader's request, what its calls carry on: who they are, their language, and that it was this site's page. */
const CARRIED = ['cookie', 'accept-language', 'user-agent', 'origin'] as const;
const BODILESS = new Set([204, 304]);

export interface InProcess {
  fetch: Fetch;
  /** `Set-Cookie` lines of the answers so far: a form's action may sign somebody in. */
  cookies: string[];
}

function headersOf(request: FastifyRequest, own: Record<string, string>): Record<string, string> {
  const carried = CARRIED.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])] as const]));
  return { ...Object.fromEntries(carried), ...own };
}

/** `fetch` for a page being drawn: the same API, without a network hop, for the reader that the page was asked by. */
export function inProcess(fastify: FastifyInstance, request: FastifyRequest): InProcess {
  const cookies: string[] = [];
  const actor = actorOf(request);
  const fetch: Fetch = async (url, { method, headers, body }) => {
    const options: InjectOptions = {
      method: method as NonNullable<InjectOptions['method']>,
      url,
      headers: headersOf(request, headers),
      payload: body,
      remoteAddress: request.ip,
    };
    const answer = await actAs(actor, () => fastify.inject(options));
    cookies.push(...[answer.headers['set-cookie'] ?? []].flat());
    const content = BODILESS.has(answer.statusCode) ? null : new Uint8Array(answer.rawPayload);
    return new Response(content, { status: answer.statusCode, headers: { 'content-type': String(answer.headers['content-type'] ?? '') } });
  };
  return { fetch, cookies };
}
