import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts processor time in hundredths of a second for everybody. */
const TICK_MS = 10;
/** Places after the name, which may hold blanks, in `/proc/PID/stat`. */
const PLACE = { parent: 1, user: 11, system: 12, childrenUser: 13, childrenSystem: 14 } as const;

interface Stat {
  parent: number;
  own: number;
  /** Of its children that have ended. */
  ended: number;
}

function statOf(pid: number | string): Stat | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ').map(Number);
    const at = (place: keyof typeof PLACE): number => fields[PLACE[place]]!;
    return { parent: at('parent'), own: (at('user') + at('system')) * TICK_MS, ended: (at('childrenUser') + at('childrenSystem')) * TICK_MS };
  } catch {
    return undefined;
  }
}

/** Processor time of a process and all its children so far, in milliseconds; 0 where the system does not tell. */
export function cpuMs(pid: number | null): number {
  if (pid === null || process.platform !== 'linux') return 0;
  const children = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? (statOf(name) ?? []) : [])).filter(({ parent }) => parent === pid);
  const mine = statOf(pid);
  return (mine ? mine.own + mine.ended : 0) + children.reduce((sum, { own }) => sum + own, 0);
}
