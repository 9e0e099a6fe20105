import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { keepSecretFile } from '../config/secret-file';
import { errorCode } from '../config/error-code';
import { POSTGRES_MAJOR, program } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { OWNER_ONLY_FILE, isAlive } from './files';
import { runToEnd } from './launcher';
import type { Launcher } from './launcher';
import type { Layout } from './layout';

/** The role that owns the cluster. The application uses a lesser one. */
export const SUPERUSER = 'postgres';
const PASSWORD_BYTES = 32;

export interface InitOptions {
  launcher: Launcher;
  env: NodeJS.ProcessEnv;
  runFolder: string;
  /** False only for throw-away clusters: saves the flush of the new files. */
  durable: boolean;
}

/** Makes the data folder if there is none; refuses one of another major version. Returns the password. */
export function ensureCluster(layout: Layout, options: InitOptions): string {
  const found = majorOf(layout.cluster);
  if (found !== null && found !== POSTGRES_MAJOR) throw new EmbeddedPostgresError(otherMajor(layout.cluster, found));
  if (found === null) {
    const password = keepSecretFile(layout.password, () => randomBytes(PASSWORD_BYTES).toString('base64url'));
    initialise(layout, options, password);
    return password;
  }
  if (!existsSync(layout.password)) throw new EmbeddedPostgresError(lostPassword(layout));
  return readFileSync(layout.password, 'utf8').trim();
}

function majorOf(cluster: string): string | null {
  if (!existsSync(cluster)) return null;
  try {
    return readFileSync(path.join(cluster, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    if (errorCode(error) === 'ENOENT') throw new EmbeddedPostgresError(`${cluster} is not a database folder: move it.`);
    throw error;
  }
}

// Made under another name and then renamed, so that a kill half-way never leaves half a database under the real one.
function initialise(layout: Layout, options: InitOptions, password: string): void {
  const { launcher, env, runFolder, durable } = options;
  removeHalfMade(layout.cluster);
  const half = `${layout.cluster}.${process.pid}`;
  const passwordFile = path.join(runFolder, `password.${process.pid}`);
  writeFileSync(passwordFile, password, { mode: OWNER_ONLY_FILE });
  if (launcher.otherUser) chownSync(passwordFile, launcher.uid, launcher.uid);
  const argv = [program(layout.native, 'initdb'), ...initArguments(half, passwordFile, durable)];
  const run = runToEnd(launcher, { argv, env });
  rmSync(passwordFile);
  if (run.status !== 0) {
    throw new EmbeddedPostgresError(`PostgreSQL could not make its folder: ${run.stderr || run.stdout || run.error}`);
  }
  adopt(half, layout.cluster);
}

function initArguments(folder: string, passwordFile: string, durable: boolean): string[] {
  return [
    `--pgdata=${folder}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    // Even on the socket: any local user who reached it would else be superuser.
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorts and folds the same on every machine and in every release, unlike the system's own locales.
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    // The full-text parser still asks the system what a letter is; plain C would take "¿" for one.
    `--locale=${process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8'}`,
    '--data-checksums',
    ...(durable ? [] : ['--no-sync']),
  ];
}

function adopt(half: string, cluster: string): void {
  try {
    renameSync(half, cluster);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    // Another start of the same moment was first; its folder is as good.
    if (majorOf(cluster) === null) throw error;
  }
}

function removeHalfMade(cluster: string): void {
  const parent = path.dirname(cluster);
  const prefix = `${path.basename(cluster)}.`;
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    if (!isAlive(Number(name.slice(prefix.length)))) rmSync(path.join(parent, name), { recursive: true });
  }
}

function otherMajor(cluster: string, found: string): string {
  return (
    `The database folder ${cluster} was made by PostgreSQL ${found}, and this Minga brings PostgreSQL ${POSTGRES_MAJOR}. ` +
    `Save it with the Minga that made it ("minga backup FOLDER"), move the folder away, and run "minga restore FOLDER" ` +
    `with this one: docs/operations.md says how, under "Another major version".`
  );
}

function lostPassword(layout: Layout): string {
  return `The password of the database in ${layout.cluster} is missing: put the file ${layout.password} back from your backup.`;
}
