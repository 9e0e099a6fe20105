import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';

/** Seconds: from what a cached answer takes to what a person gives up on. */
const DURATION_BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10];

/** One finished request. `route` is the pattern ("/t/:id"), never the address: each address would be a series of its own. */
export interface FinishedRequest {
  method: string;
  route: string;
  status: number;
  seconds: number;
}

export interface GaugeOptions {
  /** Prometheus name without prefix: `sockets`, `consumer_lag_rows`. */
  name: string;
  help: string;
  labels?: readonly string[];
}

/** A value, or values by label, read when somebody collects. */
export type Reading = number | readonly { labels: Record<string, string>; value: number }[];

/** The process's figures in Prometheus' format. One instance an application; nothing global, so that tests do not meet. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests: Histogram;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
    this.requests = new Histogram({
      name: 'minga_http_request_seconds',
      help: 'Time from request to the end of its answer, by route pattern',
      labelNames: ['method', 'route', 'status'],
      buckets: DURATION_BUCKETS,
      registers: [this.registry],
    });
  }

  observeRequest({ method, route, status, seconds }: FinishedRequest): void {
    this.requests.observe({ method, route, status: String(status) }, seconds);
  }

  /** Registers a figure that is read at each collection. A reading that fails leaves the gauge out, not the whole answer. */
  gauge({ name, help, labels = [] }: GaugeOptions, read: () => Reading | Promise<Reading>): void {
    const gauge = new Gauge({
      name: `minga_${name}`,
      help,
      labelNames: [...labels],
      registers: [this.registry],
      async collect() {
        gauge.reset();
        try {
          setAll(gauge, await read());
        } catch {
          gauge.remove({});
        }
      },
    });
  }

  /** Registers a count that only rises; returns the function that adds to it. */
  counter({ name, help, labels = [] }: GaugeOptions): (by?: number, values?: Record<string, string>) => void {
    const counter = new Counter({ name: `minga_${name}_total`, help, labelNames: [...labels], registers: [this.registry] });
    return (by = 1, values = {}) => counter.inc(values, by);
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  /** All figures as text. */
  text(): Promise<string> {
    return this.registry.metrics();
  }
}

function setAll(gauge: Gauge, reading: Reading): void {
  if (typeof reading === 'number') return gauge.set(reading);
  for (const { labels, value } of reading) gauge.set(labels, value);
}
