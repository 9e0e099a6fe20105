import path from 'node:path';
import type { Config } from '../config';
import type { FileStore } from './file-store';
import { LocalFileStore } from './local-file-store';
import { S3FileStore } from './s3-file-store';

/** The file store that the configuration asks for: a bucket where S3_* is set, else DATA_DIR/files. */
export function openFileStore({ s3, dataDir }: Pick<Config, 's3' | 'dataDir'>): FileStore {
  return s3 === null ? new LocalFileStore(path.join(dataDir, 'files')) : new S3FileStore(s3);
}
