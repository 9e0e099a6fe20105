import { cpus, loadavg, totalmem } from 'node:os';

/** Where the figures were taken. */
export interface Machine {
  cores: number;
  cpu: string;
  memoryGb: number;
  node: string;
  platform: string;
  /** Programs that wanted a core when the run began, over the last minute: others' work spoils figures. */
  loadBefore: number;
}

const GB = 1024 ** 3;

export function machine(): Machine {
  const cores = cpus();
  return {
    cores: cores.length,
    cpu: cores[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / GB),
    node: process.version,
    platform: `${process.platform}-${process.arch}`,
    loadBefore: Number(loadavg()[0]!.toFixed(2)),
  };
}
