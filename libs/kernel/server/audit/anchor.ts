import { appendFile, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { one, type Sql } from '../db/sql';
import type { Job } from '../jobs/jobs';

/** An entry's hash, as it was once: whoever writes the whole chain anew does not reach this. */
export interface Anchor {
  at: string;
  seq: number;
  hash: string;
}

const FILE = 'audit-anchor.log';
const LINE = /^(\S+) (\d+) ([0-9a-f]{64})$/;
const OWNER_ONLY = 0o600;
const DAILY = '41 3 * * *';
const HEAD = 'SELECT seq::int AS seq, hash FROM audit_head';

export const anchorFile = (dataDir: string): string => path.join(dataDir, FILE);

/** What was anchored so far, oldest first; nothing when there is no file. A line that is none is passed over. */
export async function readAnchors(dataDir: string): Promise<Anchor[]> {
  const text = await readFile(anchorFile(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').flatMap((line) => {
    const [, at, seq, hash] = LINE.exec(line) ?? [];
    return at ? [{ at, seq: Number(seq), hash: hash! }] : [];
  });
}

/** Writes the last entry's hash outside of the database, unless it stands there already. */
export async function writeAnchor(sql: Sql, dataDir: string, now: Date): Promise<void> {
  const head = (await one<{ seq: number; hash: string }>(sql, HEAD))!;
  if (head.seq === 0 || (await readAnchors(dataDir)).at(-1)?.hash === head.hash) return;
  await mkdir(dataDir, { recursive: true });
  await appendFile(anchorFile(dataDir), `${now.toISOString()} ${head.seq} ${head.hash}\n`, { mode: OWNER_ONLY });
}

/** Anchors once a day, where jobs are done. */
export const anchorJob = (sql: Sql, dataDir: string): Job => ({ name: 'audit-anchor', cron: DAILY, run: () => writeAnchor(sql, dataDir, new Date()) });
