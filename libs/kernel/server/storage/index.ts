export { FileStore, type StoredFile } from './file-store';
export { openFileStore } from './open-file-store';
