import { monitorEventLoopDelay } from 'node:perf_hooks';

const LOOK_MS = 10;
const NANO = 1e6;
const MICRO = 1000;

/** How hard a process of ours works that measures others: what it reads off its clock is late by as much as it is late itself. */
export interface Strain {
  /** 99th percentile of how late its event loop came to what was due. */
  lateMs: number;
  cpuMs: number;
}

/** Begins to watch this process. @returns how it did since then */
export function watchStrain(): () => Strain {
  const delay = monitorEventLoopDelay({ resolution: LOOK_MS });
  delay.enable();
  const before = process.cpuUsage();
  return () => {
    delay.disable();
    const { user, system } = process.cpuUsage(before);
    // It counts from one look to the next.
    return { lateMs: Math.max(0, delay.percentile(99) / NANO - LOOK_MS), cpuMs: (user + system) / MICRO };
  };
}
