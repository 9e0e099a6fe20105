import { forkWorker } from '../processes/workers.ts';
import { Histogram } from './histogram.ts';
import type { LoadFigures, LoadPlan, PackedLoad } from './plan.ts';

const MS = 1000;

/** Runs the plan in a process of its own. @throws when an answer was no success: a rate of refusals is no figure */
export async function load(plan: LoadPlan): Promise<LoadFigures> {
  const worker = forkWorker(new URL('./worker.ts', import.meta.url));
  try {
    const packed = await worker.ask<PackedLoad>(plan);
    if (packed.failures > 0) throw new Error(`${packed.failures} of ${packed.requests} requests failed; the first: ${packed.failure}`);
    return figuresOf(packed);
  } finally {
    worker.stop();
  }
}

export function figuresOf({ requests, seconds, bytes, failures, latency }: PackedLoad): LoadFigures {
  const histogram = Histogram.unpack(latency);
  return {
    perSecond: requests / seconds,
    meanMs: histogram.mean() / MS,
    p50Ms: histogram.percentile(0.5) / MS,
    p99Ms: histogram.percentile(0.99) / MS,
    maxMs: histogram.max / MS,
    bytes: requests === 0 ? 0 : bytes / requests,
    failures,
  };
}
