import type { FastifyInstance } from 'fastify';
import type { MingaApp } from '@minga/kernel/server';

/** `/healthz`: the process lives. `/readyz`: it can serve, with PostgreSQL answering; 503 while it stops. */
export function serveHealth(app: MingaApp, stopping: () => boolean): void {
  const fastify = app.nest.getHttpAdapter().getInstance() as unknown as FastifyInstance;
  fastify.get('/healthz', (_, reply) => reply.send({ status: 'ok' }));
  fastify.get('/readyz', async (_, reply) => {
    const ready = !stopping() && (await app.db.query('SELECT 1').then(() => true, () => false));
    return reply.status(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
}
