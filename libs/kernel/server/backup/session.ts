import pg from 'pg';

/** The same text for the same value, whatever the server's settings; and as long as it takes. */
const SETTINGS = [
  "SET TIME ZONE 'UTC'",
  "SET DateStyle = 'ISO, YMD'",
  "SET IntervalStyle = 'postgres'",
  'SET statement_timeout = 0',
  'SET idle_in_transaction_session_timeout = 0',
];

/** Work on a connection of its own, which COPY takes up for as long as it runs. */
export async function withClient<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'minga-backup' });
  await client.connect();
  try {
    for (const setting of SETTINGS) await client.query(setting);
    return await work(client);
  } finally {
    await client.end();
  }
}

const SNAPSHOT = 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** Work that sees the database as of one instant, while the site goes on writing. */
export function withSnapshot<T>(databaseUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  return withClient(databaseUrl, async (client) => {
    await client.query(SNAPSHOT);
    return work(client);
  });
}
