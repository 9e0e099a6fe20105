import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';

/** Starts one throw-away PostgreSQL for the run, unless MINGA_TEST_DATABASE_URL names a server already. */
export default async function setup() {
  if (process.env.MINGA_TEST_DATABASE_URL) return;
  const file = fileURLToPath(new URL('../server/postgres/test-cluster.ts', import.meta.url));
  const { module } = await runnerImport(file, { logLevel: 'error', configFile: false });
  const cluster = await module.ensureTestPostgres();
  process.env.MINGA_TEST_DATABASE_URL = cluster.url;
  globalThis.mingaTestCluster = cluster;
}
