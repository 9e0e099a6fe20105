import { setTimeout as delay } from 'node:timers/promises';
import { findBinaries } from './binaries';
import { SUPERUSER, ensureCluster } from './cluster';
import { connectionUrl } from './connection';
import type { PostgresConnection } from './connection';
import { EmbeddedPostgresError } from './errors';
import { chooseLauncher } from './launcher';
import type { Launcher } from './launcher';
import { layOut } from './layout';
import { silentLog } from './log';
import type { PostgresLog } from './log';
import { takeOwnerLock } from './owner-lock';
import type { OwnerAnswer, OwnerLock } from './owner-lock';
import { livingPostmaster } from './pid-file';
import type { Postmaster } from './pid-file';
import { startOrAdopt, stopPostmaster } from './postmaster';
import type { Server, Surroundings } from './postmaster';
import { ensureApplication } from './roles';
import { linkLibraries, makeRunFolder } from './run-folder';
import { serverSettings } from './settings';
import type { ServerSettings } from './settings';

/** Between attempts to bring a dead PostgreSQL back, e.g. while the disk is full. */
const REVIVE_PAUSE_MS = 1_000;

export interface EmbeddedOptions {
  /** Folder of this PostgreSQL alone: database, password, log. Made at the first start. */
  dir: string;
  log?: PostgresLog;
  /** What to do where another Node owns the PostgreSQL: refuse (a second site), or use it as a guest (a command). */
  whenOwned?: 'refuse' | 'join';
  /** PostgreSQL settings that override ours. */
  settings?: ServerSettings;
  /** False only for throw-away folders. */
  durable?: boolean;
  /** Where the socket's folder is made, if its path is short; the system's temporary folder by default. */
  socketParent?: string;
  /** How the programs are started; found out by default. */
  launcher?: Launcher;
}

export interface EmbeddedPostgres {
  url: string;
  connection: PostgresConnection;
  /** For setting up only; the application must not use it. */
  superuser: PostgresConnection;
  /** True if PostgreSQL was already running, left by a killed Node or owned by another. */
  adopted: boolean;
  /** Stops PostgreSQL and waits for it; does nothing for a guest. Call after closing your pools. */
  stop(): Promise<void>;
}

/**
 * Starts the bundled PostgreSQL on `dir`, or adopts the one that already runs there, and keeps it alive until `stop`.
 * Throws `EmbeddedPostgresError` with one plain sentence: another Node owns it, other major version, no package, …
 */
export async function startEmbeddedPostgres(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { server, password } = prepare(options);
  const { postmaster, adopted } = await startOrAdopt(server);
  const superuser = superuserOf(postmaster, password);
  const keeper = new Keeper(server, superuser, postmaster);
  const answer = await keeper.own();
  if (answer.lock === null && options.whenOwned !== 'join') throw ownedBy(answer.ownerPid, server);
  const connection = await ensureApplication(superuser);
  return { url: connectionUrl(connection), connection, superuser, adopted, stop: () => keeper.stop() };
}

function prepare(options: EmbeddedOptions): { server: Server; password: string } {
  const { dir, log = silentLog, settings = {}, durable = true, launcher = chooseLauncher() } = options;
  const binaries = findBinaries();
  const layout = layOut(dir, binaries, launcher, log);
  const living = livingPostmaster(layout.cluster);
  let before = living?.socketFolder || undefined;
  const enter = (): Surroundings => {
    const runFolder = (before = makeRunFolder(layout.id, launcher, { parent: options.socketParent, before, pid: living?.pid }));
    const env = linkLibraries(runFolder, layout.native, binaries);
    return { runFolder, env, settings: { ...serverSettings(runFolder), ...settings } };
  };
  const password = ensureCluster(layout, { launcher, durable, ...enter() });
  return { server: { layout, launcher, log, enter }, password };
}

function superuserOf({ socketFolder, port }: Postmaster, password: string): PostgresConnection {
  return { host: socketFolder, port, user: SUPERUSER, password, database: 'postgres' };
}

function ownedBy(pid: string, { layout }: Server): EmbeddedPostgresError {
  return new EmbeddedPostgresError(`Another Minga (process ${pid}) already uses the database in ${layout.home}: stop it first.`);
}

/** Holds the owner's lock, and brings PostgreSQL back when it dies under us. */
class Keeper {
  private lock: OwnerLock | null = null;
  private stopping = false;
  private reviving: Promise<void> = Promise.resolve();
  private readonly server: Server;
  private readonly superuser: PostgresConnection;
  private postmaster: Postmaster;

  constructor(server: Server, superuser: PostgresConnection, postmaster: Postmaster) {
    this.server = server;
    this.superuser = superuser;
    this.postmaster = postmaster;
  }

  async own(): Promise<OwnerAnswer> {
    const answer = await takeOwnerLock(this.superuser, () => {
      this.lock = null;
      this.reviving = this.revive();
    });
    this.lock = answer.lock;
    return answer;
  }

  async stop(): Promise<void> {
    this.stopping = true;
    await this.reviving;
    if (this.lock === null) return;
    await this.lock.release();
    this.lock = null;
    await stopPostmaster(this.server.layout.cluster, this.postmaster.pid, this.server.log);
  }

  private async revive(): Promise<void> {
    this.server.log.warn('the connection to PostgreSQL broke: looking after it');
    while (!this.stopping && this.lock === null) {
      try {
        this.postmaster = (await startOrAdopt(this.server)).postmaster;
        const { ownerPid } = await this.own();
        if (ownerPid !== null) return this.server.log.warn(ownedBy(ownerPid, this.server).message);
        this.server.log.warn('PostgreSQL is back');
      } catch (error) {
        this.server.log.warn(`PostgreSQL could not be brought back yet: ${String(error)}`);
        await delay(REVIVE_PAUSE_MS);
      }
    }
  }
}
