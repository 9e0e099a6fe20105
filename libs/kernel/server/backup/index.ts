export { backUp, type BackupParts } from './backup';
export { BackupError, type Manifest } from './manifest';
export { restore, type RestoreParts } from './restore';
