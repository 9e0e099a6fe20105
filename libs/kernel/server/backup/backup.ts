import { createWriteStream } from 'node:fs';
import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { to } from 'pg-copy-streams';
import { waitingJobs } from './jobs';
import { BackupError, digest, filesFolder, jobsFile, tableFile, writeManifest, type Manifest, type TableRecord } from './manifest';
import { withSnapshot } from './session';
import { copyOut, migrationsOf, sequencesOf, tablesOf, type Table } from './tables';

const OWNER_ONLY = 0o700;
const OWNERS_FILE = 0o600;
const LINE_END = 10;

export interface BackupParts {
  databaseUrl: string;
  /** A folder that is empty or not there yet. */
  folder: string;
  /** Where uploaded files lie on this machine; null when a bucket keeps them. */
  files: string | null;
  progress?: (table: TableRecord) => void;
}

/**
 * Writes the whole site as of one instant into a folder, also of a running one. Keys and passwords of the machine
 * (`secrets.json`) stay out of it.
 * @throws BackupError when the folder holds something
 */
export async function backUp({ databaseUrl, folder, files, progress }: BackupParts): Promise<Manifest> {
  await emptyFolder(folder);
  const manifest = await withSnapshot(databaseUrl, async (client) => {
    const tables: TableRecord[] = [];
    for (const table of await tablesOf(client)) {
      const written = await writeTable(client, table, tableFile(folder, table.name));
      tables.push(written);
      progress?.(written);
    }
    await writeFile(jobsFile(folder), JSON.stringify(await waitingJobs(client)), { mode: OWNERS_FILE });
    return { madeAt: new Date().toISOString(), migrations: await migrationsOf(client), tables, sequences: await sequencesOf(client) };
  });
  // After the database: a file that a row speaks of is written before the row, and never changed
  if (files) await copyFiles(files, filesFolder(folder));
  await writeManifest(folder, manifest);
  return { format: 1, ...manifest };
}

async function emptyFolder(folder: string): Promise<void> {
  await mkdir(path.join(folder, 'tables'), { recursive: true, mode: OWNER_ONLY });
  const there = [...(await readdir(folder)), ...(await readdir(path.join(folder, 'tables')))].filter((name) => name !== 'tables');
  if (there.length > 0) throw new BackupError(`${folder} is not empty: give a folder of its own to each backup.`);
}

async function copyFiles(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, preserveTimestamps: true }).catch((error: NodeJS.ErrnoException) => {
    // Nobody has uploaded anything yet
    if (error.code !== 'ENOENT') throw error;
  });
}

async function writeTable(client: Client, table: Table, file: string): Promise<TableRecord> {
  const counter = new Counter();
  await pipeline(client.query(to(copyOut(table))), counter, createGzip(), createWriteStream(file, { mode: OWNERS_FILE, flags: 'wx' }));
  return counter.record(table);
}

/** Reads a table again only to see what it holds. */
export async function readTable(client: Client, table: Table): Promise<TableRecord> {
  const counter = new Counter();
  await pipeline(client.query(to(copyOut(table))), counter, new Writable({ write: (_chunk, _encoding, done) => done() }));
  return counter.record(table);
}

/** Counts and digests rows on their way: each ends with a line end, which COPY writes in no other place. */
class Counter extends Transform {
  private readonly hash = digest();
  private rows = 0;

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error: null, chunk: Buffer) => void): void {
    this.hash.update(chunk);
    for (const byte of chunk) if (byte === LINE_END) this.rows += 1;
    done(null, chunk);
  }

  record({ name, columns }: Table): TableRecord {
    return { name, columns, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
