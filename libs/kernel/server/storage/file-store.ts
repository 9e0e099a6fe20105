export interface StoredFile {
  bytes: Buffer;
  contentType: string;
}

/** Where files are kept. Keys are made by the slices (`photo/{id}/{digest}.webp`); what is put under a key never changes. */
export abstract class FileStore {
  abstract put(key: string, bytes: Uint8Array, contentType: string): Promise<void>;
  /** Undefined when nothing is kept under the key. */
  abstract get(key: string): Promise<StoredFile | undefined>;
  /** No error when there is nothing. */
  abstract delete(key: string): Promise<void>;
}
