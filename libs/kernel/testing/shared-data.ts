import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
/** Real files that are not part of the repository: beside the checkout, or where MINGA_SHARED_DATA says. */
const FOLDER = resolve(process.env['MINGA_SHARED_DATA'] ?? resolve(ROOT, '../shared/data'));

/** Full path of a real file; undefined on a machine that has none, where specs use their own small corpus. */
export function sharedPath(name: string): string | undefined {
  const path = resolve(FOLDER, name);
  return existsSync(path) ? path : undefined;
}

export function sharedText(name: string): string | undefined {
  const path = sharedPath(name);
  return path && readFileSync(path, 'utf8');
}
