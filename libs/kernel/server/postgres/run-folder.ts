import { chownSync, mkdirSync, readFileSync, readdirSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { errorCode } from '../config/error-code';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { OWNER_ONLY_FOLDER, isAlive, isPrivateFolderOf, statOrNull } from './files';
import type { Launcher } from './launcher';

/** A socket's path must fit into 103 bytes (macOS; 107 on Linux), with PostgreSQL's own file name in it. */
const LONGEST_SOCKET_FOLDER = 80;
/** How many names to try where strangers took ours in the shared temporary folder. */
const NAMES = 10;

export interface RunFolderOptions {
  parent?: string;
  /** Where our PostgreSQL has, or had, its socket: whoever knows its address finds it there again. */
  before?: string;
  /** The process of our PostgreSQL, if it lives. */
  pid?: number;
}

/**
 * A short 0700 folder for the socket and the library links, the same at each start of one database folder.
 * Lies outside the data folder because a socket's path is short by law. Throws if every name is a stranger's.
 */
export function makeRunFolder(id: string, launcher: Launcher, { parent = tmpdir(), before, pid }: RunFolderOptions = {}): string {
  const short = parent.length + id.length + 'minga-pg-00'.length <= LONGEST_SOCKET_FOLDER;
  const base = `${short ? parent : '/tmp'}/minga-pg-${id}`;
  const names = before ? [before] : Array.from({ length: NAMES }, (_, n) => (n === 0 ? base : `${base}-${n}`));
  const folder = names.find((name) => claim(name, launcher.uid) && (before !== undefined || !isTaken(name, pid)));
  if (folder === undefined) throw new EmbeddedPostgresError(`Every ${base}* belongs to someone else: remove them or set TMPDIR.`);
  return folder;
}

// A killed Node's PostgreSQL outlives its data folder when that is moved or removed, and keeps its socket. To PostgreSQL
// every other program that has the number of a dead server by now is such a one.
function isTaken(folder: string, ours?: number): boolean {
  const locks = readdirSync(folder).filter((name) => name.endsWith('.lock'));
  return locks.map((name) => parseInt(readFileSync(path.join(folder, name), 'utf8'), 10)).some((pid) => pid > 1 && pid !== ours && pid !== process.pid && isAlive(pid));
}

// In a shared folder anybody may have made this name first, to read our socket: only a 0700 folder of ours will do.
function claim(folder: string, uid: number): boolean {
  try {
    mkdirSync(folder, { mode: OWNER_ONLY_FOLDER });
    if (uid !== process.getuid?.()) chownSync(folder, uid, uid);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }
  return isPrivateFolderOf(folder, uid);
}

/** Makes the links that PostgreSQL's libraries need, and gives the environment in which its programs find them. */
export function linkLibraries(runFolder: string, native: string, binaries: Binaries): NodeJS.ProcessEnv {
  const folder = path.join(runFolder, 'lib');
  mkdirSync(folder, { recursive: true });
  for (const { source, name } of binaries.links) {
    pointLink(path.join(folder, name), path.join(native, path.relative(binaries.native, source)));
  }
  const search = process.platform === 'darwin' ? 'DYLD_LIBRARY_PATH' : 'LD_LIBRARY_PATH';
  const libraries = [folder, path.join(native, 'lib')].join(path.delimiter);
  return { PATH: process.env.PATH, HOME: runFolder, TZ: 'UTC', [search]: libraries };
}

// The package may have moved or been renewed since the link was made; another start of the same folder may be making it now.
function pointLink(link: string, target: string): void {
  if (statOrNull(link) !== null && readlinkSync(link) === target) return;
  const fresh = `${link}.${process.pid}`;
  rmSync(fresh, { force: true });
  symlinkSync(target, fresh);
  renameSync(fresh, link);
}
