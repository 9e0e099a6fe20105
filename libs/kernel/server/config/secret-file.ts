import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { errorCode } from './error-code';

const OWNER_ONLY_FILE = 0o600;

/**
 * The content of a file that is made once and read ever after, by its owner only.
 * Written whole under another name and then linked: of two starts at once one makes it, and both read the same.
 */
export function keepSecretFile(file: string, make: () => string): string {
  const mine = `${file}.${process.pid}`;
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error;
  }
  writeFileSync(mine, make(), { mode: OWNER_ONLY_FILE });
  try {
    linkSync(mine, file);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(mine);
  }
  return readFileSync(file, 'utf8');
}

/** Puts new content in one step: a reader sees the old or the new, never half. */
export function replaceSecretFile(file: string, content: string): void {
  const mine = `${file}.${process.pid}`;
  writeFileSync(mine, content, { mode: OWNER_ONLY_FILE, flush: true });
  renameSync(mine, file);
}
