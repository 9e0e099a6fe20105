export { FileStore, type StoredFile } from './file-store';
