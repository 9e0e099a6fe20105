import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess, SpawnSyncReturns } from 'node:child_process';

/** "nobody": PostgreSQL refuses to run as root, so as root it is shown, or run as, this user. */
const NOBODY = 65534;

/** How PostgreSQL's programs are started by the user that we are. */
export interface Launcher {
  /** Words before the program, e.g. `unshare …`. */
  prefix: readonly string[];
  /** The user whose files the programs can use: owner of the database folder. */
  uid: number;
  /** True where that is another user than ours, so that our private folders are closed to it. */
  otherUser: boolean;
}

export const AS_NOBODY: Launcher = { prefix: [], uid: NOBODY, otherUser: true };

/**
 * A plain user runs the programs as itself. Root runs them in a user namespace where it is called nobody:
 * the files stay root's, so a clone in a 0700 folder works. Where namespaces are forbidden (some containers),
 * they run as nobody.
 */
export function chooseLauncher(): Launcher {
  const uid = process.getuid?.() ?? 0;
  if (uid !== 0) return { prefix: [], uid, otherUser: false };
  const prefix = ['unshare', '--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];
  const works = spawnSync('unshare', [...prefix.slice(1), 'true'], { stdio: 'ignore' }).status === 0;
  return works ? { prefix, uid: 0, otherUser: false } : AS_NOBODY;
}

interface Run {
  argv: readonly string[];
  env: NodeJS.ProcessEnv;
}

/** Runs a program to its end. */
export function runToEnd(launcher: Launcher, { argv, env }: Run): SpawnSyncReturns<string> {
  const [file = '', ...args] = [...launcher.prefix, ...argv];
  return spawnSync(file, args, { ...identity(launcher), env, encoding: 'utf8', cwd: '/' });
}

/**
 * Starts a program that outlives us: in a session of its own, so that Ctrl-C in a terminal reaches Node alone,
 * which then stops it in order; its messages go to an open file, never to a pipe that would break with us.
 */
export function runBeside(launcher: Launcher, { argv, env }: Run, logFile: number): ChildProcess {
  const [file = '', ...args] = [...launcher.prefix, ...argv];
  const stdio = ['ignore', logFile, logFile] as const;
  const child = spawn(file, args, { ...identity(launcher), env, stdio: [...stdio], detached: true, cwd: '/' });
  child.unref();
  return child;
}

/** True if the programs can read and enter the folder. */
export function canReach(launcher: Launcher, folder: string): boolean {
  const argv = ['/bin/sh', '-c', 'test -r "$0" && test -x "$0"', folder];
  return runToEnd(launcher, { argv, env: {} }).status === 0;
}

function identity(launcher: Launcher): { uid?: number; gid?: number } {
  return launcher.otherUser ? { uid: NOBODY, gid: NOBODY } : {};
}
