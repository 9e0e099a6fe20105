export { Metrics } from './metrics';
export type { FinishedRequest, GaugeOptions, Reading } from './metrics';
export { serveMetrics } from './serve';
