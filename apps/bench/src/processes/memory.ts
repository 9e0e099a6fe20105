import { readFileSync } from 'node:fs';

const KB_A_MB = 1024;

/** Memory that a process holds now and held at most, in megabytes; 0 where the system does not tell. */
export function memoryMb(pid: number): { now: number; most: number } {
  if (process.platform !== 'linux') return { now: 0, most: 0 };
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) / KB_A_MB;
  return { now: of('VmRSS'), most: of('VmHWM') };
}
