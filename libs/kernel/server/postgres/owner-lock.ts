import { setTimeout as delay } from 'node:timers/promises';
import { Client } from 'pg';
import type { PostgresConnection } from './connection';

/** Any number will do, as long as it stays the same: "minga" on a telephone's keys. */
const LOCK_KEY = 64_642;
/** PostgreSQL notices within milliseconds that a Node is gone. An owner that is there after these has it. */
const RELEASE_TRIES = 20;
/** For an owner whose process is dead: a busy machine needs seconds until PostgreSQL has noticed. */
const DEAD_OWNER_TRIES = 600;
const RELEASE_PAUSE_MS = 50;

export interface OwnerLock {
  release(): Promise<void>;
}

export type OwnerAnswer = { lock: OwnerLock; ownerPid: null } | { lock: null; ownerPid: string };

/**
 * Makes us the one Node that owns this PostgreSQL, or tells which process does.
 * The lock is a session's advisory lock: PostgreSQL decides between two starts at once, and gives it back when a
 * Node dies. `onLost` is called when the connection breaks, which is how we learn at once that PostgreSQL died.
 */
export async function takeOwnerLock(connection: PostgresConnection, onLost: () => void): Promise<OwnerAnswer> {
  const client = new Client({ ...connection, application_name: `minga owner ${process.pid}` });
  client.on('error', () => undefined);
  await client.connect();
  for (let tries = 1; ; tries += 1) {
    const { rows } = await client.query<{ taken: boolean }>('SELECT pg_try_advisory_lock($1) AS taken', [LOCK_KEY]);
    if (rows[0]?.taken) return { lock: hold(client, onLost), ownerPid: null };
    const ownerPid = tries < RELEASE_TRIES ? undefined : await askOwner(client);
    // Nobody, when it was given back just now.
    if (ownerPid !== undefined && (isAlive(ownerPid) || tries >= DEAD_OWNER_TRIES)) {
      await client.end();
      return { lock: null, ownerPid };
    }
    await delay(RELEASE_PAUSE_MS);
  }
}

function isAlive(pid: string): boolean {
  try {
    return process.kill(Number(pid), 0);
  } catch (error) {
    // Somebody else's process may not be asked, and is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function hold(client: Client, onLost: () => void): OwnerLock {
  client.once('end', onLost);
  return {
    async release() {
      client.off('end', onLost);
      await client.end();
    },
  };
}

async function askOwner(client: Client): Promise<string | undefined> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT application_name AS name FROM pg_stat_activity JOIN pg_locks USING (pid)
     WHERE locktype = 'advisory' AND objid = $1 AND granted AND pg_locks.database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    [LOCK_KEY],
  );
  return rows[0]?.name.split(' ').at(-1);
}
