export { backUp, type BackupParts } from './backup';
export { erasuresFile, erasuresJob, writeErasures, writtenErasures, type Erasure } from './erasures';
export { BackupError, type Manifest } from './manifest';
export { restore, type RestoreParts } from './restore';
