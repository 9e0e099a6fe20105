import { Client } from 'pg';

/** How to reach a database over its socket; the names are those of `pg` and TypeORM. */
export interface PostgresConnection {
  /** Folder of the Unix socket. */
  host: string;
  port: number;
  user: string;
  password: string;
  database: string;
}

/** The same as one URL, understood by `pg` and by libpq's programs. */
export function connectionUrl({ host, port, user, password, database }: PostgresConnection): string {
  const query = `host=${encodeURIComponent(host)}&port=${port}`;
  return `postgres://${user}:${encodeURIComponent(password)}@/${database}?${query}`;
}

/** Runs `work` on a connection of its own, which is closed whatever happens. */
export async function withClient<T>(connection: PostgresConnection, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client(connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
