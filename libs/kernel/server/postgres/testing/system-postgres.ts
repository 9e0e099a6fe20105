import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chooseLauncher, runBeside, runToEnd } from '../launcher';
import { livingPostmaster } from '../pid-file';
import { stopPostmaster } from '../postmaster';
import { silentLog } from '../log';
import { THROW_AWAY, asArguments } from '../settings';

const LOOK_MS = 10;

/** Where Debian puts the programs of a PostgreSQL, or undefined where that version is not installed. */
export function systemPostgres(major: number): string | undefined {
  const bin = `/usr/lib/postgresql/${major}/bin`;
  return existsSync(path.join(bin, 'postgres')) ? bin : undefined;
}

/** For specs: a throw-away server of the system's programs in `folder`, on a socket in it. */
export async function startSystemPostgres(bin: string, folder: string): Promise<{ url: string; stop(): Promise<void> }> {
  const launcher = chooseLauncher();
  const cluster = path.join(folder, 'cluster');
  const socket = path.join(folder, 'socket');
  const env = { PATH: process.env.PATH, HOME: folder };
  mkdirSync(socket);
  const init = [path.join(bin, 'initdb'), '-D', cluster, '-U', 'minga', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8', '--no-sync'];
  const { status, stderr } = runToEnd(launcher, { argv: init, env });
  if (status !== 0) throw new Error(stderr);
  const log = openSync(path.join(folder, 'log'), 'a');
  const settings = { ...THROW_AWAY, listen_addresses: '', unix_socket_directories: socket };
  const child = runBeside(launcher, { argv: [path.join(bin, 'postgres'), '-D', cluster, ...asArguments(settings)], env }, log);
  closeSync(log);
  while (livingPostmaster(cluster)?.status !== 'ready') {
    if (child.exitCode !== null) throw new Error(`PostgreSQL of ${bin} ended at once`);
    await delay(LOOK_MS);
  }
  const url = `postgres://minga@/postgres?host=${encodeURIComponent(socket)}`;
  return { url, stop: () => stopPostmaster(cluster, child.pid ?? 0, silentLog) };
}
