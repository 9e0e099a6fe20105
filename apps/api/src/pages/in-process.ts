import type { Answer, Fetch } from '@minga/kernel/contract';
import { actAs, actorOf } from '@minga/kernel/server';
import type { FastifyInstance, FastifyRequest, InjectOptions, LightMyRequestResponse as InjectAnswer } from 'fastify';

/** Of the reader's request, what its calls carry on: who they are, their language, and that it was this site's page. */
const CARRIED = ['cookie', 'accept-language', 'user-agent', 'origin'] as const;
const OK = 200;
const NO_LONGER_OK = 300;

export interface InProcess {
  fetch: Fetch;
  /** `Set-Cookie` lines of the answers so far: a form's action may sign somebody in. */
  cookies: string[];
}

function headersOf(request: FastifyRequest, own: Record<string, string>): Record<string, string> {
  const carried = CARRIED.flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])] as const]));
  return { ...Object.fromEntries(carried), ...own };
}

/** A page makes several calls: a whole `Response` with its streams would cost each of them more than reading the answer does. */
function answered({ statusCode: status, headers, payload }: InjectAnswer): Answer {
  return {
    status,
    ok: status >= OK && status < NO_LONGER_OK,
    headers: { get: (name) => (headers[name] === undefined ? null : String(headers[name])) },
    text: async () => payload,
    json: async () => JSON.parse(payload) as unknown,
  };
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
    return answered(answer);
  };
  return { fetch, cookies };
}
