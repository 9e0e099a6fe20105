import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod';

const FORMAT = 1;
const FILE = 'manifest.json';

const TableRecord = z.object({
  name: z.string(),
  columns: z.array(z.string()),
  rows: z.number().int(),
  /** Of the table's rows as COPY writes them in the order of their key. */
  sha256: z.string(),
});
export type TableRecord = z.infer<typeof TableRecord>;

/** What lies in the folder of a backup, enough to tell whether a restore gave the same back. */
const Manifest = z.object({
  format: z.literal(FORMAT),
  madeAt: z.iso.datetime(),
  /** Names of the migrations that the tables stand on, in order. */
  migrations: z.array(z.string()),
  tables: z.array(TableRecord),
  /** Last value by sequence; absent ones were never used. */
  sequences: z.record(z.string(), z.string()),
});
export type Manifest = z.infer<typeof Manifest>;

/** What the caller can mend: told in its sentence, without a stack. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

export const tableFile = (folder: string, table: string): string => path.join(folder, 'tables', `${table}.copy.gz`);
export const jobsFile = (folder: string): string => path.join(folder, 'jobs.json');
export const filesFolder = (folder: string): string => path.join(folder, 'files');
export const digest = () => createHash('sha256');

/** Written last: a folder without it is no backup. */
export async function writeManifest(folder: string, manifest: Omit<Manifest, 'format'>): Promise<void> {
  await writeFile(path.join(folder, FILE), `${JSON.stringify({ format: FORMAT, ...manifest }, null, 1)}\n`, { mode: 0o600 });
}

/** @throws BackupError when there is none, or none of ours */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(path.join(folder, FILE), 'utf8').catch(() => {
    throw new BackupError(`${folder} holds no finished backup: it has no ${FILE}.`);
  });
  const read = Manifest.safeParse(parsed(text));
  if (!read.success) throw new BackupError(`${path.join(folder, FILE)} is damaged, or was made by another version.`);
  return read.data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
