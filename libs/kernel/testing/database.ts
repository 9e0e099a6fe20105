import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { connect, joinSchemas, kernelSchema, migrate, type Schema } from '../server';

/** Names our template databases among a cluster's advisory locks. */
const TEMPLATE_LOCK = 0x74657374;

const adminUrl = (): string => {
  const url = process.env['MINGA_TEST_DATABASE_URL'];
  if (!url) throw new Error('No test database: run the tests through jest, whose set-up starts one');
  return url;
};

/** The same server, another database. */
export function databaseUrl(name: string): string {
  // A socket's address has no host, which `URL` refuses.
  return adminUrl().replace(/^(postgres(?:ql)?:\/\/[^/?]*)\/[^?]*/, `$1/${name}`);
}

async function asAdmin<T>(work: (admin: Client) => Promise<T>): Promise<T> {
  const admin = new Client({ connectionString: adminUrl() });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}

/** Migrating takes seconds, cloning milliseconds: one template per set of migrations, made by whoever comes first. */
async function template(admin: Client, schema: Schema): Promise<string> {
  const sources = schema.migrations.map((migration) => `${migration.name}${migration.toString()}`).join();
  const name = `template_${createHash('sha256').update(sources).digest('hex').slice(0, 16)}`;
  const exists = async () => (await admin.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])).rows.length > 0;
  if (await exists()) return name;
  await admin.query('SELECT pg_advisory_lock($1)', [TEMPLATE_LOCK]);
  try {
    if (await exists()) return name;
    await admin.query(`DROP DATABASE IF EXISTS ${name}_new`);
    await admin.query(`CREATE DATABASE ${name}_new`);
    const source = await connect(databaseUrl(`${name}_new`), schema, 2);
    await migrate(source);
    await source.destroy();
    await admin.query(`ALTER DATABASE ${name}_new RENAME TO ${name}`);
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [TEMPLATE_LOCK]);
  }
  return name;
}

/** What PostgreSQL answers while one of its own workers (a vacuum) is in the database: it may not be ended by us, and goes by itself. */
const NOT_OURS_TO_END = '42501';
const TRIES = 50;
const PAUSE_MS = 200;

async function dropDatabase(name: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    try {
      return void (await asAdmin((admin) => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)));
    } catch (error) {
      if ((error as { code?: string }).code !== NOT_OURS_TO_END || tried === TRIES) throw error;
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
}

export interface TestDatabase {
  url: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of the test's own, dropped at its end. */
export async function createTestDatabase(schemas: readonly Schema[] = []): Promise<TestDatabase> {
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await asAdmin(async (admin) => {
    const from = await template(admin, joinSchemas([kernelSchema, ...schemas]));
    // By files, not page by page through the log: half the time where nothing waits for the disk.
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${from} STRATEGY FILE_COPY`);
  });
  return {
    url: databaseUrl(name),
    drop: () => dropDatabase(name),
  };
}
