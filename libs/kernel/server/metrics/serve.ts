import type { FastifyInstance } from 'fastify';
import { mayReadMetrics } from './access';
import type { Metrics } from './metrics';

const MILLISECONDS = 1000;
/** Route of requests that no route took: their addresses are anybody's invention. */
const NO_ROUTE = 'none';

/** Times every request and answers `GET /metrics`. Call before the server listens. */
export function serveMetrics(fastify: FastifyInstance, metrics: Metrics, token: string | null): void {
  fastify.addHook('onResponse', async (request, reply) => {
    metrics.observeRequest({
      method: request.method,
      route: request.routeOptions.url ?? NO_ROUTE,
      status: reply.statusCode,
      seconds: reply.elapsedTime / MILLISECONDS,
    });
  });
  fastify.get('/metrics', async (request, reply) => {
    const asker = { remoteAddress: request.socket.remoteAddress, headers: request.headers };
    // Not found rather than forbidden: strangers need not know that it is there.
    if (!mayReadMetrics(asker, token)) return reply.callNotFound();
    return reply.type(metrics.contentType).send(await metrics.text());
  });
}
