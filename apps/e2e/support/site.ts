import { randomInt } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../api/dist/main.js');
const START_MS = 60_000;

export interface RunningSite {
  url: string;
  dataDir: string;
  process: ChildProcess;
  /** Ends the site; with `keep` its data stays for the next start. */
  stop(keep?: boolean): Promise<void>;
  /** Ends its process as `kill -9` does; the embedded PostgreSQL is left alive. */
  kill(): Promise<void>;
}

/** Below what systems give to outgoing lines: while a site is down, one that looks for it must not get its port. */
const [FIRST_PORT, LAST_PORT] = [20_000, 30_000];

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });

/** A port that nobody listens on now, by chance, so that two who look at once find two. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST_PORT, LAST_PORT);
    if (await isFree(port)) return port;
  }
}

async function ready(url: string, process: ChildProcess): Promise<void> {
  for (const end = Date.now() + START_MS; Date.now() < end; ) {
    if (process.exitCode !== null) throw new Error(`The site ended with ${process.exitCode}`);
    if (await fetch(`${url}/readyz`).then((answer) => answer.ok, () => false)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The site did not start');
}

/** Starts the built site, with the sample network, on a data folder of its own, as `npm start` would. */
export async function startSite({ dataDir, port, env = {} }: { dataDir?: string; port?: number; env?: Record<string, string> } = {}): Promise<RunningSite> {
  const dir = dataDir ?? mkdtempSync(path.join(tmpdir(), 'minga-e2e-'));
  const listenOn = port ?? (await freePort());
  const child = spawn(process.execPath, [MAIN], {
    env: { ...process.env, PORT: String(listenOn), DATA_DIR: dir, LOG_LEVEL: 'error', ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const url = `http://localhost:${listenOn}`;
  await ready(url, child);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    url,
    dataDir: dir,
    process: child,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async (keep = false) => {
      child.kill('SIGTERM');
      await ended;
      if (!keep) rmSync(dir, { recursive: true, force: true });
    },
  };
}
