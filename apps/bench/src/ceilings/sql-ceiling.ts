import { Histogram } from '../load/histogram.ts';
import { forkWorker } from '../processes/workers.ts';
import type { PackedSql, SqlPlan } from './sql.ts';

const MS = 1000;

/** What bare `pg` does with the plan's scripts, in a process of its own. */
export async function sqlCeiling(plan: SqlPlan): Promise<{ perSecond: number; p50Ms: number; p99Ms: number }> {
  const worker = forkWorker(new URL('./sql.ts', import.meta.url));
  try {
    const { transactions, seconds, latency } = await worker.ask<PackedSql>(plan);
    const histogram = Histogram.unpack(latency);
    return { perSecond: transactions / seconds, p50Ms: histogram.percentile(0.5) / MS, p99Ms: histogram.percentile(0.99) / MS };
  } finally {
    worker.stop();
  }
}
