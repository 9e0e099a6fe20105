import { createHash } from 'node:crypto';
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import type { DatabaseAccess } from '../target.ts';

/** Where the embedded PostgreSQL lies when it cannot lie in the data folder (as root without user namespaces). */
const OUTSIDE = '/var/lib/minga';
const ID_LENGTH = 12;
const LINE = { pid: 0, port: 3, socketFolder: 4 } as const;

/** The data folder's PostgreSQL: its own folder, and the one outside that may stand for it. */
function folders(data: string): { home: string; outside: string } {
  const home = path.join(realpathSync(data), 'postgres');
  return { home, outside: path.join(OUTSIDE, createHash('sha256').update(home).digest('hex').slice(0, ID_LENGTH)) };
}

function pidLines(data: string): string[] {
  const { home, outside } = folders(data);
  const file = [home, outside].map((folder) => path.join(folder, 'cluster/postmaster.pid')).find((name) => existsSync(name));
  return file ? readFileSync(file, 'utf8').split('\n') : [];
}

/** The process of the running PostgreSQL of this data folder, or null. */
export function postmasterPid(data: string): number | null {
  const pid = Number(pidLines(data)[LINE.pid]);
  return pid > 1 && existsSync(`/proc/${pid}/cmdline`) && readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres') ? pid : null;
}

/** The way to the running PostgreSQL, as the application's role or as the one that owns the cluster. */
export function accessTo(data: string, role: 'minga' | 'postgres' = 'minga'): DatabaseAccess {
  const lines = pidLines(data);
  if (lines.length === 0) throw new Error(`No PostgreSQL runs in ${data}`);
  const password = readFileSync(path.join(folders(data).home, 'password'), 'utf8').trim();
  return { host: lines[LINE.socketFolder]!, port: Number(lines[LINE.port]), user: role, password, database: 'minga' };
}

export async function withClient<T>(access: DatabaseAccess, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(access);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Removes a data folder with everything that belongs to it. PostgreSQL must have ended. */
export function removeData(data: string): void {
  if (!existsSync(data)) return;
  const { outside } = folders(data);
  rmSync(data, { recursive: true, force: true });
  rmSync(outside, { recursive: true, force: true });
}
