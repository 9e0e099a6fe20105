import { appendFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { WrittenChoice } from '../own-data/own-data';
import type { Sql } from '../db/sql';
import type { Job } from '../jobs/jobs';

const FILE = 'erasures.log';
const OWNER_ONLY = 0o600;
/** Somebody who was erased must not come back by a restore of the same hour. */
const OFTEN = '*/5 * * * *';

/** An account that was erased, as a restore of an earlier backup has to erase it again. It names nobody. */
export interface Erasure {
  at: string;
  accountId: string;
  written: WrittenChoice;
}

const ERASED = `SELECT at, subject_id AS id, coalesce(facts->>'written', 'keep') AS written FROM audit_entry
  WHERE act = 'account.deleted' AND ($1::timestamptz IS NULL OR at > $1) ORDER BY seq`;
const LINE = /^(\S+Z) ([0-9a-f-]{36}) (keep|remove)$/;

export const erasuresFile = (dataDir: string): string => path.join(dataDir, FILE);

/** The erasures that were written down, oldest first; nothing when there is no file. A line that is none is passed over. */
export async function writtenErasures(dataDir: string): Promise<Erasure[]> {
  const text = await readFile(erasuresFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const [, at, accountId, written] = LINE.exec(line) ?? [];
    return at && accountId ? [{ at, accountId, written: written as WrittenChoice }] : [];
  });
}

/** Writes down what was erased since the last line, outside of the database and of its backups. */
export async function writeErasures(sql: Sql, dataDir: string): Promise<void> {
  const last = (await writtenErasures(dataDir)).at(-1)?.at ?? null;
  const rows = await sql.query<{ at: Date; id: string; written: string }>(ERASED, [last]);
  if (rows.length === 0) return;
  await appendFile(erasuresFile(dataDir), rows.map(({ at, id, written }) => `${at.toISOString()} ${id} ${written}\n`).join(''), { mode: OWNER_ONLY });
}

export const erasuresJob = (sql: Sql, dataDir: string): Job => ({ name: 'erasures', cron: OFTEN, run: () => writeErasures(sql, dataDir) });
