import { lstatSync } from 'node:fs';
import type { Stats } from 'node:fs';
import { errorCode } from '../config/error-code';

export const OWNER_ONLY_FOLDER = 0o700;
export const OWNER_ONLY_FILE = 0o600;
const OTHERS_BITS = 0o077;

/** `lstat`, or null where nothing is there. Other errors (no right to look) are thrown. */
export function statOrNull(path: string): Stats | null {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}

/** True for a real folder (no link) of `uid` that nobody else may enter. */
export function isPrivateFolderOf(path: string, uid: number): boolean {
  const stat = statOrNull(path);
  return stat !== null && stat.isDirectory() && stat.uid === uid && (stat.mode & OTHERS_BITS) === 0;
}

/** True while a process of that number exists, ours or not. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
