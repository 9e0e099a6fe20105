import type { PackedHistogram } from './histogram.ts';

/** One request. `{{id}}` in path, headers and body stands for an id of its own, new for each request. */
export interface RequestTemplate {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  headers: Record<string, string>;
  body?: string;
}

/** What a load generator does: each connection sends one request after the other, each waiting for its answer. */
export interface LoadPlan {
  host: string;
  port: number;
  connections: number;
  /** Not counted. */
  warmUpSeconds: number;
  seconds: number;
  /** Connection n takes requests of lane n (modulo), at random. */
  lanes: RequestTemplate[][];
  /** Each request of its lane once, in order, instead of at random until the time is up: pages that nobody has asked for yet. */
  once?: boolean;
}

/** What became of it, as it travels between processes. */
export interface PackedLoad {
  requests: number;
  failures: number;
  /** The first failure: status and beginning of the answer, or the connection's error. */
  failure: string | null;
  bytes: number;
  seconds: number;
  latency: PackedHistogram;
}

/** In milliseconds and requests a second. */
export interface LoadFigures {
  perSecond: number;
  meanMs: number;
  p50Ms: number;
  p99Ms: number;
  maxMs: number;
  /** Bytes of an answer, headers included. */
  bytes: number;
  failures: number;
}
