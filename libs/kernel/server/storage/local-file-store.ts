import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { errorCode } from '../config/error-code';
import { FileStore } from './file-store';
import type { StoredFile } from './file-store';
import { checkKey } from './key';

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;
/** No key has a part that begins with a dot, so this folder meets none. */
const UNFINISHED = '.unfinished';
/** A stored file begins with its content type and this. */
const LINE_END = 10;

/**
 * Files in a folder of this machine. A file is its content type, a line end, and the bytes: one rename puts both in
 * place at once, so that a reader sees all of it or nothing, whenever the machine goes down.
 */
export class LocalFileStore extends FileStore {
  private readonly folder: string;

  constructor(folder: string) {
    super();
    this.folder = path.resolve(folder);
  }

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    const target = this.place(key);
    const unfinished = path.join(this.folder, UNFINISHED, randomUUID());
    for (const file of [unfinished, target]) await mkdir(path.dirname(file), { recursive: true, mode: OWNER_ONLY_FOLDER });
    const file = await open(unfinished, 'wx', OWNER_ONLY_FILE);
    try {
      await file.writeFile(Buffer.concat([Buffer.from(`${contentType}\n`), bytes]));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(unfinished, target);
    await flushFolder(path.dirname(target));
  }

  async get(key: string): Promise<StoredFile | undefined> {
    try {
      const content = await readFile(this.place(key));
      const end = content.indexOf(LINE_END);
      return { bytes: content.subarray(end + 1), contentType: content.subarray(0, end).toString() };
    } catch (error) {
      if (isAbsent(error)) return undefined;
      throw error;
    }
  }

  async delete(key: string): Promise<void> {
    try {
      await rm(this.place(key));
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  }

  private place(key: string): string {
    checkKey(key);
    return path.join(this.folder, key);
  }
}

// Without this a crash could forget the new name of a file whose bytes are safe.
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Nothing there: no such file, a file where a folder should be, or a folder where a file should be. */
function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'EISDIR', 'ERR_FS_EISDIR'].includes(errorCode(error));
}
