import { FileStore, type StoredFile } from '../server/storage';

/** Files in memory: the store's own tests cover the drivers. */
export class MemoryFiles extends FileStore {
  private readonly files = new Map<string, StoredFile>();

  async put(key: string, bytes: Uint8Array, contentType: string): Promise<void> {
    this.files.set(key, { bytes: Buffer.from(bytes), contentType });
  }

  async get(key: string): Promise<StoredFile | undefined> {
    return this.files.get(key);
  }

  async delete(key: string): Promise<void> {
    this.files.delete(key);
  }
}
