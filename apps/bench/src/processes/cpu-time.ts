import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second for everybody. */
const TICK_MS = 10;
/** Places after the name, which may hold blanks, in `/proc/PID/stat`. */
const PLACE = { parent: 1, user: 11, system: 12 } as const;

function statOf(pid: number | string): { parent: number; ms: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    return { parent: fields[PLACE.parent]!, ms: (fields[PLACE.user]! + fields[PLACE.system]!) * TICK_MS };
  } catch {
    return undefined;
  }
}

/** Processor time of a process and its children so far, in milliseconds; 0 where the system does not tell. */
export function cpuMs(pid: number | null): number {
  if (pid === null || process.platform !== 'linux') return 0;
  const children = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && statOf(name)?.parent === pid);
  return [pid, ...children].reduce<number>((sum, one) => sum + (statOf(one)?.ms ?? 0), 0);
}
