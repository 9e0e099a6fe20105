import type { FastifyInstance } from 'fastify';
import { Consumers, LiveGateway, Metrics, serveMetrics, type Config, type MingaApp } from '@minga/kernel/server';

/** `/metrics`: the process's figures, the readers' sockets, and how far the consumers are behind. */
export function serveFigures(app: MingaApp, config: Config): void {
  const metrics = new Metrics();
  metrics.gauge({ name: 'sockets', help: 'Open sockets of this process' }, () => app.nest.get(LiveGateway).connections());
  metrics.gauge({ name: 'consumer_lag_events', help: 'Events that a consumer has not taken yet', labels: ['consumer'] }, async () =>
    Object.entries((await app.nest.get(Consumers).lag()).behind).map(([consumer, value]) => ({ labels: { consumer }, value })),
  );
  metrics.gauge({ name: 'consumer_parked_events', help: 'Events set aside after failing' }, async () => (await app.nest.get(Consumers).lag()).parked);
  serveMetrics(app.nest.getHttpAdapter().getInstance() as unknown as FastifyInstance, metrics, config.metricsToken);
}
