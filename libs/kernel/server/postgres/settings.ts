import { totalmem } from 'node:os';

const MEBIBYTE = 1024 * 1024;
const SMALLEST_BUFFERS_MB = 64;
const LARGEST_BUFFERS_MB = 512;
/** A machine's eighth: Node, the page cache and the people's browser need the rest. */
const BUFFERS_SHARE = 8;
/** What the planner may hope to find cached, ours and the kernel's. */
const CACHE_SHARE = 2;

export type ServerSettings = Readonly<Record<string, string>>;

/** PostgreSQL settings of an embedded server on a small machine. `runFolder` takes the socket. */
export function serverSettings(runFolder: string, memoryBytes = totalmem()): ServerSettings {
  const memory = Math.floor(memoryBytes / MEBIBYTE);
  const buffers = Math.min(LARGEST_BUFFERS_MB, Math.max(SMALLEST_BUFFERS_MB, Math.floor(memory / BUFFERS_SHARE)));
  return {
    ...CLOSED,
    ...STEADY,
    ...DISCREET,
    unix_socket_directories: runFolder,
    shared_buffers: `${buffers}MB`,
    effective_cache_size: `${Math.floor(memory / CACHE_SHARE)}MB`,
  };
}

const CLOSED: ServerSettings = {
  // No TCP at all: other users of the machine could knock there. The socket lies in a folder of ours alone.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  password_encryption: 'scram-sha-256',
};

const STEADY: ServerSettings = {
  // What was acknowledged is never lost, so commits wait for the disk.
  synchronous_commit: 'on',
  // Two processes' pools, jobs, LISTEN, the owner's lock and an operator fit; each connection costs some 5 MB.
  max_connections: '60',
  // Our queries take milliseconds; compiling one takes tens of them.
  jit: 'off',
  // Full pages are most of the log after a checkpoint, and text compresses well.
  wal_compression: 'on',
  // Fewer checkpoints, so fewer full pages, for a recovery of some seconds after a crash.
  checkpoint_timeout: '15min',
  max_wal_size: '1GB',
  // Flash disks everywhere: reading at random costs nearly what reading in order does.
  random_page_cost: '1.1',
  // A sort of a few thousand rows stays in memory; more would add up over 60 connections.
  work_mem: '8MB',
  maintenance_work_mem: '64MB',
  // Counters and queues are updated in place all day: clean up before a fifth of a table is dead.
  autovacuum_vacuum_scale_factor: '0.05',
  autovacuum_analyze_scale_factor: '0.05',
  timezone: 'UTC',
  cluster_name: 'minga',
};

const DISCREET: ServerSettings = {
  // People's words and addresses stay out of the log: no statements, no parameters, no "Key (email)=(…)".
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
  log_line_prefix: '%m [%p] ',
};

/**
 * What a cluster for tests gives up: everything that survives a crash, which a throw-away folder need not.
 * More connections, because each test file has a pool of its own.
 */
export const THROW_AWAY: ServerSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '300',
};

/** `{a: 'b'}` as the words `-c a=b`. */
export function asArguments(settings: ServerSettings): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
