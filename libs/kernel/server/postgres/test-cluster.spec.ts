import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { TEST_URL_VARIABLE, ensureTestPostgres } from './test-cluster';
import { startSystemPostgres, systemPostgres } from './testing/system-postgres';

const OLDEST = 15;
const kernel = path.resolve(import.meta.dirname, '../..');
const bin = systemPostgres(OLDEST);
const temporary = temporaryFolders('debian');

const given = process.env[TEST_URL_VARIABLE];
afterEach(() => {
  process.env[TEST_URL_VARIABLE] = given;
});

/** The folder of the socket that a URL names; it lies in the cluster's own. */
const folderOf = (url: string): string => path.dirname(new URL(url.replace('@/', '@host/')).searchParams.get('host') ?? '');

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
}

describe('the cluster of a test run', () => {
  it('makes databases, is told to the workers, and leaves nothing behind', async () => {
    delete process.env[TEST_URL_VARIABLE];
    const cluster = await ensureTestPostgres();
    expect(process.env[TEST_URL_VARIABLE]).toBe(cluster.url);
    await query(cluster.url, 'CREATE DATABASE one_of_many');
    await cluster.stop();
    expect(existsSync(folderOf(cluster.url))).toBe(false);
  });

  it('is the one that is given, and then stays', async () => {
    process.env[TEST_URL_VARIABLE] = 'postgres://tester@db.example/test';
    const cluster = await ensureTestPostgres();
    await cluster.stop();
    expect([cluster.url, process.env[TEST_URL_VARIABLE]]).toEqual(['postgres://tester@db.example/test', cluster.url]);
  });

  it('is cleared away by the next run if its own was killed', async () => {
    const here = path.join(import.meta.dirname, 'testing');
    const env = { ...process.env, NODE_OPTIONS: '', [TEST_URL_VARIABLE]: '' };
    const argv = ['--no-warnings', '--import', path.join(here, 'ts-imports.mjs'), path.join(here, 'test-run.ts')];
    const killed = spawn(process.execPath, argv, { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const [url] = (await once(createInterface(killed.stdout), 'line')) as [string];
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    expect(await query(url, 'SELECT 1 AS n')).toEqual([{ n: 1 }]);
    delete process.env[TEST_URL_VARIABLE];
    const next = await ensureTestPostgres();
    await next.stop();
    expect(existsSync(folderOf(url))).toBe(false);
    await expect(query(url, 'SELECT 1')).rejects.toThrow(/ENOENT/);
  });
});

/** Runs the kernel's own specs against the server, in a runner of their own. */
function runSpecs(url: string, ...folders: string[]): { status: number | null; output: string } {
  const runner = path.resolve(kernel, '../../node_modules/jest/bin/jest.js');
  const env = { ...process.env, MINGA_TEST_DATABASE_URL: url, MINGA_SPECS: '', NODE_OPTIONS: '--experimental-vm-modules --no-warnings' };
  const { status, stderr } = spawnSync(process.execPath, [runner, '--silent', '--runInBand', ...folders], { cwd: kernel, env, encoding: 'utf8' });
  return { status, output: stderr };
}

// The oldest PostgreSQL that we promise to serve, as Debian 12 has it. On a machine without it there is nothing to run
// against; `.ci/run` installs it.
if (bin) {
  it(`PostgreSQL ${OLDEST} carries migrations, the log and its consumers as the embedded one does`, async () => {
    const server = await startSystemPostgres(bin, temporary());
    try {
      const { status, output } = runSpecs(server.url, 'server/db/', 'server/log/');
      expect({ status, output: status === 0 ? '' : output }).toEqual({ status: 0, output: '' });
      expect(output).toMatch(/Tests: .*\d+ passed/);
    } finally {
      await server.stop();
    }
  }, 300_000);
}
