import { createHash } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { OWNER_ONLY_FOLDER, statOrNull } from './files';
import { canReach } from './launcher';
import type { Launcher } from './launcher';
import type { PostgresLog } from './log';

/** Enough of a SHA-256 to tell the folders of one machine apart, and short, for socket paths. */
const HASH_LENGTH = 12;
/** Where root keeps what PostgreSQL cannot reach in the clone. */
const OUTSIDE = '/var/lib/minga';

/** Where everything of one embedded PostgreSQL lies. */
export interface Layout {
  /** The folder that the caller gave, absolute, without links. */
  home: string;
  /** Short name of `home`, the same at each start. */
  id: string;
  /** PostgreSQL's data folder. */
  cluster: string;
  /** Holds the generated password (0600). Never inside the cluster, so that a copy of that does not carry it. */
  password: string;
  serverLog: string;
  native: string;
}

/** Makes the folders, decides whether the database may live in the clone, and says so where it may not. */
export function layOut(dir: string, binaries: Binaries, launcher: Launcher, log: PostgresLog): Layout {
  mkdirSync(dir, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const home = realpathSync(dir);
  const id = createHash('sha256').update(home).digest('hex').slice(0, HASH_LENGTH);
  const inside = path.join(home, 'cluster');
  const outside = path.join(OUTSIDE, id, 'cluster');
  const cluster = [inside, outside].find((folder) => existsSync(folder)) ?? (livesIn(home, launcher) ? inside : outside);
  refuseForeign(cluster, launcher);
  if (cluster === outside) {
    makeOutside(path.dirname(outside), launcher);
    log.info(`PostgreSQL cannot work in ${home}: its files are in ${outside}`);
  }
  const native = canReach(launcher, binaries.native) ? binaries.native : copyNative(binaries.native, launcher);
  return { home, id, cluster, native, password: path.join(home, 'password'), serverLog: path.join(home, 'server.log') };
}

function livesIn(home: string, launcher: Launcher): boolean {
  return !launcher.otherUser && canReach(launcher, home);
}

function makeOutside(folder: string, launcher: Launcher): void {
  mkdirSync(path.dirname(folder), { recursive: true });
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  chownSync(folder, launcher.uid, launcher.uid);
}

// A folder made as another user would fail deep inside PostgreSQL, with words that do not help.
function refuseForeign(cluster: string, launcher: Launcher): void {
  const stat = statOrNull(cluster);
  if (stat === null || stat.uid === launcher.uid) return;
  throw new EmbeddedPostgresError(
    `The database folder ${cluster} belongs to user ${stat.uid}, and PostgreSQL would run as user ${launcher.uid}: ` +
      `start Minga as user ${stat.uid}, or give the folder away with chown -R.`,
  );
}

// The programs lie in a clone that the other user cannot enter (0700): it gets its own copy, once a version.
function copyNative(native: string, launcher: Launcher): string {
  const { version } = JSON.parse(readFileSync(path.join(native, '../package.json'), 'utf8')) as { version: string };
  const copy = path.join(OUTSIDE, `native-${version}-${launcher.uid}`);
  if (existsSync(copy)) return copy;
  const half = `${copy}.${process.pid}`;
  cpSync(native, half, { recursive: true });
  try {
    renameSync(half, copy);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
