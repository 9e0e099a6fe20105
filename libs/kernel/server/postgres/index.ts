export { startEmbeddedPostgres } from './embedded';
export type { EmbeddedOptions, EmbeddedPostgres } from './embedded';
export type { PostgresConnection } from './connection';
export { EmbeddedPostgresError } from './errors';
export { ensureTestPostgres } from './test-cluster';
export type { TestPostgres } from './test-cluster';
