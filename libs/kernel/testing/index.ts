export * from './app';
export * from './database';
export { MemoryFiles } from './files';
export * from './live';
export * from './matrix';
export * from './origin';
export { sharedPath, sharedText } from './shared-data';
export { until } from './until';
