import { withClient } from './connection';
import type { PostgresConnection } from './connection';

/** The application's role and database. The role owns the database and nothing else: an injected statement reads no files. */
const APPLICATION = 'minga';

/** Makes the application's role and database where they are missing; gives the way to them. */
export async function ensureApplication(superuser: PostgresConnection): Promise<PostgresConnection> {
  await withClient(superuser, async (client) => {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS role,
              EXISTS (SELECT FROM pg_database WHERE datname = $1) AS database`,
      [APPLICATION],
    );
    const password = client.escapeLiteral(superuser.password);
    if (!rows[0]?.role) await client.query(`CREATE ROLE ${APPLICATION} LOGIN PASSWORD ${password}`);
    if (!rows[0]?.database) await client.query(`CREATE DATABASE ${APPLICATION} OWNER ${APPLICATION}`);
  });
  return { ...superuser, user: APPLICATION, database: APPLICATION };
}

/** Lets the application's role make databases: tests make one each. */
export async function allowDatabases(superuser: PostgresConnection): Promise<void> {
  await withClient(superuser, (client) => client.query(`ALTER ROLE ${APPLICATION} CREATEDB`));
}
