import { chmodSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { Client } from 'pg';
import { temporaryFolders } from '../config/temporary-folder.testing';
import { withClient } from './connection';
import type { EmbeddedPostgres } from './embedded';
import { specServers } from './testing/spec-servers';

const start = specServers();
const temporary = temporaryFolders('embedded');
const ACCESS_BITS = 0o777;

async function ask(postgres: EmbeddedPostgres, sql: string): Promise<unknown> {
  const { rows } = await withClient(postgres.connection, (client) => client.query<Record<string, unknown>>(sql));
  return Object.values(rows[0] ?? {})[0];
}

describe('an embedded PostgreSQL', () => {
  const home = path.join(temporary(), 'postgres');
  let postgres: EmbeddedPostgres;
  beforeAll(async () => {
    postgres = await start({ dir: home });
  });

  it('answers on its socket, by its URL, in UTF-8', async () => {
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    const { rows } = await client.query(`SELECT 'ñandú ação' AS text, current_database() AS name`);
    await client.end();
    expect(rows).toEqual([{ text: 'ñandú ação', name: 'minga' }]);
    expect(postgres.adopted).toBe(false);
  });

  it('has what the slices stand on: extensions for a plain owner, dictionaries, ids by time', async () => {
    for (const name of ['pg_trgm', 'unaccent', 'btree_gin', 'ltree', 'citext']) await ask(postgres, `CREATE EXTENSION ${name}`);
    expect(await ask(postgres, `SELECT to_tsvector('spanish', '¿Qué «debate»?')::text`)).toBe(`'debat':2`);
    expect(await ask(postgres, 'SELECT uuid_extract_version(uuidv7())')).toBe(7);
  });

  it('gives the application no right over the server', async () => {
    expect(await ask(postgres, 'SELECT rolsuper OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user')).toBe(false);
    await expect(ask(postgres, `SELECT pg_read_file('/etc/passwd')`)).rejects.toThrow(/permission denied/);
  });

  it('listens to nobody else: no TCP, closed folders, a password even on the socket', async () => {
    expect(await ask(postgres, 'SHOW listen_addresses')).toBe('');
    expect(statSync(postgres.connection.host).mode & ACCESS_BITS).toBe(0o700);
    expect(statSync(home).mode & ACCESS_BITS).toBe(0o700);
    expect(statSync(path.join(home, 'password')).mode & ACCESS_BITS).toBe(0o600);
    const guess = withClient({ ...postgres.superuser, password: 'postgres' }, (client) => client.query('SELECT 1'));
    await expect(guess).rejects.toThrow(/password authentication failed/);
  });

  it('writes nobody’s words into its log', async () => {
    await ask(postgres, 'CREATE TABLE person (email text UNIQUE)');
    await ask(postgres, `INSERT INTO person VALUES ('rosa@example.org')`);
    await expect(ask(postgres, `INSERT INTO person VALUES ('rosa@example.org')`)).rejects.toThrow(/duplicate key/);
    expect(readFileSync(path.join(home, 'server.log'), 'utf8')).toMatch(/duplicate key/);
    expect(readFileSync(path.join(home, 'server.log'), 'utf8')).not.toMatch(/rosa/);
  });

  it('is durable and checks its pages', async () => {
    expect(await ask(postgres, 'SHOW data_checksums')).toBe('on');
    expect(await ask(postgres, 'SHOW fsync')).toBe('on');
    expect(await ask(postgres, 'SHOW synchronous_commit')).toBe('on');
  });
});

describe('its folder', () => {
  it('keeps the data over a stop and a start, and a stop leaves no server behind', async () => {
    const dir = temporary();
    const first = await start({ dir, durable: false });
    await ask(first, 'CREATE TABLE kept AS SELECT 42 AS n');
    await first.stop();
    expect(existsSync(path.join(dir, 'cluster/postmaster.pid'))).toBe(false);
    const second = await start({ dir });
    expect([second.adopted, second.url, await ask(second, 'SELECT n FROM kept')]).toEqual([false, first.url, 42]);
    await second.stop();
  });

  it('may be deeper than a socket’s path, with spaces and accents in it', async () => {
    const dir = path.join(temporary(), 'una carpeta con ñ y espacios', 'muy-honda'.repeat(12));
    const postgres = await start({ dir, durable: false });
    expect(await ask(postgres, 'SELECT 1')).toBe(1);
    expect(postgres.connection.host).not.toContain('honda');
    await postgres.stop();
    rmSync(postgres.connection.host, { recursive: true });
  });

  it('may lie in a closed folder of the one who runs it', async () => {
    const closed = path.join(temporary(), 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o700);
    const postgres = await start({ dir: path.join(closed, 'data/postgres'), durable: false });
    expect(readdirSync(path.join(closed, 'data/postgres'))).toContain('cluster');
    await postgres.stop();
  });
});
