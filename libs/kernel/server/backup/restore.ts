import { createReadStream } from 'node:fs';
import { cp, readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type { Client } from 'pg';
import { from } from 'pg-copy-streams';
import { connect, type Schema } from '../db/data-source';
import { migrate } from '../db/migrate';
import { Jobs } from '../jobs/jobs';
import { readTable } from './backup';
import type { WaitingJob } from './jobs';
import { BackupError, filesFolder, jobsFile, readManifest, tableFile, type Manifest } from './manifest';
import { withClient } from './session';
import { copyIn, tablesOf } from './tables';

export interface RestoreParts {
  databaseUrl: string;
  folder: string;
  /** Where uploaded files are to lie; null when a bucket keeps them. */
  files: string | null;
  /** All tables of this build. */
  schema: Schema;
}

const USED = "SELECT to_regclass('public.room_head') IS NOT NULL AS there";
const ANY_EVENT = 'SELECT EXISTS (SELECT 1 FROM room_head) AS used';
const FOREIGN_KEYS = `SELECT quote_ident(c.relname) AS table, quote_ident(k.conname) AS name, pg_get_constraintdef(k.oid) AS definition
  FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid
  WHERE k.contype = 'f' AND k.conparentid = 0 AND c.relnamespace = 'public'::regnamespace`;
const SET_SEQUENCE = 'SELECT setval(quote_ident($1)::regclass, $2)';

/**
 * Puts a backup into an empty database: its tables at the version they were saved at, row by row what they were, checked
 * by digest. All or nothing. The next start migrates on from there, and finds that it is another cluster.
 * @throws BackupError when the database is in use, when this build is older than the backup, or when a digest differs
 */
export async function restore({ databaseUrl, folder, files, schema }: RestoreParts): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await refuseUsed(databaseUrl);
  await migrateTo(databaseUrl, schema, manifest.migrations);
  await withClient(databaseUrl, async (client) => {
    await client.query('BEGIN');
    await load(client, folder, manifest);
    await compare(client, manifest);
    await client.query('COMMIT');
  });
  if (files) await bringFiles(filesFolder(folder), files);
  await sendJobs(databaseUrl, JSON.parse(await readFile(jobsFile(folder), 'utf8')) as WaitingJob[]);
  return manifest;
}

function refuseUsed(databaseUrl: string): Promise<void> {
  return withClient(databaseUrl, async (client) => {
    const { rows: [table] } = await client.query<{ there: boolean }>(USED);
    const used = table?.there && (await client.query<{ used: boolean }>(ANY_EVENT)).rows[0]?.used;
    if (used) throw new BackupError('This database holds a site already: restore into an empty one.');
  });
}

async function migrateTo(databaseUrl: string, schema: Schema, wanted: readonly string[]): Promise<void> {
  const known = new Set(schema.migrations.map((migration) => migration.name));
  const unknown = wanted.filter((name) => !known.has(name));
  if (unknown.length > 0) throw new BackupError(`The backup was made by a newer version: this one does not know ${unknown.join(', ')}.`);
  const source = await connect(databaseUrl, { entities: [], migrations: schema.migrations.filter(({ name }) => wanted.includes(name)) }, 1);
  try {
    await migrate(source);
  } finally {
    await source.destroy();
  }
}

/** Rows come in whatever order their tables have: references between them are put back, and checked, at the end. */
async function load(client: Client, folder: string, { tables, sequences }: Manifest): Promise<void> {
  const { rows: keys } = await client.query<{ table: string; name: string; definition: string }>(FOREIGN_KEYS);
  for (const key of keys) await client.query(`ALTER TABLE ${key.table} DROP CONSTRAINT ${key.name}`);
  for (const { name } of tables) await client.query(`ALTER TABLE "${name}" DISABLE TRIGGER USER`);
  await client.query(`TRUNCATE ${tables.map(({ name }) => `"${name}"`).join(', ')}`);
  for (const { name, columns } of tables) {
    await pipeline(createReadStream(tableFile(folder, name)), createGunzip(), client.query(from(copyIn(name, columns))));
  }
  for (const { name } of tables) await client.query(`ALTER TABLE "${name}" ENABLE TRIGGER USER`);
  for (const key of keys) await client.query(`ALTER TABLE ${key.table} ADD CONSTRAINT ${key.name} ${key.definition}`);
  for (const [name, last] of Object.entries(sequences)) await client.query(SET_SEQUENCE, [name, last]);
}

async function compare(client: Client, manifest: Manifest): Promise<void> {
  const there = new Map((await tablesOf(client)).map((table) => [table.name, table]));
  for (const saved of manifest.tables) {
    const table = there.get(saved.name);
    const restored = table && (await readTable(client, table));
    if (restored?.sha256 !== saved.sha256) throw new BackupError(`Table ${saved.name} is not what was saved: nothing was restored.`);
  }
}

async function bringFiles(saved: string, files: string): Promise<void> {
  await cp(saved, files, { recursive: true, preserveTimestamps: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
}

async function sendJobs(databaseUrl: string, waiting: readonly WaitingJob[]): Promise<void> {
  if (waiting.length === 0) return;
  const jobs = new Jobs(databaseUrl, (error) => {
    throw error;
  });
  for (const name of new Set(waiting.map((job) => job.name))) jobs.register({ name, run: () => Promise.resolve() });
  await jobs.start(false);
  for (const { name, data, at } of waiting) await jobs.send(name, data ?? {}, new Date(at));
  await jobs.stop();
}
