import type { IncomingHttpHeaders } from 'node:http';
import { LOOPBACK } from '../processes/free-port.ts';
import { forkWorker } from '../processes/workers.ts';
import type { RequestTemplate } from '../load/plan.ts';
import type { BareHttp } from './bare-http.ts';

/** Set by the server for each connection or answer, not part of what it says. */
const PER_ANSWER = new Set(['content-length', 'transfer-encoding', 'connection', 'keep-alive', 'date']);

export interface RunningBareHttp {
  host: string;
  port: number;
  stop(): void;
}

/** A bare `node:http` process that answers everything with these bytes. */
export async function bareHttp(answer: BareHttp): Promise<RunningBareHttp> {
  const worker = forkWorker(new URL('./bare-http.ts', import.meta.url));
  return { host: LOOPBACK, port: await worker.ask<number>(answer), stop: worker.stop };
}

/** The same with the bytes that `origin` gives to the template. */
export async function bareHttpWithBytesOf(origin: string, { path, headers }: RequestTemplate): Promise<RunningBareHttp> {
  const answer = await fetch(origin + path, { headers });
  const kept: IncomingHttpHeaders = Object.fromEntries([...answer.headers].filter(([name]) => !PER_ANSWER.has(name)));
  return bareHttp({ headers: kept, body: await answer.text() });
}
