import { existsSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startEmbeddedPostgres } from './embedded';
import { isAlive, isPrivateFolderOf } from './files';
import { silentLog } from './log';
import { livingPostmaster } from './pid-file';
import { stopPostmaster } from './postmaster';
import { allowDatabases } from './roles';
import { THROW_AWAY } from './settings';

/** Where a test run finds its database; given from outside, tests run on that server and start none. */
export const TEST_URL_VARIABLE = 'MINGA_TEST_DATABASE_URL';
const PREFIX = 'minga-test-pg-';
const RUNNER_FILE = 'runner.pid';

export interface TestPostgres {
  /** Of a role that may make databases; its own database is empty. */
  url: string;
  /** Stops the cluster and removes its folder; does nothing to a server given from outside. */
  stop(): Promise<void>;
}

/**
 * One throw-away PostgreSQL for a whole test run: call it once, in the runner's global set-up, and `stop` in its
 * tear-down. Sets MINGA_TEST_DATABASE_URL for the workers; where that is set already, gives that server.
 */
export async function ensureTestPostgres(): Promise<TestPostgres> {
  const given = process.env[TEST_URL_VARIABLE];
  if (given) return { url: given, stop: () => Promise.resolve() };
  await removeOrphans();
  const dir = mkdtempSync(path.join(tmpdir(), PREFIX));
  writeFileSync(path.join(dir, RUNNER_FILE), String(process.pid));
  const postgres = await startEmbeddedPostgres({ dir, socketParent: dir, settings: THROW_AWAY, durable: false });
  await allowDatabases(postgres.superuser);
  process.env[TEST_URL_VARIABLE] = postgres.url;
  return {
    url: postgres.url,
    async stop() {
      delete process.env[TEST_URL_VARIABLE];
      await postgres.stop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

// A run that was killed stops nothing: the next one does. Its folder says which process it was.
async function removeOrphans(): Promise<void> {
  const base = realpathSync(tmpdir());
  for (const name of readdirSync(base).filter((entry) => entry.startsWith(PREFIX))) {
    const dir = path.join(base, name);
    if (!isPrivateFolderOf(dir, process.getuid?.() ?? 0) || isRunning(path.join(dir, RUNNER_FILE))) continue;
    const cluster = path.join(dir, 'cluster');
    const left = livingPostmaster(cluster);
    if (left) await stopPostmaster(cluster, left.pid, silentLog);
    rmSync(dir, { recursive: true, force: true });
  }
}

// No file yet: that run is just beginning.
function isRunning(file: string): boolean {
  return !existsSync(file) || isAlive(Number(readFileSync(file, 'utf8')));
}
