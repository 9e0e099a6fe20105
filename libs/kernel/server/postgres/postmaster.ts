import { closeSync, openSync, readFileSync, renameSync } from 'node:fs';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { program } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { OWNER_ONLY_FILE, isPrivateFolderOf, statOrNull } from './files';
import { runBeside } from './launcher';
import type { Launcher } from './launcher';
import type { Layout } from './layout';
import type { PostgresLog } from './log';
import { disownStalePidFile, livingPostmaster } from './pid-file';
import type { Postmaster } from './pid-file';
import { asArguments } from './settings';
import type { ServerSettings } from './settings';

/** How often the pid file is looked at while PostgreSQL starts or stops: it starts in some 20 ms. */
const LOOK_MS = 5;
/** When to tell that a start takes long: recovery after a crash may take minutes, and has no limit. */
const PATIENCE_MS = 5_000;
/** A fast stop writes one checkpoint. Past this PostgreSQL is told to drop everything; it recovers at its next start. */
const STOP_LIMIT_MS = 60_000;
/** Orphans of a killed PostgreSQL end with their statement; until then its memory is in use. */
const ORPHAN_TRIES = 50;
const ORPHAN_PAUSE_MS = 200;
const ORPHANS = 'pre-existing shared memory block';
const LARGEST_LOG_BYTES = 5 * 1024 * 1024;
const LOG_TAIL_CHARACTERS = 1_500;

/** What lies in the temporary folder, and what follows from it. */
export interface Surroundings {
  runFolder: string;
  env: NodeJS.ProcessEnv;
  settings: ServerSettings;
}

export interface Server {
  layout: Layout;
  launcher: Launcher;
  log: PostgresLog;
  /** Makes the surroundings anew before each start: temporary folders are swept, by people and by the system. */
  enter(): Surroundings;
}

/** Adopts the living PostgreSQL of the folder, else starts one; waits until it takes connections. */
export async function startOrAdopt(server: Server): Promise<{ postmaster: Postmaster; adopted: boolean }> {
  for (let tries = 0; ; tries += 1) {
    const living = await settled(server);
    if (living) return { postmaster: trusted(living, server), adopted: true };
    const child = launch(server);
    const started = await untilReady(server, child);
    if (started) return { postmaster: started, adopted: false };
    // It ended at once. Another start may have been faster; then the next round adopts its server.
    if (livingPostmaster(server.layout.cluster)) continue;
    const words = logTail(server.layout.serverLog);
    if (!words.includes(ORPHANS) || tries >= ORPHAN_TRIES) throw new EmbeddedPostgresError(`PostgreSQL did not start: ${words}`);
    await delay(ORPHAN_PAUSE_MS);
  }
}

/** Ends PostgreSQL in order (open transactions are rolled back) and waits until it is gone. */
export async function stopPostmaster(cluster: string, pid: number, log: PostgresLog): Promise<void> {
  process.kill(pid, 'SIGINT');
  const limit = Date.now() + STOP_LIMIT_MS;
  let urged = false;
  while (livingPostmaster(cluster)?.pid === pid) {
    if (!urged && Date.now() > limit) {
      urged = true;
      log.warn('PostgreSQL does not stop: it is told to drop everything, and will recover at its next start');
      process.kill(pid, 'SIGQUIT');
    }
    await delay(LOOK_MS);
  }
}

// A server that is starting is waited for; one that is stopping is waited out.
async function settled({ layout, log }: Server): Promise<Postmaster | null> {
  const tell = patience(log, 'the PostgreSQL that runs on this folder is starting or stopping: waiting for it');
  for (;;) {
    const living = livingPostmaster(layout.cluster);
    if (living === null || living.status === 'ready') return living;
    tell();
    await delay(LOOK_MS);
  }
}

function launch({ layout, launcher, enter }: Server): ChildProcess {
  const { env, settings } = enter();
  disownStalePidFile(layout.cluster);
  if ((statOrNull(layout.serverLog)?.size ?? 0) > LARGEST_LOG_BYTES) renameSync(layout.serverLog, `${layout.serverLog}.1`);
  const log = openSync(layout.serverLog, 'a', OWNER_ONLY_FILE);
  const argv = [program(layout.native, 'postgres'), '-D', layout.cluster, ...asArguments(settings)];
  const child = runBeside(launcher, { argv, env }, log);
  closeSync(log);
  return child;
}

async function untilReady({ layout, log }: Server, child: ChildProcess): Promise<Postmaster | null> {
  const tell = patience(log, `PostgreSQL is still starting, perhaps recovering from a crash (see ${layout.serverLog})`);
  for (;;) {
    const living = livingPostmaster(layout.cluster);
    if (living?.pid === child.pid && living?.status === 'ready') return living;
    if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return null;
    tell();
    await delay(LOOK_MS);
  }
}

// The folder is named by a file in our own closed data folder, but others can make folders in the temporary one.
function trusted(living: Postmaster, { layout, launcher }: Server): Postmaster {
  const socket = path.join(living.socketFolder, `.s.PGSQL.${living.port}`);
  if (isPrivateFolderOf(living.socketFolder, launcher.uid) && statOrNull(socket)?.isSocket()) return living;
  throw new EmbeddedPostgresError(
    `A PostgreSQL (process ${living.pid}) runs on ${layout.cluster}, but its socket ${socket} ` +
      `is gone or not ours: stop it (kill -INT ${living.pid}) and start again.`,
  );
}

/** Tells `words` once, after a while. */
function patience(log: PostgresLog, words: string): () => void {
  const from = Date.now() + PATIENCE_MS;
  let told = false;
  return () => {
    if (told || Date.now() < from) return;
    told = true;
    log.info(words);
  };
}

function logTail(file: string): string {
  return readFileSync(file, 'utf8').slice(-LOG_TAIL_CHARACTERS).trim();
}
