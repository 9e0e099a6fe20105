import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { columns } from './table.ts';

interface CpuProfile {
  nodes: { id: number; callFrame: { functionName: string; url: string; lineNumber: number } }[];
  samples: number[];
  timeDeltas: number[];
}

const TOP = 30;
const OUT_OF_WORK = '(idle)';
/** A longer gap between two samples is no work: the process waited, or stood still while a ceiling was taken. */
const LONGEST_MICROSECONDS = 5000;

/** `node_modules/pg/lib/client.js` → `pg`; our own bundle → its file name. */
export function packageOf(url: string): string {
  const match = [...url.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1);
  if (match) return match[1]!;
  return url.startsWith('node:') ? 'node' : path.basename(url) || 'engine';
}

/** Time of each function itself, without what it called, as a share of the time in which the thread worked. */
export function selfTimes({ nodes, samples, timeDeltas }: CpuProfile): { name: string; home: string; share: number }[] {
  const byId = new Map(nodes.map((node) => [node.id, node.callFrame]));
  const times = new Map<string, { name: string; home: string; share: number }>();
  let worked = 0;
  for (const [n, id] of samples.entries()) {
    const { functionName, url, lineNumber } = byId.get(id)!;
    if (functionName === OUT_OF_WORK || timeDeltas[n]! > LONGEST_MICROSECONDS) continue;
    const key = `${functionName} ${url}:${lineNumber}`;
    const entry = times.get(key) ?? { name: functionName || '(anonymous)', home: `${packageOf(url)}:${path.basename(url)}:${lineNumber + 1}`, share: 0 };
    entry.share += timeDeltas[n]!;
    worked += timeDeltas[n]!;
    times.set(key, entry);
  }
  return [...times.values()].map((entry) => ({ ...entry, share: entry.share / worked })).sort((a, b) => b.share - a.share);
}

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

/** What a server's `--cpu-prof` folder says, for people: by package, then the heaviest functions. */
export function profileReport(folder: string): string {
  const files = readdirSync(folder).filter((name) => name.endsWith('.cpuprofile'));
  return files
    .map((name) => {
      const times = selfTimes(JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as CpuProfile);
      const packages = Map.groupBy(times, ({ home }) => home.split(':')[0]!);
      const sums = [...packages].map(([home, some]) => ({ home, share: some.reduce((sum, { share }) => sum + share, 0) })).sort((a, b) => b.share - a.share);
      return [
        `profile ${path.join(folder, name)}`,
        columns([['package', 'self'], ...sums.slice(0, TOP / 2).map(({ home, share }) => [home, percent(share)])]),
        columns([['function', 'self', 'where'], ...times.slice(0, TOP).map((entry) => [entry.name, percent(entry.share), entry.home])]),
      ].join('\n\n');
    })
    .join('\n\n');
}
