import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, LOOPBACK } from '../../processes/free-port.ts';
import { onLeaving } from '../../processes/stops.ts';
import { untilAnswers } from '../../processes/until-answers.ts';
import type { Prepared, Site, StartOptions } from '../target.ts';
import { postmasterPid } from './cluster.ts';

export const ROOT = fileURLToPath(new URL('../../../../..', import.meta.url));
/** `BENCH_PROGRAM` names another build, to be held against this one. */
const PROGRAM = process.env.BENCH_PROGRAM ?? path.join(ROOT, 'apps/api/dist/main.js');
/** Of everything around us the server gets only what it needs: no setting of ours changes what is measured. */
const KEPT_ENV = ['PATH', 'HOME', 'TMPDIR', 'LANG'] as const;
const STOP_MS = 20_000;
const CHECK_MS = 20;

function environment({ folder }: Prepared, port: number, sample: boolean): NodeJS.ProcessEnv {
  const kept = Object.fromEntries(KEPT_ENV.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return { ...kept, DATA_DIR: folder, HOST: LOOPBACK, PORT: String(port), SAMPLE: sample ? '1' : '0', LOG_LEVEL: 'warn' };
}

/** Starts the built server on a data folder, and waits for its first page. Pages go out as `npm start` sends them. */
export async function startServer(prepared: Prepared, { node = [], sample = false, port }: StartOptions): Promise<Site> {
  const listen = port ?? (await freePort());
  const origin = `http://${LOOPBACK}:${listen}`;
  const begun = performance.now();
  const child = spawn(process.execPath, [...node, PROGRAM], { env: environment(prepared, listen, sample), stdio: ['ignore', 'ignore', 'pipe'], cwd: prepared.folder });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-4000)));
  const forget = onLeaving(() => end(child, prepared, forget));
  await untilAnswers(`${origin}/`, () => child.exitCode !== null).catch(async (error: unknown) => {
    await end(child, prepared, forget);
    throw new Error(`The server did not start: ${String(error)}\n${errors}`);
  });
  return {
    host: LOOPBACK, port: listen, origin, pid: child.pid!, startedMs: performance.now() - begun,
    stop: () => end(child, prepared, forget),
    // It stays among what is stopped when we leave: its database lives on.
    kill: () => killed(child),
  };
}

/** Ends the server in order, and what it leaves behind by force. A frozen one is thawed first. */
async function end(child: ChildProcess, { folder }: Prepared, forget: () => void): Promise<void> {
  forget();
  if (child.exitCode === null && child.signalCode === null) {
    const gone = once(child, 'exit');
    child.kill('SIGCONT');
    child.kill('SIGTERM');
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);
    await gone;
    clearTimeout(timer);
  }
  await endDatabase(folder);
}

/** A database that outlived its server ends at once; it recovers when it is started again. */
async function endDatabase(folder: string): Promise<void> {
  const database = postmasterPid(folder);
  if (database === null) return;
  process.kill(database, 'SIGQUIT');
  for (const until = performance.now() + STOP_MS; postmasterPid(folder) === database && performance.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, CHECK_MS));
  }
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
