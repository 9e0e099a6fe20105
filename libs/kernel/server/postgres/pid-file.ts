import { readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { errorCode } from '../config/error-code';

// Lines of postmaster.pid, as PostgreSQL documents them in src/include/utils/pidfile.h.
const LINE = { pid: 0, port: 3, socketFolder: 4, status: 7 } as const;

/** A postmaster that runs on our data folder. */
export interface Postmaster {
  pid: number;
  socketFolder: string;
  port: number;
  /** `stopping` no longer takes connections, `starting` does not yet. */
  status: 'starting' | 'stopping' | 'ready';
}

export function pidFilePath(cluster: string): string {
  return path.join(cluster, 'postmaster.pid');
}

/** The living postmaster of `cluster`, or null: no file, a dead process, or somebody else's recycled number. */
export function livingPostmaster(cluster: string): Postmaster | null {
  const lines = readLines(cluster);
  const pid = Number(lines[LINE.pid]);
  if (!Number.isInteger(pid) || pid <= 1 || !servesCluster(pid, cluster)) return null;
  const status = (lines[LINE.status] ?? '').trim();
  return {
    pid,
    port: Number(lines[LINE.port]),
    socketFolder: lines[LINE.socketFolder] ?? '',
    status: status === 'ready' || status === 'stopping' ? status : 'starting',
  };
}

/**
 * Lets PostgreSQL start over the file of a dead server whose process number another program has now.
 * PostgreSQL takes that program for a server, except where it is its own parent: us. The rest of the file stays,
 * because from it PostgreSQL sees whether orphans of the dead server still hold its shared memory.
 */
export function disownStalePidFile(cluster: string): void {
  const [, ...rest] = readLines(cluster);
  // Another start of the same moment may have been faster: its server's file is not stale.
  if (rest.length > 0 && !livingPostmaster(cluster)) writeFileSync(pidFilePath(cluster), [process.pid, ...rest].join('\n'));
}

function readLines(cluster: string): string[] {
  try {
    return readFileSync(pidFilePath(cluster), 'utf8').split('\n');
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

// Settings always follow the folder on our command line, so one folder's name is not taken for another's beginning.
function servesCluster(pid: number, cluster: string): boolean {
  return commandLine(pid).includes(`postgres -D ${cluster} -c `);
}

function commandLine(pid: number): string {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    // Gone, or not ours to look at: neither is our server.
    return '';
  }
}
