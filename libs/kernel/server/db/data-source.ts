import 'reflect-metadata';
import type { Pool } from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';

/** No transaction of ours has reason to last longer; a longer one would hold the consumers back. */
const TRANSACTION_SECONDS = 30;
const IDLE_TRANSACTION_SECONDS = 10;
const DEFAULT_POOL = 10;

export interface Schema {
  // TypeORM takes classes of any shape here
  entities: Function[];
  migrations: Function[];
}

/** Gathers the slices' tables in floor order: what stands below migrates first. */
export const joinSchemas = (schemas: readonly Schema[]): Schema => ({
  entities: schemas.flatMap((schema) => schema.entities),
  migrations: schemas.flatMap((schema) => schema.migrations),
});

/** A connected data source. `url` is a PostgreSQL connection string (`postgres://…`; `?host=/folder` for a socket). */
export async function connect(url: string, schema: Schema, poolSize = DEFAULT_POOL): Promise<DataSource> {
  const options: DataSourceOptions = {
    type: 'postgres',
    url,
    entities: schema.entities,
    migrations: schema.migrations,
    synchronize: false,
    migrationsTableName: 'migration',
    applicationName: 'minga',
    extra: {
      max: poolSize,
      // Statements go out without waiting for the answers to those before: see `Db`.
      pipeline: true,
      statement_timeout: TRANSACTION_SECONDS * 1000,
      idle_in_transaction_session_timeout: IDLE_TRANSACTION_SECONDS * 1000,
    },
  };
  const source = await new DataSource(options).initialize();
  hearBrokenConnections((source.driver as unknown as { master: Pool }).master);
  return source;
}

const heard = (): void => undefined;

/**
 * A connection that breaks fails its statements, and says so by an `error` event, which ends the process if nobody hears
 * it. The pool listens only while a connection lies idle: what is lent out is heard here.
 */
function hearBrokenConnections(pool: Pool): void {
  pool.on('acquire', (client) => client.off('error', heard).on('error', heard));
}
